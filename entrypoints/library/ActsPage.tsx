import type { ComponentChildren } from 'preact';
import { i18n } from '../../components/i18n';
import { When } from '../../components/When';
import { asLabel } from '../../components/wording';
import type { Act, AuthorityLine, DayLine } from '../../dataset/acts';
import { ActList } from './ActList';
import { Columns, Nothing } from './Columns';
import { countWords, dayWords } from './count-words';
import { LongList } from './LongList';
import { toAuthority, toDate } from './route';
import { BLOCK, UNDATED } from './rows';

type Line = { key: string; href: string; name: ComponentChildren; about: string };
type Props = {
  label: string;
  lines: readonly Line[];
  chosen?: string | undefined;
  toChosen(key: string): string;
  acts?: readonly Act[] | undefined;
  title: ComponentChildren;
  choose: string;
  back: { href: string; label: string };
};

function ActsPage({ label, lines, chosen, toChosen, acts, title, choose, back }: Props) {
  return (
    <Columns
      label={label}
      chosen={chosen && toChosen(chosen)}
      index={
        <LongList
          label={label}
          total={lines.length}
          first={lines.slice(0, BLOCK)}
          load={async (from, to) => lines.slice(from, to)}
          row={({ key, href, name, about }) => (
            <a href={href} aria-current={key === chosen ? 'page' : undefined}>
              <span class="name">{name}</span> <span class="role">{about}</span>
            </a>
          )}
        />
      }
      back={back}
    >
      {acts && acts.length > 0 ? (
        <article class="dossier" key={chosen}>
          <h1 class="name" tabIndex={-1}>
            {title}
          </h1>
          <ActList acts={acts} here={chosen && toChosen(chosen)} />
        </article>
      ) : (
        <Nothing>{chosen === undefined ? choose : i18n.t('library.acts.none')}</Nothing>
      )}
    </Columns>
  );
}

type DatesProps = { days: readonly DayLine[]; date?: string | undefined; acts?: readonly Act[] | undefined };

export function DatesPage({ days, date, acts }: DatesProps) {
  return (
    <ActsPage
      label={i18n.t('library.dates')}
      lines={days.map((day) => ({
        key: day.date ?? UNDATED,
        href: toDate(day.date ?? UNDATED),
        name: <Day date={day.date} />,
        about: dayWords(day),
      }))}
      chosen={date}
      toChosen={toDate}
      acts={acts}
      title={<Day date={date === UNDATED ? undefined : date} />}
      choose={i18n.t('library.acts.chooseDate')}
      back={{ href: '#/dates', label: i18n.t('library.acts.allDates') }}
    />
  );
}

const Day = ({ date }: { date?: string | undefined }) => (
  <span>{date ? <When date={date} /> : i18n.t('library.acts.undated')}</span>
);

type AuthoritiesProps = {
  authorities: readonly AuthorityLine[];
  authority?: string | undefined;
  acts?: readonly Act[] | undefined;
};

export function AuthoritiesPage({ authorities, authority, acts }: AuthoritiesProps) {
  const chosen = authorities.find(({ key }) => key === authority);
  return (
    <ActsPage
      label={i18n.t('library.authorities')}
      lines={authorities.map(({ key, name, counts, joined }) => ({
        key,
        href: toAuthority(key),
        name: asLabel(name),
        about: joined ? i18n.t('library.acts.joined', [countWords(counts)]) : countWords(counts),
      }))}
      chosen={authority}
      toChosen={toAuthority}
      acts={acts}
      title={chosen ? asLabel(chosen.name) : ''}
      choose={i18n.t('library.acts.chooseAuthority')}
      back={{ href: '#/authorities', label: i18n.t('library.acts.allAuthorities') }}
    />
  );
}
