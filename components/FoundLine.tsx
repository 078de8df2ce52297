import type { FoundCounts, PageSummary } from '../protocol/messages';
import { formatList, formatNumber } from './dates';
import { i18n } from './i18n';
import { counted } from './plural';
import { StepButton } from './StepButton';

type Props = Pick<PageSummary, 'found' | 'state'> & {
  /** To the next or previous mention on the page, whosever it is. */
  step(direction: 1 | -1): void;
};

/** What was found, and the steps through it. One and the same region whatever is found: what a new one holds is not read out. */
export function FoundLine({ found, state, step }: Props) {
  const { sanctioned, linked, possible } = found;
  const none = sanctioned + linked + possible === 0;
  return (
    <div class="found-line">
      <div role="status">
        <h1 class="found" tabIndex={-1}>
          {none ? (state === 'on' ? i18n.t('popup.none') : i18n.t('popup.hidden')) : foundSentence(found)}
        </h1>
      </div>
      {!none && (
        <p class="steps">
          <StepButton label={i18n.t('popup.previousName')} sign="‹" step={() => step(-1)} />
          <StepButton label={i18n.t('popup.nextName')} sign="›" step={() => step(1)} />
        </p>
      )}
    </div>
  );
}

/** "3 sanctioned, 2 other and 1 possible name on this page", as the list below them goes. Why the others are known, each line says. */
function foundSentence({ sanctioned, linked, possible }: FoundCounts): string {
  if (sanctioned + possible === 0) return counted('popup.foundNone', linked);
  const counts: [count: number, words: (number: string) => string][] = [
    [sanctioned, (number) => i18n.t('popup.sanctioned', [number])],
    [linked, (number) => i18n.t('popup.besides', [number])],
    [possible, (number) => i18n.t('popup.possible', [number])],
  ];
  const parts = counts.filter(([count]) => count > 0).map(([count, words]) => words(formatNumber(count)));
  return counted('popup.found', sanctioned + linked + possible, [formatList(parts)]);
}
