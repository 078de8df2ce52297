/** The forms in which nearly all days are written ("March 22, 2021", "22 March", "Monday"), read without a parser for all the others. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** February of a year unknown has 28 days that are in any calendar. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const WEEKDAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/;
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY_LAST = new RegExp(`^${MONTH}(?: (\\d{1,2}))?(?:(?<=\\d), ((?:19|20)\\d{2})|(?<!\\d) ((?:19|20)\\d{2}))?$`);
const DAY_FIRST = new RegExp(`^(\\d{1,2}) ${MONTH}(?: ((?:19|20)\\d{2}))?$`);

/** `month` counts from 1; without a `day` the whole month. */
export type PlainDate = { weekday: number } | { year?: number; month: number; day?: number };

/** `undefined`: written in another form, or no day of the calendar. `words` in small letters. */
export function plainDate(words: string): PlainDate | undefined {
  if (WEEKDAY.test(words)) return { weekday: WEEKDAYS.indexOf(words) };
  const [, last, dayBehind, yearBehindDay, yearBehindMonth] = DAY_LAST.exec(words) ?? [];
  if (last !== undefined) return inCalendar(last, dayBehind, yearBehindDay ?? yearBehindMonth);
  const [, day, month, year] = DAY_FIRST.exec(words) ?? [];
  return month === undefined ? undefined : inCalendar(month, day, year);
}

function inCalendar(name: string, day: string | undefined, year: string | undefined): PlainDate | undefined {
  // "Jan" alone is somebody's name.
  if (day === undefined && year === undefined && name.length === 3 && name !== 'may') return undefined;
  const month = MONTHS.indexOf(name.slice(0, 3));
  const inMonth = day === undefined ? undefined : Number(day);
  if (inMonth !== undefined && (inMonth < 1 || inMonth > (LENGTHS[month] ?? 0))) return undefined;
  return {
    ...(year !== undefined && { year: Number(year) }),
    month: month + 1,
    ...(inMonth !== undefined && { day: inMonth }),
  };
}
