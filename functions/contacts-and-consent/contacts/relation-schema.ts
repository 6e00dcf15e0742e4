import { z } from '@hono/zod-openapi';
import { capacities, roles } from '../../../shared/contacts/relationship.ts';
import { regulatedPurposes } from '../../../shared/kernel/purpose.ts';
import { whenSchema } from '../../runtime/http/moments.ts';
import { idSchema } from '../../runtime/http/route-kit.ts';

const label = z.string().trim().min(1).max(100);

const optOut = z
  .strictObject({
    shown: z.boolean(),
    used: z.boolean(),
    saidAnyTime: z.boolean().optional(),
  })
  .openapi('OptOutAtCollection', {
    description:
      'How an objection was offered when the address was collected (Tw art. 11.7(4)(a)); `used` is recorded as an objection to direct marketing',
  });

const sale = z
  .strictObject({
    evidenceId: idSchema,
    soldAt: whenSchema,
    soldBy: idSchema,
    paid: z.boolean(),
    addressCollectedInSale: z.boolean(),
    productFamilies: z.array(label).max(50),
    optOut,
  })
  .openapi('SaleEvidence');

const donation = z
  .strictObject({
    evidenceId: idSchema,
    donatedAt: whenSchema,
    donatedTo: idSchema,
    addressCollectedInDonation: z.boolean(),
    optOut,
  })
  .openapi('DonationEvidence');

export const relationshipBody = z
  .strictObject({
    relationshipId: idSchema,
    role: z.enum(roles),
    capacity: z.enum(capacities).default('person'),
    service: label.optional(),
    customerId: idSchema
      .optional()
      .openapi({ description: 'For a user: the customer whose service it uses' }),
    accountTermsAcceptedAt: whenSchema.optional(),
    since: whenSchema,
    until: whenSchema.optional(),
    sale: sale.optional(),
    donation: donation.optional(),
    duties: z.array(label).max(50).optional(),
  })
  .superRefine((relationship, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (relationship.sale !== undefined && relationship.role !== 'customer')
      refuse('sale', 'a sale is evidence of a customer only');
    if (relationship.donation !== undefined && relationship.role !== 'donor')
      refuse('donation', 'a donation is evidence of a donor only');
    if (relationship.customerId !== undefined && relationship.role !== 'user')
      refuse('customerId', 'only a user uses the service of a customer');
  })
  .openapi('Relationship');

export const publishedAddressBody = z
  .strictObject({
    evidenceId: idSchema,
    url: z.url().max(2_000),
    capturedAt: whenSchema,
    snapshotSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    designatingText: z.string().trim().max(2_000).openapi({
      description:
        'The words that designate the address for offers (Tw art. 11.7(3)(a)); none designates nothing',
    }),
    purposes: z.array(z.enum(regulatedPurposes)).max(3),
    topics: z.array(label).max(50).optional(),
    recheckBy: whenSchema,
    capturedBy: label.optional(),
  })
  .openapi('PublishedAddress');
