import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type InlineConfig } from 'vite';

const room = resolve('tests/e2e/react-page');

/** The page as React's server renders it, and the script that brings it to life. */
export async function bundleReactPage(): Promise<{ html: string; script: string }> {
  const outDir = await mkdtemp(join(tmpdir(), 'sanction-lens-react-'));
  const bundle = (options: InlineConfig) =>
    build({ ...options, configFile: false, logLevel: 'silent', mode: 'development' });
  const output = { outDir, emptyOutDir: false };
  try {
    await bundle({
      define: { 'process.env.NODE_ENV': '"development"' },
      build: {
        ...output,
        lib: { entry: join(room, 'client.js'), formats: ['iife'], name: 'page', fileName: () => 'client.js' },
      },
    });
    await bundle({
      ssr: { noExternal: true },
      build: { ...output, ssr: true, rollupOptions: { input: join(room, 'server.js') } },
    });
    const rendered: { html: string } = await import(pathToFileURL(join(outDir, 'server.js')).href);
    return { html: rendered.html, script: await readFile(join(outDir, 'client.js'), 'utf8') };
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
