/** Rows of cells as lines of aligned columns; the first row is the head. Columns of numbers are set right. */
export function formatTable(rows: readonly (readonly string[])[], indent = ''): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const cellsOf = (column: number) => rows.map((row) => row[column] ?? '');
  const widths = Array.from({ length: columns }, (_, c) => Math.max(...cellsOf(c).map(width)));
  const right = Array.from({ length: columns }, (_, c) => isNumeric(cellsOf(c).slice(1)));
  const line = (row: readonly string[]) =>
    widths
      .map((w, c) => pad(row[c] ?? '', w, right[c] ?? false))
      .join('  ')
      .trimEnd();
  const rule = widths.map((w) => '─'.repeat(w)).join('  ');
  const [head, ...body] = rows.map(line);
  return [head ?? '', rule, ...body].map((text) => indent + text).join('\n');
}

/** Cuts to so many characters, with an ellipsis, on one line. */
export function clip(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}

const NUMBER = /^[-–+]?(\d[\d.,/ ]*)?(%|ms|kB|s)?$/;
const isNumeric = (cells: string[]) => cells.some(Boolean) && cells.every((cell) => NUMBER.test(cell));
const width = (text: string) => Array.from(text).length;
const pad = (text: string, to: number, right: boolean) => {
  const space = ' '.repeat(Math.max(0, to - width(text)));
  return right ? space + text : text + space;
};
