import { isInForce } from '../dataset/in-force';
import type { Dataset, Entity, Schema } from '../dataset/model';
import { Ids } from './ids';
import { kinds, type Packed, Trait } from './packed';
import { StringPool } from './pool';
import { Ways } from './ways';

/** Vessels and aircraft are named like anything: they are not searched for. */
const STANDING: ReadonlySet<Schema> = new Set(['Person', 'PublicBody', 'Organization', 'Company', 'LegalEntity']);

/** The names of `datasets`, packed. `hashMask`: see `Packed`. */
export function packNames(datasets: readonly Dataset[], hashMask = -1): Packed {
  const packer = new Packer(datasets, hashMask);
  for (const dataset of datasets) {
    for (const entity of dataset.entities) if (STANDING.has(entity.schema)) packer.add(entity);
  }
  for (const dataset of datasets) {
    for (const sanction of dataset.sanctions) if (isInForce(sanction)) packer.sanction(sanction.entity);
  }
  return packer.done();
}

/** The most that `datasets` can need: arrays are never made wider while names come in. */
function roomFor(datasets: readonly Dataset[]): { entities: number; strings: number; characters: number } {
  const room = { entities: 0, strings: 0, characters: 0 };
  for (const { entities } of datasets) {
    room.entities += entities.length;
    for (const { id, names } of entities) {
      room.strings += names.length + 1;
      room.characters += id.length;
      for (const { text } of names) room.characters += text.length;
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

  constructor(datasets: readonly Dataset[], hashMask: number) {
    const { entities, strings, characters } = roomFor(datasets);
    this.#entities = new Uint32Array(entities + 1);
    this.#known = new Ids(entities);
    this.#traits = new Uint8Array(entities);
    this.#same = new Uint32Array(entities);
    this.#kind = new Uint8Array(strings);
    this.#pool = new StringPool(strings, characters);
    this.#ways = new Ways(strings, hashMask);
  }

  add({ id, schema, names }: Entity): void {
    const entity = this.#count++;
    const person = schema === 'Person';
    this.#entities[entity] = this.#pool.count;
    this.#traits[entity] = person ? Trait.person : 0;
    const other = this.#known.add(id, entity);
    this.#same[entity] = other === undefined ? entity : (this.#same[other] ?? other);
    if (other !== undefined) this.#same[other] = entity;
    this.#pool.add(id);
    for (const { text, kind } of names) {
      const string = this.#pool.count;
      this.#ways.add(text, string, kind, person);
      this.#kind[string] = kinds.indexOf(kind);
      this.#pool.add(text);
    }
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
      entities: this.#entities.slice(0, this.#count + 1),
      traits: this.#traits.slice(0, this.#count),
      same: this.#same.slice(0, this.#count),
      kind: this.#kind.slice(0, this.#pool.count),
      ...this.#pool.done(),
      ...this.#ways.done(),
    };
  }
}
