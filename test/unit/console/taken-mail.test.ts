import { describe, expect, test } from 'vitest';
import { type ReadMail, takenFrom } from '../../../console/writing/taken-mail.ts';

const mail = (fields: Partial<ReadMail> = {}): ReadMail => ({
  subject: 'Maintenance',
  language: 'und',
  text: 'Tonight.',
  parts: [],
  ...fields,
});

describe('what a mail file gives a mailing', () => {
  test('a mail file has the words of pictures inside it in their place, and their number', () => {
    const html =
      '<p><img src="cid:a" alt="Logo &amp; co"><IMG alt=x SRC = cid:b><img src="https://a.example/c.png"></p><td background="cid:d">';
    expect(takenFrom(mail({ html }))).toMatchObject({
      html: '<p>Logo &amp; co<img src="https://a.example/c.png"></p><td background="cid:d">',
      pictures: 3,
    });
  });

  test('a mail file names every part that stays behind, without what would turn the line', () => {
    const name = `invoice\u202Efdp.exe\u0000${'x'.repeat(200)}`;
    const parts = [{ name, type: 'application/\u202Epdf', isRead: false }];
    const [other] = takenFrom(mail({ parts })).others;
    expect(other).toMatchObject({
      name: `invoicefdp.exe${'x'.repeat(66)}`,
      type: 'application/pdf',
    });
  });

  test('a mail file names by itself what could not be read, with its kind', () => {
    const read = { name: 'terms.txt', type: 'text/plain', isRead: true };
    const unread = [
      { name: 'plan.pdf', type: 'application/pdf', isRead: false },
      { name: '', type: 'application/pgp-encrypted', isRead: false },
    ];
    const taken = takenFrom(mail({ parts: [read, ...unread] }));
    expect(taken.unread).toEqual(unread);
    expect(taken.others).toEqual([read, ...unread]);
    expect(takenFrom(mail({ parts: [read] })).unread).toEqual([]);
  });

  test.each([
    [
      'encrypted',
      { text: '', parts: [{ name: '', type: 'application/pkcs7-mime', isRead: false }] },
    ],
    [
      'encrypted',
      { text: '', parts: [{ name: '', type: 'application/pgp-encrypted', isRead: false }] },
    ],
    ['empty', { text: ' \n' }],
    ['tooLong', { html: 'x'.repeat(300_001) }],
    [undefined, {}],
  ])('a mail file is refused as %s', (refusal, fields) => {
    expect(takenFrom(mail(fields)).refusal).toBe(refusal);
  });

  test.each([
    ['nl-BE', 'nl'],
    ['EN', 'en'],
    ['fr', undefined],
    ['und', undefined],
  ])('a mail file in %s is for the language %s', (language, known) => {
    expect(takenFrom(mail({ language })).language).toBe(known);
  });

  test('a mail file has a subject of one line', () => {
    expect(takenFrom(mail({ subject: 'a\r\n Bcc: b@c.example ' })).subject).toBe(
      'a Bcc: b@c.example',
    );
  });

  test('a mail file is read in a time that grows with its length', () => {
    const html = '<img '.repeat(60_000);
    expect(takenFrom(mail({ html })).pictures).toBe(0);
  });
});
