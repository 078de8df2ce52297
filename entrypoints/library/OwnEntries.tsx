import { useRef, useState } from 'preact/hooks';
import { i18n } from '../../components/i18n';
import { counted } from '../../components/plural';
import type { OwnLine } from '../../dataset/own-data';
import { FileChooser } from './FileChooser';
import { sayOf } from './fault-words';
import type { PutBack } from './own-entries';

export type OwnActions = {
  add(text: string): Promise<OwnLine>;
  takeOut(line: OwnLine): Promise<PutBack | undefined>;
  putBack(back: PutBack): Promise<OwnLine>;
  saveKept(line: OwnLine): void;
};

/** `removed`, of `before`: what was taken out, of what there was then. */
type Said = { words(): string; undo?: PutBack | undefined; removed?: OwnLine; before?: readonly OwnLine[] };

type Props = { lines: readonly OwnLine[]; unread: ReadonlySet<string>; actions: OwnActions };

/** Entries the reader brought along, beside those that came with the extension. */
export function OwnEntries({ lines, unread, actions }: Props) {
  const [said, say] = useState<Said>();
  const added = ({ title, entities }: OwnLine) => i18n.t('library.own.added', [title, countOf(entities)]);
  const tell = (work: () => Promise<OwnLine>) =>
    void sayOf(async () => {
      const line = await work();
      return () => added(line);
    }).then((words) => say({ words }));
  const takeOut = async (line: OwnLine) => {
    let undo: PutBack | undefined;
    const words = await sayOf(async () => {
      undo = await actions.takeOut(line);
      return () => i18n.t('library.own.removed', [line.title]);
    });
    say({ words, undo, removed: line, before: lines });
  };
  const undo = said && isLeft(said, lines) ? said.undo : undefined;
  const status = useRef<HTMLParagraphElement>(null);
  return (
    <section>
      <h2>{i18n.t('library.own.title')}</h2>
      <p>{i18n.t('library.own.note')}</p>
      {lines.length > 0 && (
        <ul class="hosts">
          {lines.map((line) => (
            <li class={unread.has(line.id) ? 'host unread' : 'host'} key={line.id}>
              <span>
                <bdi>{line.title}</bdi> <span class="soft">{countOf(line.entities)}</span>
              </span>{' '}
              {unread.has(line.id) && (
                <button
                  type="button"
                  class="plain"
                  aria-label={i18n.t('library.own.saveKeptFor', [line.title])}
                  onClick={() => actions.saveKept(line)}
                >
                  {i18n.t('library.own.saveKept')}
                </button>
              )}
              <button
                type="button"
                class="plain"
                aria-label={i18n.t('library.own.removeFor', [line.title])}
                onClick={() => void takeOut(line)}
              >
                {i18n.t('library.remove')}
              </button>
              {unread.has(line.id) && <span class="why">{i18n.t('library.own.unread')}</span>}
            </li>
          ))}
        </ul>
      )}
      <p class="carry">
        <FileChooser
          id="add-entries"
          label={i18n.t('library.own.add')}
          accept=".json,application/json"
          read={(text) => tell(() => actions.add(text))}
        />
      </p>
      <p class="said" role="status" tabIndex={-1} ref={status}>
        {said?.words()}{' '}
        {undo && (
          <button
            type="button"
            class="plain"
            ref={takeFocus}
            onClick={() => {
              status.current?.focus();
              tell(() => actions.putBack(undo));
            }}
          >
            {i18n.t('mute.undo')}
          </button>
        )}
      </p>
    </section>
  );
}

/** What has come back another way, or been replaced, is not put back once more. */
const isLeft = ({ removed, before = [] }: Said, lines: readonly OwnLine[]): boolean =>
  lines.every(({ id }) => id !== removed?.id && before.some((one) => one.id === id));

/** What was pressed is gone. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

const countOf = (entities: number): string => counted('library.search.known', entities);
