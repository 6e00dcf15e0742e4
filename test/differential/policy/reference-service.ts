import type { Relationship } from '../../../shared/contacts/relationship.ts';
import type { PolicyWorld } from './policy-world.ts';
import { monthsLater } from './reference-consent.ts';

/** What one relationship means for one service mailing (line 9). */
export type Relation = {
  readonly id: string;
  readonly tie: 'party' | 'concerned' | 'other-service' | 'ended' | 'none';
  readonly owed: boolean;
};

const isVisitor = ({ role, customerId, accountTermsAcceptedAt, service }: Relationship): boolean =>
  role === 'user' && !customerId && accountTermsAcceptedAt === undefined && service === undefined;

/** Asked for a quote in the last six months. */
const awaitsQuote = ({ quoteRequest: asked }: Relationship, at: number): boolean =>
  asked !== undefined &&
  [undefined, 'same-address'].includes(asked.recordedFor) &&
  asked.requestedAt <= at &&
  at < monthsLater(asked.requestedAt, 6);

const tieOf = (world: PolicyWorld, one: Relationship): Relation['tie'] => {
  const { contact, mailing, at } = world;
  if (one.since > at || isVisitor(one)) return 'none';
  if (one.role === 'prospect' && !awaitsQuote(one, at)) return 'none';
  const ended = one.until !== undefined && one.until <= at;
  const about = isAbout(one, mailing.service);
  if (ended) return about ? 'ended' : 'none';
  if (!about) return 'other-service';
  const accepted = one.accountTermsAcceptedAt;
  const account = one.customerId === undefined && accepted !== undefined && accepted <= at;
  const itself = contact.kind === 'person' && one.capacity === 'person';
  return itself && (one.role !== 'user' || account) ? 'party' : 'concerned';
};

const isAbout = ({ role, service }: Relationship, wanted: string | undefined): boolean =>
  role === 'user' || role === 'prospect'
    ? service !== undefined && service === wanted
    : [undefined, wanted].includes(service) || wanted === undefined;

/** Line 9: every relationship, read for this mailing. */
export const relationsTo = (world: PolicyWorld): readonly Relation[] =>
  world.contact.relationships.map((one) => ({
    id: one.relationshipId,
    tie: tieOf(world, one),
    owed:
      one.since <= world.at &&
      world.mailing.duty !== undefined &&
      (one.duties ?? []).includes(world.mailing.duty),
  }));
