import { basisOfSender } from '../basis-of-sender.ts';
import { addFinding, type Case } from '../case.ts';
import type { Basis } from '../reasons.ts';
import { relationBit, relationBits } from '../relations.ts';
import type { Ground } from './ground.ts';

/** The relationships that bring at least one of some bits, as evidence. */
const bringing = ({ contact, mailing, at }: Case, bits: number): readonly string[] => {
  const ids: string[] = [];
  for (const relationship of contact.relationships)
    if ((relationBits(contact, { relationship, mailing: mailing.mailing, at }) & bits) !== 0)
      ids.push(relationship.relationshipId);
  return ids;
};

const ground = (
  id: string,
  {
    basis,
    reading,
    bits,
    onlyIf = () => true,
  }: {
    readonly basis: Basis;
    readonly reading: string;
    readonly bits: number;
    readonly onlyIf?: ((decided: Case) => boolean) | undefined;
  },
): Ground => ({
  id,
  effect: 'permit',
  isException: false,
  basis,
  reading,
  evidence: (decided) =>
    (decided.relations & bits) !== 0 && onlyIf(decided) && !isObjectedTo(decided, basis)
      ? bringing(decided, bits)
      : undefined,
});

/** An objection that was upheld ends what rests on an interest or a public task (GDPR art. 21(1)). */
const isObjectedTo = ({ contact, mailing }: Case, basis: Basis): boolean => {
  if (contact.serviceObjection === undefined) return false;
  const own = basisOfSender(basis, mailing.sender.kind);
  return own === 'legitimate-interest' || own === 'public-task';
};

/** Lists why service mail has no ground: an objection, the wrong service, an ended relation, or none. */
const findNoRelation =
  (bits: number): NonNullable<Ground['lacks']> =>
  ({ relations, contact: { serviceObjection } }, _need, findings) => {
    if ((relations & relationBit.otherService) !== 0) addFinding(findings, 'not-their-service');
    if ((relations & relationBit.ended) !== 0) addFinding(findings, 'relationship-ended');
    if (serviceObjection !== undefined && (relations & bits) !== 0)
      addFinding(findings, 'service-objected', serviceObjection.requestId);
    else if ((relations & (relationBit.otherService | relationBit.ended)) === 0)
      addFinding(findings, 'no-service-relation');
  };

const orNoRelation =
  (bits: number) =>
  (one: Ground): Ground => ({ ...one, lacks: findNoRelation(bits) });

const affected = relationBit.party | relationBit.concerned | relationBit.dutyOwed;

/** Mail that performs a contract: to the party itself, or to people who are concerned by it. */
export const contractGrounds: readonly Ground[] = [
  ground('contract-with-recipient', {
    basis: 'contract',
    reading:
      'A person who buys, gives, holds an account or asked for a quote gets what its own contract, or that request, calls for.',
    bits: relationBit.party,
  }),
  ground('contract-of-another', {
    basis: 'legitimate-interest',
    reading:
      'Who stands for the party, or uses the service, gets what concerns the service it uses.',
    bits: relationBit.concerned,
  }),
].map(orNoRelation(relationBit.party | relationBit.concerned));

/** Mail about safety: to people who are affected; a life or health at stake is a separate basis. */
export const securityGrounds: readonly Ground[] = [
  ground('life-or-health', {
    basis: 'vital-interest',
    reading: 'Whoever is affected is warned when life or health is at stake.',
    bits: affected,
    onlyIf: ({ mailing }) => mailing.mailing.vital,
  }),
  ground('affected', {
    basis: 'legitimate-interest',
    reading: 'Who buys or uses the service, or is named as affected, is warned.',
    bits: affected,
  }),
].map(orNoRelation(affected));

/** Mail that the law orders: to those it is owed to, whatever became of the relationship. */
export const legalDutyGrounds: readonly Ground[] = [
  {
    ...ground('duty-owed', {
      basis: 'legal-obligation',
      reading: 'Whoever is owed the duty gets the message.',
      bits: relationBit.dutyOwed,
    }),
    lacks: (_decided, _need, findings) => addFinding(findings, 'duty-not-owed'),
  },
];
