/** "The cabinet includes X", "a firm with 300 employees, including X": who stands in a group that nobody sanctions. */

const OTHER_GROUP =
  /^(?:cabinet|candidates|committee|board|delegation|team|guests|speakers|jury|panel|coalition|detainees|prisoners|victims|hostages|survivors|dead|wounded|plaintiffs|authors|signatories)$/;

const OTHERS =
  'employees|staff|workers|clients|customers|shareholders|investors|owners|tenants|guests|patients|pupils|students|alumni|graduates|readers|subscribers|lawyers|partners|rivals|critics|founders|creditors|donors|children|relatives';
/** "firm with 300 employees": a number, or none, and what they are. */
const COUNT = String.raw`(?:[\d.,]+ |(?:some|about|over|more than|nearly|around|dozens of|hundreds of|thousands of|many|several|a few) )*`;
const LINK = ` ,? ?(?:include[sd]?|including|among them|among whom|among them are|are|were|such as)$`;
/** It is said of a firm whom it has, not of a government whom it hit. */
const HAS = new RegExp(
  `(?:\\bwhose (?:\\S+ ){0,3}(?:${OTHERS})|\\b(?:with|employs|employing|employed|has|having|serves|serving|represents) ${COUNT}(?:\\S+ )?(?:${OTHERS})|\\b(?:employs|employing|employed) ${COUNT}(?:people|men|women))${LINK}`,
);

/** The words before a name and those it is joined to, lower case. */
export function isOfOtherGroup(before: readonly string[]): boolean {
  const [group = '', includes = ''] = before.slice(-2);
  return (/^include[sd]?$/.test(includes) && OTHER_GROUP.test(group)) || HAS.test(before.slice(-LONGEST).join(' '));
}

/** In tokens: "with more than 300 full-time employees, among them". */
const LONGEST = 12;
