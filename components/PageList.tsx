import { useMemo, useState } from 'preact/hooks';
import type { Dossier } from '../dataset/dossier';
import type { FoundCounts, MuteScope, PageLine } from '../protocol/messages';
import { formatNumber } from './dates';
import { useGradually } from './gradually';
import { i18n } from './i18n';
import { finderIn } from './line-finder';
import { PageEntry } from './PageEntry';

type Props = {
  /** In the order they are drawn in; maybe only the first of those that were found. */
  lines: readonly PageLine[];
  found: FoundCounts;
  /** The entry that is open, and what is known of it once it is there. */
  open?: { entity: string; dossier?: Dossier | undefined } | undefined;
  /** What came of the last step to a mention of the open entry. */
  stepNote?: string | undefined;
  toggle(entity: string): void;
  step(entity: string, direction: 1 | -1): void;
  openLibrary(entity: string): void;
  mute(entity: string, scope: MuteScope, words: string): void;
};

/** So many lines can be looked over without help. */
const LONG = 12;

/** The names on the page: for whoever cannot see the painted ones, the way to them. */
export function PageList({ lines, found, open, stepNote, ...events }: Props) {
  const [query, setQuery] = useState('');
  const all = found.sanctioned + found.linked + found.possible;
  const long = all > LONG;
  const find = useMemo(() => finderIn(lines), [lines]);
  const wanted = long && query.trim() ? find(query.trim()) : lines;
  const drawn = useGradually(wanted.length);
  return (
    <section class="page-list">
      {!open && (
        <p class="soft step-note" role="status">
          {stepNote}
        </p>
      )}
      {long && (
        <p class="filter">
          <input
            type="search"
            aria-label={i18n.t('popup.filter')}
            placeholder={i18n.t('popup.filter')}
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
          <span class="soft" role="status">
            {query.trim() && countOf(wanted.length, all, query)}
          </span>
        </p>
      )}
      <ul aria-label={i18n.t('popup.list')}>
        {wanted.slice(0, drawn).map((line) => {
          const opened = open?.entity === line.id;
          return (
            <PageEntry
              key={line.id}
              line={line}
              opened={opened}
              dossier={opened ? open.dossier : undefined}
              stepNote={opened ? stepNote : undefined}
              {...events}
            />
          );
        })}
      </ul>
    </section>
  );
}

const countOf = (shown: number, all: number, query: string): string =>
  shown > 0
    ? i18n.t('popup.filtered', [formatNumber(shown), formatNumber(all)])
    : i18n.t('popup.noneFiltered', [query.trim()]);
