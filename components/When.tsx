import { type DateLength, formatDate } from './dates';

export function When({ date, length = 'long' }: { date: string; length?: DateLength }) {
  return (
    <time class="when" dateTime={date}>
      {formatDate(date, length)}
    </time>
  );
}
