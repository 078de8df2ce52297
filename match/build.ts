import { isInForce } from '../dataset/in-force';
import type { Dataset, Entity, Name } from '../dataset/model';
import { Ids } from './ids';
import { kinds, type Packed, Trait } from './packed';
import { StringPool } from './pool';
import { Ways } from './ways';

/** Vessels and aircraft are named like anything: they are not searched for. */
const isSearched = ({ schema }: Entity): boolean => schema !== 'Vessel' && schema !== 'Airplane';

/** The names of `datasets`, packed. `hashMask`: see `Packed`. */
export function packNames(datasets: readonly Dataset[], hashMask = -1): Packed {
  const packer = new Packer(roomFor(datasets), hashMask);
  for (const { entities } of datasets) {
    // Iterators over so many would be most of what a build leaves to be collected, here and below.
    for (let i = 0; i < entities.length; i++) {
      const entity = entities[i];
      if (entity && isSearched(entity)) packer.add(entity);
    }
  }
  for (const { sanctions } of datasets) {
    for (const sanction of sanctions) if (isInForce(sanction)) packer.sanction(sanction.entity);
  }
  return packer.done();
}

type Room = { entities: number; strings: number; characters: number };

/** What `datasets` need: memory that is taken and not used, or used twice, costs as much time as the names themselves. */
function roomFor(datasets: readonly Dataset[]): Room {
  const room = { entities: 0, strings: 0, characters: 0 };
  for (const { entities } of datasets) {
    for (let i = 0; i < entities.length; i++) {
      const entity = entities[i];
      if (!entity || !isSearched(entity)) continue;
      room.entities++;
      room.strings += entity.names.length + 1;
      room.characters += entity.id.length;
      for (let at = 0; at < entity.names.length; at++) room.characters += entity.names[at]?.text.length ?? 0;
    }
  }
  return room;
}

class Packer {
  readonly #entities: Uint32Array;
  readonly #traits: Uint8Array;
  readonly #same: Uint32Array;
  readonly #kind: Uint8Array;
  readonly #pool: StringPool;
  readonly #ways: Ways;
  readonly #known: Ids;
  #count = 0;

  constructor({ entities, strings, characters }: Room, hashMask: number) {
    this.#entities = new Uint32Array(entities + 1);
    this.#traits = new Uint8Array(entities);
    this.#same = new Uint32Array(entities);
    this.#kind = new Uint8Array(strings);
    this.#pool = new StringPool(strings, characters);
    this.#known = new Ids(this.#pool, this.#entities);
    this.#ways = new Ways(strings, hashMask);
  }

  add({ id, schema, names }: Entity): void {
    const entity = this.#count++;
    const person = schema === 'Person';
    this.#entities[entity] = this.#pool.count;
    this.#traits[entity] = person ? Trait.person : 0;
    this.#pool.add(id);
    const other = this.#known.add(entity);
    this.#same[entity] = other === undefined ? entity : (this.#same[other] ?? other);
    if (other !== undefined) this.#same[other] = entity;
    for (let i = 0; i < names.length; i++) {
      const name = names[i];
      if (name) this.#name(name, person);
    }
  }

  #name({ text, kind }: Name, person: boolean): void {
    const string = this.#pool.count;
    this.#ways.add(text, string, kind, person);
    this.#kind[string] = kinds.indexOf(kind);
    this.#pool.add(text);
  }

  sanction(id: string): void {
    const first = this.#known.get(id);
    for (let entity = first; entity !== undefined; ) {
      this.#traits[entity] = (this.#traits[entity] ?? 0) | Trait.sanctioned;
      entity = this.#same[entity] === first ? undefined : this.#same[entity];
    }
  }

  done(): Packed {
    this.#entities[this.#count] = this.#pool.count;
    return {
      entities: this.#entities,
      traits: this.#traits,
      same: this.#same,
      kind: this.#kind,
      ...this.#pool.done(),
      ...this.#ways.done(),
    };
  }
}
