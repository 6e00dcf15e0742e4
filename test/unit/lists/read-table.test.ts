import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decode, decodeList } from '../../../shared/lists/decode-list.ts';
import { ListFileError, readTable } from '../../../shared/lists/read-table.ts';

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
const cellsOf = (text: string) => readTable(text).rows.map(({ cells }) => cells);

describe('a list file', () => {
  it.each([
    ['UTF-8', Buffer.from('naam\nJürgen'), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\ufeffnaam\nJürgen'), 'utf-8'],
    ['UTF-16', Buffer.from('\ufeffnaam\nJürgen', 'utf16le'), 'utf-16le'],
    ['Windows-1252', Buffer.from('naam\nJürgen', 'latin1'), 'windows-1252'],
  ])('a list file is decoded from %s', (_, bytes, encoding) => {
    expect(decodeList(bytes, decode)).toEqual({ text: 'naam\nJürgen', encoding });
  });

  it('a list file knows the euro sign and typographic quotes of Windows-1252', () => {
    expect(decodeList(Uint8Array.of(0x80, 0x93, 0xe9), decode).text).toBe('€“é');
  });

  it.each([
    ['a comma', 'email,name\na@b.nl,A\n', ','],
    ['a semicolon', 'email;name;note\na@b.nl;A, B and C;x\n', ';'],
    ['a tab', 'email\tname\na@b.nl\tA;B\n', '\t'],
    ['a pipe', 'email|name\na@b.nl|A\n', '|'],
    ['what `sep=` says', 'sep=;\nemail;a,b,c\na@b.nl;1,2,3\n', ';'],
    ['commas inside quotes aside', 'email;name\na@b.nl;"B, A, C, D"\n', ';'],
  ])('a list file is split at %s', (_, text, separator) => {
    expect(readTable(text).separator).toBe(separator);
    expect(readTable(text).columns[0]).toBe('email');
  });

  it('a list file keeps quotes, separators and line breaks inside a quoted cell, with the line of each row', () => {
    const { rows } = readTable('email,note\r\na@b.nl,"one, ""two""\r\nthree"\r\nc@d.nl,x\r\n');
    expect(rows).toEqual([
      { row: 0, line: 2, cells: ['a@b.nl', 'one, "two"\r\nthree'] },
      { row: 1, line: 4, cells: ['c@d.nl', 'x'] },
    ]);
  });

  it.each([
    ['\n', 'line feeds'],
    ['\r\n', 'carriage returns and line feeds'],
    ['\r', 'carriage returns'],
  ])('a list file may have lines that end in %j', (end) => {
    expect(cellsOf(['email;x', 'a@b.nl;1', '', 'c@d.nl;2'].join(end))).toEqual([
      ['a@b.nl', '1'],
      ['c@d.nl', '2'],
    ]);
  });

  it('a list file may lack a header: then the first row is data and columns are numbers', () => {
    const table = readTable('a@b.nl\nc@d.nl\n');
    expect([table.columns, table.rows.length]).toEqual([['1'], 2]);
  });

  it('a list file may have rows that are too short or too long', () => {
    expect(cellsOf('email,name\na@b.nl\nc@d.nl,C,extra\n')).toEqual([
      ['a@b.nl'],
      ['c@d.nl', 'C', 'extra'],
    ]);
  });

  it.each([
    ['', 'holds no row'],
    ['email,name\na@b.nl,"open\nc@d.nl,C\n', 'never closed'],
  ])('a list file is refused in words: %j', (text, words) => {
    expect(() => readTable(text)).toThrow(ListFileError);
    expect(() => readTable(text)).toThrow(words);
  });

  it('a list file gives back the cells that were written, whatever they hold', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((one) => one.trim() !== '');
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t', '|'), (written, separator) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = [['email', 'name'], ...written]
          .map((row) => row.map(quoted).join(separator))
          .join('\r\n');
        const { rows: found } = readTable(text, { separator, hasHeader: true });
        expect(found.map(({ cells }) => cells)).toEqual(written);
      }),
    );
  });

  it('a list file of 4 MB is read in linear time', () => {
    const text = `email,name\n${'somebody@post.example,Name\n'.repeat(150_000)}`;
    expect(readTable(text).rows.length).toBe(150_000);
  });
});
