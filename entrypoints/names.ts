import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ShownNames } from '../page/shown-names';

export default defineUnlistedScript(() => {
  if (globalThis.sanctionLens) globalThis.sanctionLens.ShownNames = ShownNames;
});
