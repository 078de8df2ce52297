export type Cell = string | number | undefined;

/** Begins a formula in spreadsheets, also after full-width input; names from outside must not run as one. */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function field(cell: Cell): string {
  const text = cell === undefined ? '' : String(cell);
  // An apostrophe in front makes spreadsheets take it as text (OWASP, CSV injection).
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180: fields in quotes where needed, lines end in CRLF. A byte order mark, or Excel takes Chinese for Latin letters. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
