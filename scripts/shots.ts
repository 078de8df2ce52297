/** `npm run shots`: pictures of every state of every view, in both schemes and two widths, into `docs/shots/`. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { startVitest } from 'vitest/node';

const folder = 'docs/shots';

async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const vitest = await startVitest('test', [], { project: ['shots'], watch: false, run: true });
  const failed = vitest.state.getCountOfFailedTests();
  await vitest.close();
  if (failed > 0) throw new Error(`${failed} pictures could not be drawn.`);
  let size = 0;
  const pictures = readdirSync(folder).filter((file) => file.endsWith('.png'));
  for (const file of pictures) {
    const path = join(folder, file);
    // Few colours are in them: a palette of their own makes them a third of the size.
    const small = await sharp(readFileSync(path)).png({ palette: true, colours: 64, effort: 10 }).toBuffer();
    writeFileSync(path, small);
    size += small.length;
  }
  console.log(`${pictures.length} pictures in ${folder}, ${Math.round(size / 1024)} kB.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
