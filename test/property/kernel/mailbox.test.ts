import { domainToASCII } from 'node:url';
import { parseOneAddress } from 'email-addresses';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { composeMailbox, parseMailbox, readableMailbox } from '../../../shared/kernel/mailbox.ts';
import { howMany } from '../../support/how-many.ts';

const parse = (text: string) => parseMailbox(text, domainToASCII);

/** What an independent mail parser reads in a From header. */
const readBack = async (header: string) =>
  (await PostalMime.parse(`From: ${header}\r\n\r\ntext`)).from;

test('a mailbox in a header is printable ASCII, in words of at most 75, and reads back as the name that was written', async () => {
  const name = fc
    .array(
      fc.oneof(
        fc.constantFrom('"', '\\', ',', ';', '(', ')', '<', '>', '.', '=?', '?=', '_', ' a', '  b'),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(name, async (text) => {
      const parsed = parse(`${text} <post@a.example>`);
      if (parsed.outcome === 'malformed') return;
      const header = composeMailbox(parsed.mailbox);
      expect(header).toMatch(/^[\x20-\x7e]+$/);
      for (const [word] of header.matchAll(/=\?UTF-8\?Q\?\S*/g))
        expect(word.length).toBeLessThanOrEqual(75);
      expect(parseOneAddress({ input: header, strict: true })?.type).toBe('mailbox');
      expect(await readBack(header)).toEqual({
        name: parsed.mailbox.name ?? '',
        address: parsed.mailbox.address,
      });
      expect(parse(readableMailbox(parsed.mailbox))).toEqual(parsed);
    }),
    { numRuns: howMany(2_000) },
  );
});
