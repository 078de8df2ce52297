/** The library's own views, with what the two articles say in them. */
import type { ComponentChild } from 'preact';
import { AuthoritiesPage, DatesPage } from '../../../entrypoints/library/ActsPage';
import { DataSections } from '../../../entrypoints/library/DataPage';
import { type AskHoldings, createHoldings } from '../../../entrypoints/library/holdings';
import { NamesPage } from '../../../entrypoints/library/NamesPage';
import { SitesPage } from '../../../entrypoints/library/SitesPage';
import { SourcesPage } from '../../../entrypoints/library/SourcesPage';
import { seeds } from '../../dataset/seed-fixture';
import { lineOf } from '../components/mount';
import { crowd } from './crowd';
import type { State } from './states';

const holdings = createHoldings([seeds]);
const ask: AskHoldings = async (question, ...about) => Reflect.apply(holdings[question], undefined, about);
const many = createHoldings([crowd]);
const askMany: AskHoldings = async (question, ...about) => Reflect.apply(many[question], undefined, about);
const own = [
  { id: 'derived', title: 'Derived from articles/ports', entities: 214, hash: '' },
  { id: 'older', title: 'Kept by an older version', entities: 12, hash: '' },
  { id: 'mine', title: 'Names from the council’s register', entities: 1, hash: '' },
];
const unread = new Set(['older']);
const open = {
  tab: 1,
  title: 'A page with a long title that tells all of the story before it begins - Example News',
  address: 'https://example-news.org/a',
  names: ['wang', 'sun'].map((id, at) => ({ ...lineOf(id), count: 2, possible: at > 0 })),
};

const sanctionedPeople = { kind: 'Person', standing: 'sanctioned' } as const;
const nobody = { query: 'nobody at all' };
const view = (name: string, page: ComponentChild, ready: string): State => ({
  name: `library-${name}`,
  body: 'page library-page',
  ready,
  view: () => <div class="library">{page}</div>,
});

export const libraryStates: State[] = [
  view(
    'entry',
    <NamesPage ask={ask} entity="xpcc" dossier={holdings.dossier('xpcc')} network={holdings.network('xpcc')} />,
    '.list-row',
  ),
  view(
    'person',
    <NamesPage ask={ask} entity="wang" dossier={holdings.dossier('wang')} network={holdings.network('wang')} />,
    '.list-row',
  ),
  {
    ...view(
      'hundred',
      <NamesPage
        ask={askMany}
        entity="ministry"
        dossier={many.dossier('ministry')}
        network={many.network('ministry')}
      />,
      '.list-row',
    ),
    height: 5400,
  },
  view('list', <NamesPage ask={ask} newest={holdings.days().slice(0, 3)} />, '.list-row'),
  view('filtered', <NamesPage ask={ask} search={sanctionedPeople} />, '.filters .plain'),
  view('nothing-found', <NamesPage ask={ask} search={nobody} />, '.search [role=status]:not(:empty)'),
  view('unknown', <NamesPage ask={ask} entity="nobody" />, '.list-row'),
  view('source', <SourcesPage sources={holdings.sources()} source="004" reading={holdings.source('004')} />, 'h1'),
  view('day', <DatesPage days={holdings.days()} date="2021-03-22" acts={holdings.actsOn('2021-03-22')} />, 'h1'),
  view('authorities', <AuthoritiesPage authorities={holdings.authorities()} />, 'h1'),
  view(
    'authority',
    <AuthoritiesPage authorities={holdings.authorities()} authority="treasury" acts={holdings.actsBy('treasury')} />,
    'h1',
  ),
  view('data', <DataSections ask={ask} own={own} unread={unread} pages={[open]} />, 'h1'),
  view('data-without', <DataSections ask={ask} own={[]} unread={unread} pages={[]} />, 'h1'),
  {
    ...view('data-in-chinese', <DataSections ask={ask} own={own} unread={unread} pages={[open]} />, 'h1'),
    language: 'zh_CN',
  },
  view('sites', <SitesPage settings={{ hosts: ['example.org', 'news.example'], dropped: [] }} />, 'h1'),
];
