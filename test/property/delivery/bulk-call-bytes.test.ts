import type { SESv2Client } from '@aws-sdk/client-sesv2';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sesMailSender } from '../../../shared/adapters/ses/ses-mail-sender.ts';
import type { MailBatch } from '../../../shared/delivery/ports.ts';
import { fitsCall, maxCallBytes } from '../../../shared/delivery/send/call-bytes.ts';
import type { ContactId, MailingId } from '../../../shared/kernel/ids.ts';

/** Characters of one, two, three and four bytes, and such that JSON escapes once or twice. */
const units = ['a', 'é', '语', '🙂', '"', '\\', '\u0001', '\n'];
const aText = (most: number) =>
  fc.tuple(fc.constantFrom(...units), fc.nat(most)).map(([unit, length]) => unit.repeat(length));

const aBatch = fc.record({
  html: aText(60_000),
  text: aText(30_000),
  file: fc.option(fc.nat(300_000)),
  values: fc.array(fc.oneof(aText(200), aText(20_000), aText(90_000)), {
    minLength: 1,
    maxLength: 50,
  }),
});

const batchOf = ({
  html,
  text,
  file,
  values,
}: typeof aBatch extends fc.Arbitrary<infer T> ? T : never): MailBatch => ({
  from: 'a@example.org',
  content: { language: 'nl', subject: 's', html, text, slots: [], constants: {} },
  files:
    file === null
      ? []
      : [{ fileName: 'a.pdf', type: 'application/pdf', bytes: new Uint8Array(file) }],
  mailingId: 'm1' as MailingId,
  jobId: '000-000000-000',
  entries: values.map((value, index) => ({
    contactId: `c${index}` as ContactId,
    to: `c${index}@example.org`,
    values: { v0: value },
    headers: [['List-Unsubscribe', '<https://example.org/u/x>']],
  })),
});

/** The bytes of a call as the SDK writes it. */
const written = (input: unknown): number =>
  Buffer.byteLength(
    JSON.stringify(input, (key, value: unknown) =>
      key === 'RawContent' ? Buffer.from(value as Uint8Array).toString('base64') : value,
    ),
  );

type Input = {
  readonly BulkEmailEntries: readonly {
    readonly Destination: { readonly ToAddresses: readonly string[] };
  }[];
};

/** Every call that a batch becomes. */
const callsOf = async (batch: MailBatch): Promise<{ calls: Input[]; outcomes: number }> => {
  const calls: Input[] = [];
  const client = {
    send: async ({ input }: { readonly input: Input }) => {
      calls.push(input);
      return {
        BulkEmailEntryResults: input.BulkEmailEntries.map(() => ({
          Status: 'SUCCESS',
          MessageId: 'x',
        })),
      };
    },
  } as unknown as SESv2Client;
  const outcomes = await sesMailSender(client, { configurationSet: 'plain' })(batch);
  return { calls, outcomes: outcomes.length };
};

const namesIn = (calls: readonly Input[]) =>
  calls.flatMap(({ BulkEmailEntries }) =>
    BulkEmailEntries.flatMap(({ Destination }) => Destination.ToAddresses),
  );

describe('a batch of any size', () => {
  test('a batch of any size becomes calls of at most 1 MB, with each mail in one of them, in order', async () => {
    await fc.assert(
      fc.asyncProperty(aBatch, async (given) => {
        const batch = batchOf(given);
        const { calls, outcomes } = await callsOf(batch);
        expect(namesIn(calls)).toEqual(batch.entries.map(({ to }) => to));
        expect(outcomes).toBe(batch.entries.length);
        for (const call of calls)
          if (call.BulkEmailEntries.length > 1)
            expect(written(call)).toBeLessThanOrEqual(maxCallBytes);
        // And no call more than it takes: two that follow each other would not fit one.
        for (const [index, call] of calls.entries()) {
          const next = calls[index + 1];
          const [first] = next?.BulkEmailEntries ?? [];
          if (first === undefined) continue;
          const more = { ...call, BulkEmailEntries: [...call.BulkEmailEntries, first] };
          expect(written(more)).toBeGreaterThan(maxCallBytes - 2_000);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('an ordinary batch is one call', async () => {
    const values = Array.from({ length: 50 }, () => 'a'.repeat(1_500));
    const { calls } = await callsOf(
      batchOf({ html: 'b'.repeat(60_000), text: 'c'.repeat(20_000), file: null, values }),
    );
    expect(calls).toHaveLength(1);
  });

  test('content that lint lets through leaves room for every recipient’s own part', async () => {
    await fc.assert(
      fc.asyncProperty(
        aText(300_000),
        aText(300_000),
        fc.nat(300_000),
        async (html, text, size) => {
          const attachment = {
            assetId: 'a'.repeat(64) as never,
            fileName: 'a.pdf',
            type: 'application/pdf',
            size,
          } as const;
          if (!fitsCall({ language: 'nl', subject: 's', html, text }, [attachment])) return;
          const batch = batchOf({ html, text, file: size, values: ['x'.repeat(20_000)] });
          const { calls } = await callsOf(batch);
          for (const call of calls) expect(written(call)).toBeLessThanOrEqual(maxCallBytes);
        },
      ),
      { numRuns: 40 },
    );
  });
});
