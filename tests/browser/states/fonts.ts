import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/noto-sans-sc';
import '@fontsource-variable/noto-naskh-arabic';
import './fonts.css';
import en from '../../../locales/en.json';
import zh from '../../../locales/zh_CN.json';
import { arabic, chinese } from './cases';

const families = [
  'Source Serif 4 Variable',
  'Source Sans 3 Variable',
  'Noto Sans SC Variable',
  'Noto Naskh Arabic Variable',
];

/** Labels of pictures are placed by their width: letters that came later would find them misplaced. */
export async function loadFonts(): Promise<void> {
  const letters = [...new Set(JSON.stringify([en, zh, arabic, chinese]))].join('');
  const loaded = families.flatMap((family) =>
    [400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px "${family}"`, letters)),
  );
  for (const faces of await Promise.all(loaded)) if (faces.length === 0) throw new Error('A font is missing.');
}
