/** A generated news page: always the same for the same size and names, so that runs can be compared. */

/** Park and Miller's minimal standard generator: the page must not change between runs. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

export const words = (
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you ' +
  'were all her she there would their we him been has when who will no more if out so up said what its about than into them ' +
  'can only other time new some could these two may first then do any like my now over such our man me even most made after ' +
  'also did many off before must well back through years much where your way down should because long each just state those ' +
  'people too mr how little good world make very year still see own work men day get here old between both life being under ' +
  'three never know same last another while us might great go come since against right came take used himself few house use'
).split(' ');

/** HTML of about `size` characters of text in paragraphs of some sixty words with links and bold type, a name in every tenth. */
export function newsPage(size: number, names: readonly string[]): string {
  const next = numbers(size);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const paragraphs: string[] = [];
  for (let length = 0; length < size; ) {
    const text = Array.from({ length: 40 + Math.floor(next() * 40) }, () => pick(words));
    if (next() < 0.1) text.splice(Math.floor(text.length / 2), 0, pick(names));
    const marked = text.map((word) =>
      next() < 0.03 ? `<a href="#">${word}</a>` : next() < 0.02 ? `<b>${word}</b>` : word,
    );
    paragraphs.push(`<p>${marked.join(' ')}.</p>`);
    length += text.join(' ').length;
  }
  const sections = Array.from(
    { length: Math.ceil(paragraphs.length / 8) },
    (_, i) => `<section><h2>Part ${i + 1}</h2>${paragraphs.slice(i * 8, i * 8 + 8).join('\n')}</section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><main>${sections.join('\n')}</main></html>`;
}
