import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '../../support/any-character.ts';
import { contactApi } from '../../support/contact-api.ts';
import { customerInPlace, decided, email, person, take } from '../../support/stop-import.ts';

test('an imported stop with arbitrary junk elsewhere in its row still denies marketing to the address', async () => {
  const junk = fc.oneof(
    fc.json().map((text): unknown => JSON.parse(text)),
    fc.string({ unit: anyCharacter }),
    fc.constantFrom('\ud83d', '__proto__', -1, null, [], {}, 'x'.repeat(5_000)),
  );
  const names = fc.constantFrom(
    ...['contactId', 'kind', 'language', 'country', 'name', 'birthDate', 'attributes'],
    ...['relationships', 'publishedAddresses', 'localLawCheck', 'professional', 'source'],
    ...['colour', '__proto__', 'constructor', 'toString'],
  );
  const stops = fc.record(
    {
      type: fc.constantFrom('withdrawn', 'objected', 'refused', 'bounced', 'complaint'),
      occurredAt: fc.oneof(junk, fc.constantFrom('2026-08-31', '2999-01-01')),
      note: junk,
      method: junk,
      upstreamProof: junk,
      notice: junk,
      colour: junk,
    },
    { requiredKeys: ['type'] },
  );
  const row = fc
    .tuple(
      fc.dictionary(names, junk),
      fc.boolean(),
      stops,
      fc.array(junk, { maxLength: 12 }),
      fc.nat(12),
    )
    .map(([fields, whole, one, others, at]) => ({
      ...(whole ? person : {}),
      ...fields,
      senderId: 'waterweg',
      email,
      consents: [...others.slice(0, at), one, ...others.slice(at)],
    }));

  await fc.assert(
    fc.asyncProperty(row, fc.boolean(), async (input, known) => {
      const api = await contactApi();
      if (known) await customerInPlace(api);
      const good = { ...person, email: 'ben@korenaar.example' };
      const [result, other] = await take(api, [input, good]);

      expect(result?.['stop']).toMatch(/^on-/);
      expect(other).toMatchObject({ outcome: 'created' });
      expect((await decided(api)).effect).toBe('deny');
    }),
    { numRuns: 60 },
  );
}, 60_000);
