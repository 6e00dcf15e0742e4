import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { bulkEmailInput } from '../../../shared/adapters/ses/bulk-email-input.ts';
import { textFromHtml } from '../../../shared/classification/text-from-html.ts';
import { compileContent } from '../../../shared/delivery/content/compile-content.ts';
import { fillSlots } from '../../../shared/delivery/content/fill-slots.ts';
import { unsubscribeHeaders } from '../../../shared/delivery/send/hand-over.ts';
import type { ContactId, MailingId } from '../../../shared/kernel/ids.ts';
import { parseMailbox } from '../../../shared/kernel/mailbox.ts';
import { howMany, isWhole } from '../../support/how-many.ts';

/** Letters, signs and scripts that headers, HTML or templates give a meaning. */
const signs = [
  'a',
  'B',
  ' ',
  'é',
  'ß',
  'Ø',
  '語',
  '🙂',
  ',',
  ';',
  ':',
  '.',
  '(',
  ')',
  '"',
  "'",
  '\\',
  '&',
  '<',
  '>',
  '@',
  '=',
  '?',
  '_',
  '%',
  '+',
  '#',
  '{',
  '}',
  '$',
  '/',
  '-',
  '7',
];
const aValue = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 40 })
  .map((all) => all.join('').replaceAll(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const aName = aValue.filter(
  (name) =>
    !/^".*"$|[<>@]|=\?/.test(name) &&
    parseMailbox(`${name} <a@b.example>`, domainToASCII).outcome === 'ok',
);

const content = {
  language: 'nl',
  subject: 'Voor {{name}}: {{plan}}',
  text: 'Dag {{name}}, {{plan}}\nhttps://a.example/?p={{plan}}',
  html: '<p title="{{plan}}">Dag <b>{{name}}</b>, {{plan}}</p><a href="https://a.example/?p={{plan}}">x</a>',
} as const;

const word = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
const folded = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');

/** A call of SES as the message that SES makes of its first entry: variables filled in, not escaped. */
const messageOf = (input: ReturnType<typeof bulkEmailInput>): string => {
  const [entry] = input.BulkEmailEntries ?? [];
  const data = JSON.parse(
    entry?.ReplacementEmailContent?.ReplacementTemplate?.ReplacementTemplateData ?? '{}',
  ) as Record<string, string>;
  const {
    Subject = '',
    Text = '',
    Html = '',
  } = input.DefaultContent?.Template?.TemplateContent ?? {};
  const fill = (part: string) =>
    part.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => data[key] ?? '');
  const part = (type: string, text: string) =>
    `--b\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${folded(fill(text))}\r\n`;
  return [
    `From: ${input.FromEmailAddress}`,
    `To: ${entry?.Destination?.ToAddresses?.join()}`,
    `Subject: ${word(fill(Subject))}`,
    ...(entry?.ReplacementHeaders ?? []).map(({ Name, Value }) => `${Name}: ${Value}`),
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    `${part('text/plain', Text)}${part('text/html', Html)}--b--`,
  ].join('\r\n');
};

test(
  'a mail is read back as it was meant: its sender, and every value wherever it is',
  async () => {
    const compiled = compileContent(content);
    await fc.assert(
      fc.asyncProperty(aName, aValue, aValue, async (sender, name, plan) => {
        const values = fillSlots(compiled, (slot) => ({ name, plan })[slot]);
        const headers = unsubscribeHeaders('https://example.org/u/x');
        const input = bulkEmailInput(
          {
            from: `${sender} <post@bäckerei.example>`,
            content: compiled,
            files: [],
            mailingId: 'm1' as MailingId,
            jobId: '000-000000-000',
            entries: [
              { contactId: 'c1' as ContactId, to: 'c1@example.org', values: values ?? {}, headers },
            ],
          },
          { configurationSet: 'plain' },
        );
        const mail = await simpleParser(messageOf(input));
        const [from] = mail.from?.value ?? [];
        expect([from?.name, from?.address]).toEqual([sender, 'post@bäckerei.example']);
        expect(mail.subject).toBe(`Voor ${name}: ${plan}`);
        const [first, second = ''] = String(mail.text).trimEnd().split('\n');
        expect(first).toBe(`Dag ${name}, ${plan}`);
        expect(second.startsWith('https://a.example/?p=')).toBe(true);
        const html = String(mail.html);
        expect(textFromHtml(html.split('<a ')[0] ?? '').trim()).toBe(`Dag ${name}, ${plan}`);
        const [, href = ''] = /href="([^"]*)"/.exec(html) ?? [];
        expect(new URL(href.replaceAll('&amp;', '&')).searchParams.get('p')).toBe(plan);
        expect(mail.headers.get('list')).toMatchObject({
          unsubscribe: { url: 'https://example.org/u/x' },
        });
      }),
      { numRuns: howMany(10_000) },
    );
  },
  isWhole() ? 600_000 : 120_000,
);
