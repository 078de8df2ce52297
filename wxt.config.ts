import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { toolbarIcons } from './protocol/toolbar';
import { locate } from './scripts/browsers/locate';
import { writeSeeds } from './scripts/derive-folder';
import { matcherHash } from './scripts/matcher-hash';
import { writeToolbarIcons } from './scripts/toolbar-icons';

/** Without a display the dev server's own browser would die and take the server along. */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const chromium = locate('chromium');
const firefox = locate('firefox');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  webExt: {
    disabled: !hasDisplay,
    binaries: { ...(chromium && { chrome: chromium }), ...(firefox && { firefox }) },
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  zip: { excludeSources: ['tests/**', 'docs/**'] },
  // The polyfill for module preloading would fetch; no browser this runs in needs it.
  vite: () => ({
    plugins: [preact()],
    define: { __MATCHER__: JSON.stringify(matcherHash()) },
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: ['<all_urls>'],
    // Not one of WXT's pages: into those it puts two scripts of its own, which the popup would wait for.
    action: { default_popup: 'popup.html' },
    options_ui: { page: 'library.html', open_in_tab: true },
    commands: {
      'next-name': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-name': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sanction-lens@sanction-lens.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // What the extension knows is always what its articles say; a folder that cannot be derived ends the build.
    'build:before': async (wxt) => {
      if (await writeSeeds())
        wxt.logger.warn('dataset/seeds.json was out of date and is derived anew: review the change.');
    },
    // WXT's own content-script wrapper posts the extension's id into the page and lets the page abort it; a plain script put
    // into the manifest does neither.
    'build:manifestGenerated': (_wxt, manifest) => {
      const action = manifest.action ?? manifest.browser_action;
      if (action) {
        action.default_icon = toolbarIcons('unreadable');
        action.default_title = '__MSG_toolbar_unreadable__';
      }
      manifest.content_scripts = [
        {
          js: ['page.js'],
          matches: ['<all_urls>'],
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
          run_at: 'document_start',
        },
      ];
    },
    'build:done': async (wxt, output) => {
      for (const fileName of await writeToolbarIcons(wxt.config.outDir))
        output.publicAssets.push({ type: 'asset', fileName });
    },
  },
});
