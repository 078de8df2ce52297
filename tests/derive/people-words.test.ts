import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../derive/derive';
import { ArticleView } from '../../derive/learned/article-view';
import { candidatesIn } from '../../derive/learned/candidates';
import { setScene } from '../../derive/scene';

/** All that could be somebody sanctioned in a text. */
function candidates(text: string): string[] {
  const { article, reading, mentions, cast, authorities, ruled } = explainArticle({
    id: 'a',
    title: 'A',
    date: '2024-03-22',
    text,
  });
  const scene = setScene({ reading, dateline: article.date, mentions, cast, authorities });
  return candidatesIn(new ArticleView(scene, ruled)).map(({ mention }) => mention.text);
}

describe('a word for people or for offices', () => {
  it.each(['Members', 'Commissioners', 'Councillors'])('is no name of anybody: “Individuals: %s of …”', (word) => {
    const found = candidates(
      `Volgia today sanctioned four individuals.\n\nIndividuals: ${word} of the European Parliament Reinhard Orlov, Anna Hill and Ivan Petrov; the lobbyist Maria Stone; Volgatron.`,
    );
    expect(found).not.toContain(word);
    expect(found).toContain('Anna Hill');
    expect(found).toContain('Volgatron');
  });
});
