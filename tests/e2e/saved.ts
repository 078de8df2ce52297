import { until } from '../../scripts/browsers/until';
import type { View } from '../../scripts/browsers/view';

/** The text of the file that a button saves. */
export async function saved(library: View, button: string): Promise<string> {
  await library.inside(() => {
    const original = URL.createObjectURL;
    Object.assign(globalThis, { kept: '' });
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) void file.text().then((kept) => Object.assign(globalThis, { kept }));
      return original(file);
    };
  });
  await library.click('button', button);
  return until('a file is saved', () => library.inside(() => String(Reflect.get(globalThis, 'kept'))));
}
