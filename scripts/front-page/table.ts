export type Row = { name: string; status: string; date: string; authority: string; excerpt: string };

const columns = ['name', 'status', 'date', 'authority', 'excerpt'] as const;

const shortened = (text: string, room: number) => (text.length > room ? `${text.slice(0, room - 1)}…` : text);

/** Rows as a plain text table that fits the terminal: only the excerpt is shortened. */
export function table(rows: Row[], width = process.stdout.columns ?? 160): string {
  const titles: Row = { name: 'Name', status: 'Status', date: 'Date', authority: 'Authority', excerpt: 'Excerpt' };
  const widest = (column: keyof Row) => Math.max(...[titles, ...rows].map((row) => row[column].length));
  const fixed = columns.slice(0, -1);
  const room = Math.max(24, width - fixed.reduce((sum, column) => sum + widest(column) + 2, 0));
  const line = (row: Row) =>
    [...fixed.map((column) => row[column].padEnd(widest(column))), shortened(row.excerpt.replace(/\s+/g, ' '), room)]
      .join('  ')
      .trimEnd();
  const rule = [
    ...fixed.map((column) => '─'.repeat(widest(column))),
    '─'.repeat(Math.min(room, widest('excerpt'))),
  ].join('  ');
  return [line(titles), rule, ...rows.map(line)].join('\n');
}
