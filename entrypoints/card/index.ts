import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from './create';

export default defineUnlistedScript(() => {
  // The code may arrive twice when two cards are wanted at once.
  if (globalThis.sanctionLens) globalThis.sanctionLens.card ??= createCard;
});
