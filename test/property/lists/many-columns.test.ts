import { describe, expect, it } from 'vitest';
import { readTable } from '../../../shared/lists/read-table.ts';
import { rowReader } from '../../../shared/lists/row-reader.ts';
import { suggestMapping } from '../../../shared/lists/suggest-mapping.ts';

describe('a list with many columns', () => {
  it.each(['c', 'status', 'unsubscribed from '])(
    'a list with many columns is read in time that grows with their number only: %s',
    (name) => {
      const names = Array.from({ length: 20_000 }, (_, at) => `,${name}${at}`).join('');
      const table = readTable(`email${names}\na@post.example,x\n`);
      const read = rowReader(table.columns, { ...suggestMapping(table), senderId: 'waterweg' });
      expect(table.rows.map((row) => read(row).body?.['email'])).toEqual(['a@post.example']);
    },
    8_000,
  );
});
