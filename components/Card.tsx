import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Dossier } from '../dataset/dossier';
import type { CardMatch, MuteScope } from '../protocol/messages';
import type { Mute } from '../protocol/mutes';
import { Candidate, Entry } from './CardEntry';
import { CardFoot } from './CardFoot';
import { formatNumber } from './dates';
import { i18n } from './i18n';
import { MuteChoices } from './MuteChoices';
import { muteSentence } from './wording';

export type CardProps = {
  match: CardMatch;
  /** One for each entity the text may stand for. */
  dossiers: readonly Dossier[];
  openLibrary(entity: string): void;
  close(): void;
  /** What is known of somebody related. */
  dossier(entity: string): Promise<Dossier | undefined>;
  mute(entity: string, scope: MuteScope): Promise<Mute | undefined>;
  unmute(mute: Mute): Promise<void>;
  /** Puts text on the clipboard; whether that was allowed. */
  copy(text: string): Promise<boolean>;
};

/** What was opened in the card, from what it is about on; each step leads back to the one before. */
type Step = { at: 'entity' | 'mute'; dossier: Dossier } | { at: 'muted'; mute: Mute; dossier: Dossier };

/** What is known of the name under the pointer. Focus goes to the card itself, so that reading starts at its label. */
export function Card({ match, dossiers, ...events }: CardProps) {
  const [path, setPath] = useState<Step[]>([]);
  const [refused, setRefused] = useState(false);
  const [least, setLeast] = useState<number>();
  const element = useRef<HTMLDivElement>(null);
  const step = path.at(-1);
  const lead = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // What was pressed is gone: the reader goes on where the new view begins. In a small window the whole card scrolls.
    element.current?.scrollTo(0, 0);
    if (step) lead.current?.focus({ preventScroll: true });
    else if (least !== undefined) element.current?.focus({ preventScroll: true });
  }, [step, least]);

  const go = (next: Step[]): void => {
    // Its edges stay where they are: a card that shrinks runs away from under the pointer.
    setLeast((before) => before ?? element.current?.offsetHeight);
    setRefused(false);
    setPath(next);
  };
  const back = (): void => go(path.slice(0, -1));
  const open = async (entity: string): Promise<void> => {
    const dossier = await events.dossier(entity);
    if (dossier) go([...path, { at: 'entity', dossier }]);
  };
  const mute = async (dossier: Dossier, scope: MuteScope): Promise<void> => {
    const made = await events.mute(dossier.id, scope);
    if (made) go([{ at: 'muted', mute: made, dossier }]);
    else setRefused(true);
  };
  const unmute = async (made: Mute): Promise<void> => {
    await events.unmute(made);
    go([]);
  };

  const askMute = (dossier: Dossier): void => go([...path, { at: 'mute', dossier }]);
  const several = dossiers.length > 1;
  const [only] = several ? [] : dossiers;
  const before = path.at(-2);
  return (
    <div
      class={step && step.at !== 'entity' ? 'card muting' : 'card'}
      role="dialog"
      tabIndex={-1}
      lang={i18n.t('locale')}
      aria-label={i18n.t('card.label', [match.text])}
      ref={element}
      style={least === undefined ? undefined : { minHeight: `${least}px` }}
    >
      {step && step.at !== 'muted' && (
        <p class="card-back">
          <button type="button" class="plain" onClick={back} ref={lead}>
            {i18n.t('card.back', [
              before && 'dossier' in before ? before.dossier.caption : (only?.caption ?? match.text),
            ])}
          </button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, and may hold no control */}
      <div class="card-scroll" tabIndex={0} key={path.length}>
        {!step && dossiers.length === 0 && <p class="lead">{i18n.t('card.unknown', [match.text])}</p>}
        {!step && several && <p class="lead">{i18n.t('card.several', [match.text, formatNumber(dossiers.length)])}</p>}
        {!step &&
          dossiers.map((dossier) =>
            several ? (
              <Candidate
                key={dossier.id}
                dossier={dossier}
                tier={match.tier}
                open={(entity) => void open(entity)}
                mute={() => askMute(dossier)}
                openLibrary={events.openLibrary}
              />
            ) : (
              <Entry
                key={dossier.id}
                dossier={dossier}
                possible={match.tier === 'possible'}
                open={(entity) => void open(entity)}
                openLibrary={events.openLibrary}
              />
            ),
          )}
        {/* Also while it is muted: what is asked and said of it stands below, where the button was. */}
        {step && (
          <Entry
            dossier={step.dossier}
            possible={match.tier === 'possible' && dossiers.includes(step.dossier)}
            open={(entity) => void open(entity)}
            openLibrary={events.openLibrary}
          />
        )}
      </div>
      {step?.at === 'mute' && (
        <div class="card-foot">
          <MuteChoices
            entity={step.dossier}
            words={dossiers.some(({ id }) => id === step.dossier.id) ? match.text : undefined}
            refused={refused}
            choose={(scope) => void mute(step.dossier, scope)}
          />
        </div>
      )}
      {step?.at === 'muted' && (
        <div class="card-foot muted" role="status">
          <p>{muteSentence(step.mute)}</p>
          <p class="soft">{i18n.t('mute.later')}</p>
          <p>
            <button type="button" class="plain" ref={lead} onClick={() => void unmute(step.mute)}>
              {i18n.t('mute.undo')}
            </button>
          </p>
        </div>
      )}
      {!step && dossiers.length > 0 && (
        <CardFoot match={match} dossier={only} mute={askMute} openLibrary={events.openLibrary} copy={events.copy} />
      )}
      {step?.at === 'entity' && (
        <CardFoot dossier={step.dossier} mute={askMute} openLibrary={events.openLibrary} copy={events.copy} />
      )}
      <button type="button" class="close" aria-label={i18n.t('card.close')} onClick={events.close}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
