import { render } from 'preact';
import { i18n } from '#i18n';
import { parseDataset } from '../../dataset/check';
import { createCatalogue } from '../../dataset/describe';
import seeds from '../../dataset/seeds.json';
import { Library } from './Library';
import '../../components/page.css';
import '../../components/library.css';

document.documentElement.lang = i18n.t('locale');
const root = document.getElementById('root');

function draw(into: HTMLElement): void {
  const dataset = parseDataset(seeds);
  render(<Library dataset={dataset} catalogue={createCatalogue([dataset])} />, into);
}

if (root) {
  try {
    draw(root);
  } catch (fault) {
    render(<p class="note">{i18n.t('library.broken', [String(fault)])}</p>, root);
  }
}
