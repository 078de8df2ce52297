import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

export type Peer = 'walk' | 'mark';

const manifest = (name: string) => ({
  manifest_version: 3,
  name,
  version: '1',
  content_scripts: [
    { js: ['page.js'], matches: ['<all_urls>'], all_frames: true, match_about_blank: true, run_at: 'document_idle' },
  ],
});

/** Builds an extension that does nothing but run its content script, and gives its folder, which goes with this process. */
export async function buildPeer(peer: Peer, names: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sanction-lens-peer-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest(peer)));
  await build({
    configFile: false,
    logLevel: 'silent',
    define: { __NAMES__: JSON.stringify(names) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: new URL(`${peer}.ts`, import.meta.url).pathname,
        formats: ['iife'],
        name: 'peer',
        fileName: () => 'page.js',
      },
    },
  });
  return folder;
}
