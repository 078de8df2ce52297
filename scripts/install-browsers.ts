/** Before the tests in browsers: finds Chromium and Firefox, or installs them where that needs no question. */
import { installMissing } from './browsers/install';

try {
  installMissing(['chromium', 'firefox']);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
