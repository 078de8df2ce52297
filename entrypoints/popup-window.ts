import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPopup } from './popup/main';

// All of the popup in one file, its styles as well: each file more costs several milliseconds before the first is drawn.
export default defineUnlistedScript(() => {
  const root = document.getElementById('root');
  if (root) void openPopup(root);
});
