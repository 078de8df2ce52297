import { useState } from 'preact/hooks';
import { formatNumber } from '../../components/dates';
import { i18n } from '../../components/i18n';
import { counted } from '../../components/plural';
import { FileButtons } from './FileButtons';
import type { AskHoldings } from './holdings';
import { type OpenPage, withPlaces } from './open-pages';

type Props = { ask: AskHoldings; pages: readonly OpenPage[] | undefined };

/** Saves the names on one of the open pages. */
export function OpenPages({ ask, pages }: Props) {
  const [chosen, setChosen] = useState(0);
  const page = pages?.[chosen];
  return (
    <section>
      <h2>{i18n.t('library.pages.title')}</h2>
      {page ? (
        <>
          <p class="choose-page">
            <label for="open-page">{i18n.t('library.pages.choose')}</label>
            <select id="open-page" value={chosen} onChange={({ currentTarget: { value } }) => setChosen(Number(value))}>
              {pages.map(({ tab, title, names }, at) => (
                <option key={tab} value={at}>
                  {counted('library.pages.option', names.length, [title, formatNumber(names.length)])}
                </option>
              ))}
            </select>
          </p>
          <FileButtons
            make={async (format) => ask('pageFile', format, format === 'annotations' ? await withPlaces(page) : page)}
          />
          {page.names.some(({ possible }) => possible) && <p class="soft">{i18n.t('library.pages.possible')}</p>}
        </>
      ) : (
        <p class="soft">{pages && i18n.t('library.pages.none')}</p>
      )}
    </section>
  );
}
