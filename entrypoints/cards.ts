import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Cards } from '../page/cards';

export default defineUnlistedScript(() => {
  if (globalThis.sanctionLens) globalThis.sanctionLens.Cards = Cards;
});
