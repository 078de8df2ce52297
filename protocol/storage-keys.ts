/** Under what the reader's choices are kept. Apart from their checks, which the popup, in a hurry, does without. */
export const storageKeys = {
  rules: 'siteRules',
  paused: 'paused',
  painter: 'painter',
  mutes: 'mutes',
  card: 'card',
  look: 'look',
  language: 'language',
} as const;

/** Written anew whenever the reader's own data changed: storage is what the background is woken for. */
export const ownDataKey = 'ownData';
