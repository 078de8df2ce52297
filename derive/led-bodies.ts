/** Who heads a body is told by a verb: "Anna Orlova, who chairs the Duma", "Ivan Petrov commands the National Guard". */
import type { Mention } from './mentions';
import { afterParentheses, isBody, type Office } from './office';
import type { Reading, Token } from './tokens';
import { politicalHeads } from './words/bodies';
import { demonyms } from './words/places';

const VERB =
  /^(?:heads|headed|leads|led|commands|commanded|chairs|chaired|runs|ran|directs|directed|presides|presided)$/;
/** Between "who" and the verb, and between the verb and the body: what says since when, and whose it is. */
const ADVERB = /^(?:now|also|currently|still|then|formerly|once|has|had|since|jointly|previously)$/;
const BEFORE_BODY = /^(?:the|its|his|her|their|over|national|new|ruling|influential|country)$/;
/** Behind the body, these begin something new; "the Senate delegation" is no Senate. */
const BEHIND =
  /^(?:[,.;:)–—-]|and|or|but|in|at|on|of|from|for|since|until|as|with|by|who|which|whose|when|where|while|during|after|before|between|there|today|to)$/;

export function ledBodies(reading: Reading, inSentence: readonly Mention[]): { person: Mention; office: Office }[] {
  const { tokens } = reading;
  const bodies = inSentence.filter((mention) => isLedAsPost(tokens, mention));
  if (bodies.length === 0) return [];
  return inSentence.flatMap((person) => {
    if (person.kind !== 'person' && person.kind !== 'word') return [];
    const verb = verbBehind(tokens, person, reading.sentences[person.sentence]?.to ?? 0);
    const body = verb === undefined ? undefined : bodyBehind(tokens, verb, bodies);
    if (verb === undefined || !body) return [];
    const title = { from: verb, to: verb };
    return [{ person, office: { title, tied: [{ body, title }], whole: { from: verb, to: body.to }, official: true } }];
  });
}

/** A public body, a party, an armed group: who leads a charity or a firm holds no office. */
function isLedAsPost(tokens: readonly Token[], mention: Mention): boolean {
  if (!isBody(mention)) return false;
  return (
    mention.kind === 'body' ||
    (mention.kind === 'organization' && politicalHeads.has(tokens[mention.to]?.lower ?? '')) ||
    (mention.kind === 'word' && tokens[mention.from]?.upper === true)
  );
}

function verbBehind(tokens: readonly Token[], person: Mention, limit: number): number | undefined {
  if (tokens[person.to]?.possessive) return undefined;
  let at = afterParentheses(tokens, person.to + 1, limit);
  if (tokens[at]?.text === ',') {
    if (tokens[at + 1]?.lower !== 'who') return undefined;
    at++;
  }
  if (tokens[at]?.lower === 'who') at++;
  while (ADVERB.test(tokens[at]?.lower ?? '') && at < limit) at++;
  return VERB.test(tokens[at]?.lower ?? '') ? at : undefined;
}

function bodyBehind(tokens: readonly Token[], verb: number, bodies: readonly Mention[]): Mention | undefined {
  const body = bodies.find(({ from, place }) => {
    const start = place?.from ?? from;
    const isNear = start > verb && start - verb <= 5;
    const between = isNear ? tokens.slice(verb + 1, start) : [];
    return (
      isNear && between.every(({ lower, possessive }) => possessive || BEFORE_BODY.test(lower) || demonyms.has(lower))
    );
  });
  if (!body || tokens[body.to]?.possessive) return undefined;
  const behind = tokens[body.to + 1];
  // "(RSF)" belongs to the name.
  const isWhole = behind === undefined || behind.text === '(' || BEHIND.test(behind.lower) || behind.text === '’';
  return isWhole ? body : undefined;
}
