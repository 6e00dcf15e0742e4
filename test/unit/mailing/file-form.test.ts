import { describe, expect, test } from 'vitest';
import {
  type FileForm,
  fileForm,
  fileForms,
  fileTypeOf,
} from '../../../shared/mailing/assets/file-form.ts';
import { files } from '../../support/files.ts';

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
const formOf = (bytes: Uint8Array) => fileForm(bytes, utf8);
const join = (...parts: readonly (Uint8Array | string)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array)));

describe('the form of a file', () => {
  test.each(fileForms)('a file of the form %s is known by its bytes', (form) => {
    expect(formOf(files[form])).toEqual({ outcome: 'ok', form });
  });

  test.each<[string, Uint8Array, string]>([
    ['an empty file', join(''), 'empty'],
    ['spaces alone', join(' \r\n\t'), 'empty'],
    ['a byte order mark alone', join('\ufeff'), 'empty'],
    ['a program of Windows', join('MZ\u0000\u0003'), 'neither'],
    ['a ZIP, and so a Word file', join(Buffer.from('504b0304140006', 'hex')), 'neither'],
    ['a GIF', join('GIF89a', Buffer.from([1, 0, 1, 0, 0])), 'neither'],
    ['text in Windows-1252', Buffer.from('Caf\u00e9 om de hoek', 'latin1'), 'neither'],
    ['text in UTF-16', Buffer.from('Dag', 'utf16le'), 'neither'],
    ['text with an escape character', join('Dag\u001b[31m'), 'neither'],
    ['half a PDF', files.pdf.subarray(0, 20), 'does not end'],
    [
      'a PDF with a page behind it',
      join(files.pdf, `<html>${' '.repeat(100)}</html>`),
      'does not end',
    ],
    ['a PNG with a page behind it', join(files.png, '<script>'), 'does not end'],
    ['a PNG without its first chunk', join(files.png.subarray(0, 8), 'xxxxyyyy'), 'does not end'],
    ['a JPEG with an archive behind it', join(files.jpeg, 'PK'), 'does not end'],
    ['half a calendar entry', files.calendar.subarray(0, 40), 'does not end'],
  ])('%s is not a file that may be mailed', (_, bytes, why) => {
    expect(formOf(bytes)).toEqual({ outcome: 'refused', why: expect.stringContaining(why) });
  });

  test.each<[string, FileForm, string | undefined]>([
    ['voorwaarden.pdf', 'pdf', 'application/pdf'],
    ['VOORWAARDEN.PDF', 'pdf', 'application/pdf'],
    ['foto.jpg', 'jpeg', 'image/jpeg'],
    ['foto.jpeg', 'jpeg', 'image/jpeg'],
    ['logo.png', 'png', 'image/png'],
    ['afspraak.ics', 'calendar', 'text/calendar'],
    ['regels.csv', 'text', 'text/csv'],
    ['regels.txt', 'text', 'text/plain'],
    ['regels.pdf', 'text', undefined],
    ['foto.png', 'jpeg', undefined],
    ['voorwaarden.pdf.exe', 'pdf', undefined],
    ['voorwaarden', 'pdf', undefined],
    ['regels.html', 'text', undefined],
    ['x.constructor', 'text', undefined],
    ['regels.ics', 'text', undefined],
  ])('the file %s with the bytes of %s is %s', (name, form, type) => {
    expect(fileTypeOf(name, form)).toBe(type);
  });
});
