/** "the case against X", "five million for information on X", "filmed shoving the speaker, X": the object of something that is no sanction, told by the words before a name, lower case. */

const CASES =
  'case|cases|trial|charges|proceedings|prosecution|lawsuit|suit|investigation|inquiry|complaint|verdict|ruling|raids?|protests?|coup|plot|revolt|putsch|uprising|campaign|threats|attack|attacks';
const CALLED = String.raw`(?:[\p{L}’'-]+ ){0,4}?`;
const AGAINST = new RegExp(`\\b(?:${CASES}) against (?:the |an? |its |his |her |their )?${CALLED}$`, 'u');
const INFORMATION = /\b(?:information|tips|intelligence) (?:on|about|concerning|leading to)(?: the| \p{L}+ing| of)* $/u;
const HANDLING =
  /\b(?:shoving|pushing|punching|kicking|slapping|beating|harassing|insulting|threatening|interrogating|torturing|assaulting|humiliating|guarding|escorting) (?:the |an? |its |his |her |their )?(?:[\p{L}’'-]+ ){0,5}?(?:, )?$/u;
/** In tokens. */
const LONGEST = 10;

export function isObjectOfOther(words: readonly string[]): boolean {
  const last = `${words.slice(-LONGEST).join(' ')} `;
  return AGAINST.test(last) || INFORMATION.test(last) || HANDLING.test(last);
}
