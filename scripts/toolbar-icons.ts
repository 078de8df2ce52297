import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { toolbarIcon, toolbarSizes, toolbarStates } from '../protocol/toolbar';

/** Draws the toolbar's states from their SVGs into a build; browsers take no SVG there. The files, as the build names them. */
export async function writeToolbarIcons(build: string): Promise<string[]> {
  const files: string[] = [];
  for (const state of toolbarStates) {
    for (const size of toolbarSizes) {
      const file = toolbarIcon(state, size);
      await mkdir(join(build, 'icons'), { recursive: true });
      // Rendered at its own size, not scaled down: edges lie on whole pixels.
      await sharp(`assets/toolbar/${state}.svg`, { density: (72 * size) / 128 })
        .resize(size, size)
        .png()
        .toFile(join(build, file));
      files.push(file);
    }
  }
  return files;
}
