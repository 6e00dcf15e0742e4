import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openList, rowsOf } from '../../../packages/cli/import/list-file.ts';
import { lineOf, partsOf } from '../../../packages/cli/import/parts.ts';
import { readTable } from '../../../shared/lists/read-table.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder('lists');
let files = 0;
const fileOf = (content: string | Uint8Array): string => {
  files += 1;
  const path = join(folder, `${files}.csv`);
  writeFileSync(path, content);
  return path;
};
const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
};
const cellsOf = async (content: string | Uint8Array) =>
  (await all(rowsOf(await openList(fileOf(content))))).map(({ cells }) => cells);

describe('a list file', () => {
  test.each([
    ['UTF-8', Buffer.from('naam;email\nZoë;z@b.nl\n')],
    ['UTF-8 with a mark', Buffer.from('\ufeffnaam;email\nZoë;z@b.nl\n')],
    ['Windows-1252', Buffer.from('naam;email\nZo\xeb;z@b.nl\n', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffnaam;email\nZoë;z@b.nl\n', 'utf16le')],
    ['UTF-8 with Excel’s first line', Buffer.from('sep=;\r\nnaam;email\r\nZoë;z@b.nl\r\n')],
  ])('a list file in %s is read, whatever wrote it', async (_, bytes) => {
    const list = await openList(fileOf(bytes));
    expect(list.sample.columns).toEqual(['naam', 'email']);
    expect(await all(rowsOf(list))).toMatchObject([{ row: 0, cells: ['Zoë', 'z@b.nl'] }]);
  });

  test('a list file is reported as missing if it does not exist or is a folder', async () => {
    await expect(openList(join(folder, 'none.csv'))).rejects.toThrow(/there is no file/);
    await expect(openList(folder)).rejects.toThrow(/there is no file/);
  });

  test('a list file keeps its first row and numbers its columns if it has no header', async () => {
    const list = await openList(fileOf('a@b.nl,Anja\nbad,Bob\n'));
    expect(list.sample.hasHeader).toBe(false);
    expect((await all(rowsOf(list))).map(({ row }) => row)).toEqual([0, 1]);
    const [part] = await all(partsOf(list, 1));
    // A part that starts with a malformed address must not take it for a header.
    expect(part).toMatchObject({ rowsBefore: 1, text: '"1","2"\r\n"bad","Bob"\r\n' });
  });

  test('a list file has a header even if that consists of numbers, as in the service', async () => {
    const list = await openList(fileOf('1,2\na@b.nl,Anja\n'));
    expect(list.sample.columns).toEqual(['1', '2']);
    expect(await all(rowsOf(list))).toMatchObject([{ row: 0, cells: ['a@b.nl', 'Anja'] }]);
  });

  test('a list file is rejected with the reason if a quotation mark is never closed', async () => {
    await expect(cellsOf('email,naam\na@b.nl,"Anja\n')).rejects.toThrow(/line|quot/i);
  });
});

const cell = fc.stringMatching(/^[ -~é€;"\n]{0,12}$/);
const row = fc
  .array(cell, { minLength: 2, maxLength: 4 })
  .filter((cells) => cells.some((one) => one.trim() !== ''));

test('the parts of a list together contain its rows, with the numbers that the service gives them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 7 }),
      fc.nat(20),
      async (rows, most, from) => {
        const text = [['email', 'b', 'c', 'd'], ...rows].map(lineOf).join('');
        const list = await openList(fileOf(text));
        const parts = await all(partsOf(list, from, { rows: most, bytes: 1_000_000 }));
        const whole = readTable(text, { separator: ',', hasHeader: true });
        const found = parts.flatMap(({ rowsBefore, text: part }) => {
          const table = readTable(part);
          expect(table.columns).toEqual(whole.columns);
          return table.rows.map((one) => ({ row: rowsBefore + one.row, cells: one.cells }));
        });
        expect(found).toEqual(
          whole.rows
            .filter((one) => one.row >= from)
            .map(({ row: number, cells }) => ({ row: number, cells })),
        );
      },
    ),
    { numRuns: 100 },
  );
});
