/** Lets the browser save a text as a file; it is given to nobody else. */
export const saveFile = (name: string, text: string, type: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** The same for a value, as JSON. */
export const saveJson = (name: string, value: unknown): void =>
  saveFile(name, JSON.stringify(value, undefined, 2), 'application/json');

/** The same for rows, as CSV (RFC 4180). */
export const saveCsv = (name: string, rows: readonly (readonly string[])[]): void =>
  saveFile(name, rows.map(csvLine).join(''), 'text/csv');

/** One row of a CSV file. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

const csvCell = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
