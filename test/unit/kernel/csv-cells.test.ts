import { expect, test } from 'vitest';
import { csvCells } from '../../../shared/kernel/csv-cells.ts';

test('a row of CSV is comma-separated, with quotes where RFC 4180 asks for them', () => {
  expect(csvCells(['a', 1, undefined, 'b, "c"', 'd\r\ne'])).toBe('a,1,,"b, ""c""","d\r\ne"');
});

test('no cell of CSV begins as a formula does in a spreadsheet', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r'])
    expect(csvCells([`${start}HYPERLINK("https://x.example")`])).toMatch(/^"?'/);
});
