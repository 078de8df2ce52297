/** The menus that narrow the list of names, in words. */
import { formatDate } from '../../components/dates';
import { i18n } from '../../components/i18n';
import { counted } from '../../components/plural';
import { asLabel, schemaWord } from '../../components/wording';
import type { Choices } from './narrowing';
import type { SourceRow } from './rows';
import type { Filters, Standing } from './search-address';

/** Without `filters` it says something and cannot be chosen. */
export type Option = { words: string; filters?: Filters; chosen?: boolean };
export type Menu = { label: string; none: Filters; options: Option[] };

/** Those in which there is something to choose. */
export function menusOf(choices: Choices, { kind, standing, authority, source, list }: Filters): Menu[] {
  const menus: Menu[] = [
    {
      label: i18n.t('library.filter.kind'),
      none: { kind: undefined },
      options: having(choices.kinds, kind).map((one) => option(schemaWord(one), { kind: one }, one === kind)),
    },
    {
      label: i18n.t('library.filter.standing'),
      none: { standing: undefined },
      options: having(choices.standings, standing).map((one) =>
        option(standingWords(one), { standing: one }, one === standing),
      ),
    },
    {
      label: i18n.t('library.filter.authority'),
      none: { authority: undefined },
      options: choices.authorities.map(({ key, name }) => option(asLabel(name), { authority: key }, key === authority)),
    },
    {
      label: i18n.t('library.filter.source'),
      none: { source: undefined, list: undefined },
      options: sourceOptions(choices.lists, { source, list }),
    },
  ];
  const wanted = [kind, standing, authority, source ?? list];
  return menus.flatMap(({ options, ...menu }, at): Menu[] => {
    const value = wanted[at];
    // An address may ask for what there is none of: that is said, and can be taken back.
    const known = value === undefined || options.some(({ chosen }) => chosen);
    const all = known ? options : [...options, { words: value, filters: {}, chosen: true }];
    return all.length > 1 || value !== undefined ? [{ ...menu, options: all }] : [];
  });
}

const having = <Value>(values: readonly Value[], chosen: Value | undefined): Value[] =>
  chosen === undefined || values.includes(chosen) ? [...values] : [...values, chosen];

const option = (words: string, filters: Filters, chosen: boolean): Option => ({ words, filters, chosen });

const sourceOptions = (lists: Choices['lists'], { source, list }: Filters): Option[] =>
  lists.flatMap(({ id, title, sources, more }) => [
    ...(lists.length > 1 ? [option(title, { list: id, source: undefined }, id === list)] : []),
    ...sources.map((one) => option(sourceWords(one), { source: one.id, list: undefined }, one.id === source)),
    ...(more > 0 ? [{ words: counted('related.more', more) }] : []),
  ]);

function standingWords(standing: Standing): string {
  if (standing === 'sanctioned') return i18n.t('status.sanctioned');
  return standing === 'ended' ? i18n.t('library.filter.ended') : i18n.t('status.linked');
}

const sourceWords = ({ date, publisher, beginning }: SourceRow): string =>
  `${publisher ? i18n.t('excerpt.published', [publisher, formatDate(date)]) : formatDate(date)} · ${beginning}`;
