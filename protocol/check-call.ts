/** The door of the background: what arrives is a message of ours, or nothing. A page's process may be anybody's. */
import * as v from 'valibot';
import { Look } from './habits';
import type { ToBackground } from './messages';
import { Mute } from './mutes';
import { Tally } from './tally';

const token = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** They are put into a style sheet: letters and nothing else. */
const highlightName = v.pipe(v.string(), v.regex(/^[a-z]{6,40}$/));
const pair = v.object({ onLight: highlightName, onDark: highlightName });
/** A page of 5 MB of text sends its flows in batches of 100,000 characters, one flow being as long as it is. */
const texts = v.pipe(v.array(v.string()), v.maxLength(200_000));

const calls = {
  hello: v.object({
    document: token,
    names: v.optional(v.object({ sanctioned: pair, linked: pair, possible: pair })),
    styled: v.optional(Look),
  }),
  scan: v.object({ texts, bring: v.optional(v.boolean()) }),
  report: v.object({
    document: token,
    tallies: v.array(Tally),
  }),
  leave: v.object({ document: token }),
  load: v.object({ script: v.picklist(['names', 'card', 'mark-painter']) }),
  dossiers: v.object({ entities: v.array(token) }),
  openLibrary: v.object({ entity: v.optional(token), page: v.optional(v.literal('settings')) }),
  mute: v.object({
    entity: token,
    scope: v.picklist(['words', 'site', 'everywhere']),
    words: v.optional(token),
    tab: v.optional(count),
  }),
  unmute: Mute,
  summary: v.object({ tab: v.optional(count), most: v.optional(count) }),
  setSite: v.object({ host: token, on: v.boolean() }),
  setPaused: v.object({ paused: v.boolean() }),
  step: v.object({ tab: count, direction: v.picklist([1, -1]), entity: v.optional(token) }),
  mentions: v.object({ tab: count }),
} satisfies { [K in keyof ToBackground]: v.GenericSchema<unknown, Parameters<ToBackground[K]>[0]> };

/** Only our own pages may send these. */
export const fromOwnPages: ReadonlySet<keyof ToBackground> = new Set([
  'summary',
  'setSite',
  'setPaused',
  'step',
  'mentions',
]);

export type Call = { [K in keyof ToBackground]: { type: K; call: Parameters<ToBackground[K]>[0] } }[keyof ToBackground];

const Call = v.variant('type', [
  v.object({ type: v.literal('hello'), call: calls.hello }),
  v.object({ type: v.literal('scan'), call: calls.scan }),
  v.object({ type: v.literal('report'), call: calls.report }),
  v.object({ type: v.literal('leave'), call: calls.leave }),
  v.object({ type: v.literal('load'), call: calls.load }),
  v.object({ type: v.literal('dossiers'), call: calls.dossiers }),
  v.object({ type: v.literal('openLibrary'), call: calls.openLibrary }),
  v.object({ type: v.literal('mute'), call: calls.mute }),
  v.object({ type: v.literal('unmute'), call: calls.unmute }),
  v.object({ type: v.literal('summary'), call: calls.summary }),
  v.object({ type: v.literal('setSite'), call: calls.setSite }),
  v.object({ type: v.literal('setPaused'), call: calls.setPaused }),
  v.object({ type: v.literal('step'), call: calls.step }),
  v.object({ type: v.literal('mentions'), call: calls.mentions }),
]);

/** The call in `message`, or `undefined` when it is none of ours. */
export function readCall(message: unknown): Call | undefined {
  const read = v.safeParse(Call, message);
  return read.success ? read.output : undefined;
}
