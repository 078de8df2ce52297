export type Row = {
  name: string;
  status: string;
  date: string;
  authority: string;
  excerpt: string;
  /** Where the excerpt names them. */
  named: [start: number, end: number];
};

const narrow = ['name', 'status', 'date', 'authority'] as const;
const titles: Row = {
  name: 'Name',
  status: 'Status',
  date: 'Date',
  authority: 'Authority',
  excerpt: 'Excerpt',
  named: [0, 0],
};

/** As much of an excerpt as there is room for, the name in it. */
function shortened({ excerpt, named: [start, end] }: Row, room: number): string {
  const text = excerpt.replace(/\s/g, ' ');
  if (text.length <= room) return text;
  if (end < room) return `${text.slice(0, room - 1)}…`;
  const from = Math.max(0, text.lastIndexOf(' ', start - Math.floor((room - (end - start)) / 2)) + 1);
  const rest = text.slice(from);
  return rest.length < room ? `…${rest}` : `…${rest.slice(0, room - 2)}…`;
}

/** Rows as a plain text table that fits the terminal: only the excerpt is shortened. */
export function table(rows: Row[], width = process.stdout.columns ?? 160): string {
  const widths = narrow.map((column) => Math.max(...[titles, ...rows].map((row) => row[column].length)));
  const room = Math.max(24, width - widths.reduce((sum, each) => sum + each + 2, 0));
  const line = (row: Row) =>
    [...narrow.map((column, i) => row[column].padEnd(widths[i] ?? 0)), shortened(row, room)].join('  ').trimEnd();
  const rule = [...widths, room].map((each) => '─'.repeat(each)).join('  ');
  return [line(titles), rule, ...rows.map(line)].join('\n');
}
