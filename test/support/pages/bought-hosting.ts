import type { Relationship } from '../../../shared/contacts/relationship.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { sale } from '../../differential/policy/policy-world.ts';
import { waterweg } from './waterweg.ts';

const soldAt = instantFromMillis(Date.UTC(2026, 4, 3));

/** Bought of the sender of the tests, with every condition of the soft opt-in met. */
export const boughtHosting: Relationship = {
  relationshipId: 'r1',
  role: 'customer',
  capacity: 'person',
  service: 'SKU-0042',
  since: soldAt,
  sale: { ...sale, soldAt, soldBy: waterweg.senderId, productFamilies: ['family-77'] },
};
