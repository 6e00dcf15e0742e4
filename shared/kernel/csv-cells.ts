/** One row of comma-separated values (RFC 4180), without its end of line; a spreadsheet takes no cell of it for a formula. */
export const csvCells = (cells: readonly (string | number | undefined)[]): string =>
  cells.map((cell) => cellOf(String(cell ?? ''))).join(',');

const cellOf = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
