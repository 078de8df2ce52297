import { i18n } from '#i18n';
import type { Dossier } from '../dataset/dossier';
import type { MuteScope, PageLine } from '../protocol/messages';
import { formatList, formatNumber } from './dates';
import { PageEntry } from './PageEntry';
import { counted } from './plural';

type Props = {
  lines: readonly PageLine[];
  /** The entry that is open, and what is known of it once it is there. */
  open?: { entity: string; dossier?: Dossier | undefined } | undefined;
  /** What came of the last step to a mention of the open entry. */
  stepNote?: string | undefined;
  toggle(entity: string): void;
  step(entity: string, direction: 1 | -1): void;
  openLibrary(entity: string): void;
  mute(entity: string, scope: MuteScope, words: string): void;
};

/** The names on the page: for whoever cannot see the painted ones, the way to them. */
export function PageList({ lines, open, stepNote, ...events }: Props) {
  return (
    <section class="page-list">
      <div role="status">
        <h1 class="found">{foundSentence(lines)}</h1>
      </div>
      <ul aria-label={i18n.t('popup.list')}>
        {[...lines].sort(byWeight).map((line) => {
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

const weight = ({ possible, status }: PageLine): number => (possible ? 0 : status === 'sanctioned' ? 2 : 1);
/** Not by count: a list whose lines change places while the page loads cannot be used. */
const byWeight = (a: PageLine, b: PageLine): number =>
  weight(b) - weight(a) || (b.startDate ?? '').localeCompare(a.startDate ?? '') || a.caption.localeCompare(b.caption);

/** "3 sanctioned and 2 linked names on this page." */
function foundSentence(lines: readonly PageLine[]): string {
  const sure = lines.filter(({ possible }) => !possible);
  const sanctioned = sure.filter(({ status }) => status === 'sanctioned').length;
  const counts: [count: number, words: (number: string) => string][] = [
    [sanctioned, (number) => i18n.t('popup.sanctioned', [number])],
    [sure.length - sanctioned, (number) => i18n.t('popup.linked', [number])],
    [lines.length - sure.length, (number) => i18n.t('popup.possible', [number])],
  ];
  const parts = counts.filter(([count]) => count > 0).map(([count, words]) => words(formatNumber(count)));
  return counted('popup.found', lines.length, [formatList(parts)]);
}
