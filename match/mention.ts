/** What matching says, as the page and the card read it. */

/** How sure a mention is. `possible` is shown apart and never counted as a person being named. */
export type Tier = 'sure' | 'context' | 'possible';

/** Why the text was taken for the entity; the card prints it. */
export type Reason = (typeof reasons)[number];
export const reasons = [
  'full-name',
  'other-order',
  'abbreviation',
  'short-form',
  'shared-name',
  'one-word',
  'short-words',
  'common-words',
  'within-longer-run',
  'within-longer-name',
  'told-apart',
  'middle-initial',
] as const;

export type Candidate = { entity: string; status: 'sanctioned' | 'linked' };

/**
 * All that one folded string can stand for. `name`: stands by itself, as sure as `tier` says. `short`: only after a sure
 * mention, by `key`. `rival`: somebody of that short form whom we do not know ("Chen Yixin"), who ends it.
 */
export type Group = {
  form: 'name' | 'short' | 'rival';
  tier: Tier;
  reason: Reason;
  candidates: Candidate[];
  /** Short forms this string introduces (`name`), or is itself (`short`, `rival`): folded. */
  keys: string[];
  /** Short forms that stood for somebody else and end here, since this name has them in it. */
  ends: string[];
};

/** For each text its hits, flat: `start, end, group, …`; UTF-16 offsets into the text, in order, never overlapping. */
export type ScanReply = { groups: Group[]; hits: number[][] };

export type Mention = {
  start: number;
  end: number;
  tier: Tier;
  reason: Reason;
  candidates: Candidate[];
  /** The fuller mention on this page that a short form rests on, as it stands there. */
  introducedBy?: string;
};
