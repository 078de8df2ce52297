import { useState } from 'preact/hooks';
import type { Dossier } from '../dataset/dossier';
import type { MuteScope, PageLine } from '../protocol/messages';
import { CopyButton } from './CopyButton';
import { copyHere } from './copy-here';
import { Excerpt } from './Excerpt';
import { i18n } from './i18n';
import { aboutOf, besideSanctioned, doubtOf } from './line-words';
import { MuteChoices } from './MuteChoices';
import { nameClass } from './name-class';
import { Positions } from './Positions';
import { counted } from './plural';
import { Related } from './Related';
import { Sanctions } from './Sanctions';
import { Status } from './Status';
import { StepButton } from './StepButton';
import { When } from './When';
import { asLabel } from './wording';

type Props = {
  line: PageLine;
  opened: boolean;
  dossier?: Dossier | undefined;
  stepNote?: string | undefined;
  toggle(entity: string): void;
  step(entity: string, direction: 1 | -1): void;
  openLibrary(entity: string): void;
  mute(entity: string, scope: MuteScope, words: string): void;
};

/** One name of the page; opened, what the sources say, and the way to its mentions. */
export function PageEntry({ line, opened, dossier, stepNote, toggle, step, openLibrary, mute }: Props) {
  const { id, caption, status, possible } = line;
  const [choosing, setChoosing] = useState(false);
  const detail = `detail-${id}`;
  const doubt = doubtOf(line);
  return (
    <li class={opened ? 'page-entry opened' : 'page-entry'}>
      <h2 class={`line ${possible ? 'possible' : status}`} aria-labelledby={`name-${id}`}>
        <button
          type="button"
          aria-expanded={opened}
          aria-controls={opened ? detail : undefined}
          onClick={() => toggle(id)}
        >
          <span class="entry-who">
            <bdi class={nameClass(caption)} id={`name-${id}`}>
              {caption}
            </bdi>{' '}
            <span class="role">{aboutOf(line)}</span>
            {doubt && <span class="soft"> {doubt}</span>}
          </span>{' '}
          <span class="entry-when">
            <StatusWord line={line} />
          </span>
        </button>
      </h2>
      {opened && (
        <div class={possible ? 'entry-detail possible' : 'entry-detail'} id={detail}>
          {dossier && <Detail dossier={dossier} line={line} openLibrary={() => openLibrary(id)} />}
          <div class="steps">
            <span class="soft">{counted('popup.onPage', line.count)}</span>
            <StepButton label={i18n.t('popup.previous', [caption])} sign="‹" step={() => step(id, -1)} />
            <StepButton label={i18n.t('popup.next', [caption])} sign="›" step={() => step(id, 1)} />
            <span class="entry-actions">
              {dossier && <CopyButton key={dossier.id} dossier={dossier} copy={copyHere} />}
              <button
                type="button"
                class="plain"
                aria-expanded={choosing}
                aria-label={i18n.t('mute.actionFor', [caption])}
                onClick={() => setChoosing(!choosing)}
              >
                {i18n.t('mute.action')}
              </button>
              <button type="button" class="plain" onClick={() => openLibrary(id)}>
                {i18n.t('card.openLibrary')}
              </button>
            </span>
          </div>
          <p class="soft" role="status">
            {stepNote}
          </p>
          {choosing && <MuteChoices entity={line} words={line.words} choose={(scope) => mute(id, scope, line.words)} />}
        </div>
      )}
    </li>
  );
}

function StatusWord({ line }: { line: PageLine }) {
  const { possible, status, startDate, authority } = line;
  if (possible) return <span class="doubt">{i18n.t('popup.possibleMark')}</span>;
  if (status === 'linked') return <span class="soft">{besideSanctioned(line)}</span>;
  return (
    <>
      <b class="verdict">{i18n.t('status.sanctioned')}</b> {startDate && <When date={startDate} length="short" />}
      {authority && <span class="soft"> {asLabel(authority)}</span>}
    </>
  );
}

/** Characters of an excerpt: about five lines of the popup. */
const ROOM = 240;
const OFFICES = 3;
/** Of its sanctions. */
const MOST = 10;

type DetailProps = { dossier: Dossier; line: PageLine; openLibrary(): void };

function Detail({ dossier, line: { possible }, openLibrary }: DetailProps) {
  return (
    <>
      {possible && (
        <p class="doubt">
          {dossier.schema === 'Person' ? i18n.t('status.possiblePerson') : i18n.t('status.possibleOther')}
        </p>
      )}
      {dossier.positions.length > 1 && <Positions dossier={dossier} most={OFFICES} />}
      <Status dossier={dossier} />
      <Sanctions sanctions={dossier.sanctions} most={MOST} excerpts={2} room={ROOM} openRest={openLibrary} />
      <Related dossier={dossier} most={6} brief />
      {dossier.sanctions.length === 0 &&
        dossier.namedIn.slice(0, 1).map((quote) => <Excerpt key={quote.start} quote={quote} room={ROOM} />)}
    </>
  );
}
