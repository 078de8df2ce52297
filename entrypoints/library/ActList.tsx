import type { ComponentChildren } from 'preact';
import { formatList } from '../../components/dates';
import { i18n } from '../../components/i18n';
import { Sentence } from '../../components/Sentence';
import { When } from '../../components/When';
import { inSentence, officeWords } from '../../components/wording';
import type { Act, Counts } from '../../dataset/acts';
import { countWords } from './count-words';
import { LongList } from './LongList';
import { toAuthority, toDate, toEntity } from './route';
import { BLOCK, UNDATED } from './rows';

/** What was done, one act after the other: "22 March 2021: 2 people, by …", and who they are. `here`: the page's own address. */
export function ActList({ acts, here }: { acts: readonly Act[]; here?: string | undefined }) {
  return (
    <>
      {acts.map((act) => (
        <section key={`${act.date} ${act.authority?.key} ${act.inConjunctionWith.map(({ key }) => key)}`}>
          <p class="act">
            <ActSentence act={act} here={here} />
          </p>
          <LongList
            label={countWords(countsOf(act))}
            total={act.targets.length}
            first={act.targets.slice(0, BLOCK)}
            load={async (from, to) => act.targets.slice(from, to)}
            row={({ id, caption, role, endDate, ...office }) => (
              <a class={endDate ? 'line linked' : 'line sanctioned'} href={toEntity(id)}>
                <bdi class="name">{caption}</bdi>{' '}
                {role && (
                  <span class="role" dir="auto">
                    {officeWords({ role, ...office })}
                  </span>
                )}{' '}
                {endDate && (
                  <span class="role">
                    <Sentence
                      parts={{ end: <When date={endDate} /> }}
                      say={(at) => i18n.t('library.acts.ended', [at('end')])}
                    />
                  </span>
                )}
              </a>
            )}
          />
        </section>
      ))}
    </>
  );
}

function ActSentence({ act, here }: { act: Act; here: string | undefined }) {
  const { date, authority, inConjunctionWith } = act;
  const link = (href: string, words: ComponentChildren) => (href === here ? words : <a href={href}>{words}</a>);
  const parts = {
    date: link(toDate(date ?? UNDATED), date ? <When date={date} /> : i18n.t('library.acts.undated')),
    by: authority && link(toAuthority(authority.key), inSentence(authority.name)),
  };
  return (
    <>
      <Sentence
        parts={parts}
        say={(at) =>
          authority
            ? i18n.t('library.acts.by', [at('date'), countWords(countsOf(act)), at('by')])
            : i18n.t('library.acts.unsaid', [at('date'), countWords(countsOf(act))])
        }
      />
      {inConjunctionWith.length > 0 &&
        i18n.t('status.with', [formatList(inConjunctionWith.map(({ name }) => inSentence(name)))])}
    </>
  );
}

function countsOf({ targets }: Act): Counts {
  const counts: Counts = {};
  for (const { schema } of targets) counts[schema] = (counts[schema] ?? 0) + 1;
  return counts;
}
