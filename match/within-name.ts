/** What stands between the parts of one name, and what the words around a short form can make of it. */

/**
 * `other`: the name of somebody or something else ("Chen Yixin", "Steve Chen", "British Treasury"), which also ends what the short
 * form stood for. `unclear`: nothing can be told. `free`: it stands alone.
 */
export type Beside = 'free' | 'other' | 'unclear';

/** Marks that stand inside a person's name or beside a nickname: "Steve “Stevie” Chen", "Jenny (Wei) Chen", "Chen-Smith". */
export const withinName = /^(?!.*\f)(?:[\s\u200b\u2060\ufeff]+|\s*["“”'‘’()[\]]+\s*|[-‐‑–/·&]|\s&\s)$/s;
export const hyphened = /^[-‐‑–]$/;
export const possessive = /^['’ʼ]s?\s+$/i;
