/** "Canada sanctioned four officials. | The four are:" and then a list: whose news it is, and whom it names. */
import { Clause, type Trigger } from './clause';
import { LEAD, type Scene } from './scene';
import { type SetOut, setOutBelow } from './set-out';
import { introOf, tellsOfMeasures } from './set-out-intro';
import type { Stories, Story } from './stories';
import type { Sentence } from './tokens';

/** In sentences: how far above a list the news stands whose list it is. */
const NEAR = 8;

export type Told = { story: Story; trigger: Trigger };

export class SetOutNews {
  /** One for each item, in the order of the text. */
  readonly items: (SetOut & Told)[] = [];

  constructor(
    private readonly scene: Scene,
    private readonly stories: Stories,
  ) {}

  /** Below a sentence that ends with a colon; `told`: what it tells of itself. */
  note(sentence: Sentence, index: number, told: Told | undefined): void {
    const { tokens } = this.scene.reading;
    if (tokens[sentence.to - 1]?.text !== ':') return;
    const story = told?.story ?? (introOf(tokens, sentence) && this.newsOf(index));
    if (!story) return;
    const trigger = told?.trigger ?? new Clause(tokens, sentence, new Set()).base(sentence.from, { definite: true });
    for (const item of setOutBelow(this.scene, index)) this.items.push({ ...item, trigger, story });
  }

  /** The news told not long before. */
  private newsOf(index: number): Story | undefined {
    const { last } = this.stories;
    if (last) return index - Math.max(last.sentence, this.items.at(-1)?.sentence ?? 0) < NEAR ? last : undefined;
    const { reading, dateline } = this.scene;
    const before = reading.sentences[index - 1];
    if (!before || index > LEAD + NEAR || !tellsOfMeasures(reading.text.slice(before.start, before.end)))
      return undefined;
    const lead = this.stories.leadDate(index);
    const day = lead ? ({ dateWords: lead, dateFrom: 'text' } as const) : ({ dateFrom: 'dateline' } as const);
    return { sentence: index - 1, jointly: [], date: lead?.iso ?? dateline, ...day };
  }
}
