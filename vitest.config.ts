import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/browsers/locate.ts';

const real = {
  plugins: [preact()],
  optimizeDeps: { include: ['preact/jsx-dev-runtime', 'mark.js', 'axe-core', '@wxt-dev/browser', 'valibot'] },
};
const inBrowser = {
  setupFiles: ['tests/browser/components/messages.ts'],
  browser: {
    enabled: true,
    headless: true,
    // Under Vitest's own window, whatever is larger than its frame would be shrunk, and so would its pictures.
    ui: false,
    screenshotFailures: false,
    expect: {
      toMatchScreenshot: {
        resolveScreenshotPath: ({ arg, ext, root }: { arg: string; ext: string; root: string }) =>
          `${root}/docs/shots/${arg}${ext}`,
      },
    },
    provider: playwright({
      contextOptions: { viewport: { width: 1100, height: 5500 } },
      launchOptions: {
        executablePath: chromiumPath(),
        // Letters are drawn the same whatever the machine's fonts, screen and smoothing are set to.
        args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
      },
    }),
    instances: [{ browser: 'chromium' as const }],
  },
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**', 'tests/e2e/**'] } },
      {
        ...real,
        test: {
          ...inBrowser,
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/states/shots.test.tsx'],
        },
      },
      // Pictures of every state, for `npm run shots`.
      {
        ...real,
        test: { ...inBrowser, name: 'shots', include: ['tests/browser/states/shots.test.tsx'], testTimeout: 60_000 },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // Two whole browsers, real time: what fails once among hundreds of runs is told in the output as a retry.
          retry: 1,
        },
      },
    ],
  },
});
