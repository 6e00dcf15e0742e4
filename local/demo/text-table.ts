/** Rows of equal length as text, columns as wide as their widest cell (at most `widest`). */
export const textTable = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  widest = 46,
): string => {
  const cut = (cell: string) => (cell.length > widest ? `${cell.slice(0, widest - 1)}…` : cell);
  const all = [header, ...rows].map((row) => row.map(cut));
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [first = [], ...rest] = all;
  return [line(first), widths.map((width) => '─'.repeat(width)).join('  '), ...rest.map(line)].join(
    '\n',
  );
};
