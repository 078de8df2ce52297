import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type InlineConfig, type Plugin } from 'vite';

export const frameworks = ['react-18', 'react-19', 'preact', 'vue', 'svelte'] as const;
export type Framework = (typeof frameworks)[number];

const room = resolve('tests/e2e/frameworks');

const svelte = (generate: 'client' | 'server'): Plugin => ({
  name: 'svelte',
  transform: (code, id) =>
    id.endsWith('.svelte')
      ? { code: compile(code, { filename: id, generate, dev: generate === 'client' }).js.code }
      : undefined,
});

/** `react-dom` asks for `react`, whichever of the two it is itself. */
const alias = (framework: Framework): Record<string, string> => (framework === 'react-18' ? { react: 'react18' } : {});

/** The page as its framework's server renders it, and the script that brings it to life; both as in development, with all warnings. */
export async function bundle(framework: Framework): Promise<{ html: string; script: string }> {
  const outDir = await mkdtemp(join(tmpdir(), `sanction-lens-${framework}-`));
  const make = (options: InlineConfig) =>
    build({
      ...options,
      configFile: false,
      logLevel: 'silent',
      mode: 'development',
      resolve: { alias: alias(framework), conditions: options.build?.ssr ? [] : ['browser', 'development'] },
    });
  const output = { outDir, emptyOutDir: false };
  const entry = (name: string) => join(room, framework, name);
  try {
    await make({
      plugins: [svelte('client')],
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      },
      build: {
        ...output,
        lib: { entry: entry('client.js'), formats: ['iife'], name: 'page', fileName: () => 'client.js' },
      },
    });
    await make({
      plugins: [svelte('server')],
      ssr: { noExternal: true },
      build: {
        ...output,
        ssr: true,
        rollupOptions: { input: entry('server.js'), output: { entryFileNames: 'server.mjs' } },
      },
    });
    const rendered: { html: string } = await import(pathToFileURL(join(outDir, 'server.mjs')).href);
    return { html: rendered.html, script: await readFile(join(outDir, 'client.js'), 'utf8') };
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
