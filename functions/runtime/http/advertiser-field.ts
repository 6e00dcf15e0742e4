import { z } from '@hono/zod-openapi';
import { foldName } from '../../../shared/kernel/fold-name.ts';
import { optionalMember } from './fields/optional-member.ts';

/** An advertiser by name; names are compared without case, accents and punctuation. */
export const advertiserName = z
  .string()
  .trim()
  .min(1)
  .max(100, { abort: true })
  .regex(/^[^\r\n]*$/, { abort: true, error: 'one line only' })
  .refine((name) => foldName(name) !== '', 'a name has letters or digits')
  .refine(
    (name) => foldName(name).length <= 100,
    'longer than 100 characters once its ligatures are written out',
  );

/** Whose advertising a mailing is, where that is not its sender's own. */
export const advertiserField = optionalMember(
  z.strictObject({ name: advertiserName.openapi({ example: 'Zonnedak Energie B.V.' }) }).openapi({
    description:
      'The company whose advertising it contains, if not the sender’s own. It is sent only to people who consented on a text whose notice names this advertiser (`advertisers`): no exception to consent applies. Each part of the contents states the name.',
  }),
);

/** Several advertisers, each once. */
export const advertisersField = optionalMember(
  z
    .array(advertiserName)
    .min(1)
    .max(10)
    .refine(
      (names) => new Set(names.map(foldName)).size === names.length,
      'names an advertiser twice',
    )
    .openapi({
      description:
        'The companies, by name, whose advertising the sender may mail with this consent, as well as its own; each text names them all. It does not cover a mailing of another `advertiser`.',
      example: ['Zonnedak Energie B.V.'],
    }),
);
