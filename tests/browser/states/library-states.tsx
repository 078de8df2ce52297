/** The library's own views, with what the two articles say in them. */
import type { ComponentChild } from 'preact';
import { AuthoritiesPage, DatesPage } from '../../../entrypoints/library/ActsPage';
import { type AskHoldings, createHoldings } from '../../../entrypoints/library/holdings';
import { NamesPage } from '../../../entrypoints/library/NamesPage';
import { SitesPage } from '../../../entrypoints/library/SitesPage';
import { SourcesPage } from '../../../entrypoints/library/SourcesPage';
import { seeds } from '../../dataset/seed-fixture';
import type { State } from './states';

const holdings = createHoldings([seeds]);
const ask: AskHoldings = async (question, ...about) => Reflect.apply(holdings[question], undefined, about);

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
  view('list', <NamesPage ask={ask} />, '.list-row'),
  view('source', <SourcesPage sources={holdings.sources()} source="004" reading={holdings.source('004')} />, 'h1'),
  view('day', <DatesPage days={holdings.days()} date="2021-03-22" acts={holdings.actsOn('2021-03-22')} />, 'h1'),
  view('authorities', <AuthoritiesPage authorities={holdings.authorities()} />, 'h1'),
  view('sites', <SitesPage settings={{ hosts: ['example.org', 'news.example'], dropped: [] }} />, 'h1'),
];
