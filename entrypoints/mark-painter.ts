import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MarkPainter } from '../page/mark-painter';

export default defineUnlistedScript(() => {
  if (globalThis.sanctionLens) globalThis.sanctionLens.MarkPainter = MarkPainter;
});
