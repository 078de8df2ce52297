/** The content script of the floor: it reads every text node once, and does nothing with what it reads. */
function walk(): void {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
  // Without a use of what was read an engine might leave out the reading.
  if (length < 0) throw new Error('a page of less than nothing');
}
walk();
