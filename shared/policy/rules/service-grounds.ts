import { type Case, type Findings, find } from '../case.ts';
import type { Need } from '../mailing-facts.ts';
import type { Basis } from '../reasons.ts';
import { relationBits, standing } from '../relations.ts';
import type { Ground } from './ground.ts';

/** The relationships that bring at least one of some bits, as evidence. */
const bringing = ({ contact, mailing, at }: Case, bits: number): readonly string[] => {
  const ids: string[] = [];
  for (const relationship of contact.relationships)
    if ((relationBits(contact, relationship, mailing.mailing, at) & bits) !== 0)
      ids.push(relationship.relationshipId);
  return ids;
};

const ground = (
  id: string,
  basis: Basis,
  reading: string,
  bits: number,
  onlyIf: (decided: Case) => boolean = () => true,
): Ground => ({
  id,
  effect: 'permit',
  isException: false,
  basis,
  reading,
  evidence: (decided) =>
    (decided.relations & bits) !== 0 && onlyIf(decided) ? bringing(decided, bits) : undefined,
});

/** Lists why service mail has no ground: the wrong service, an ended relation, or none at all. */
const findNoRelation = ({ relations }: Case, _need: Need, findings: Findings): void => {
  if ((relations & standing.otherService) !== 0) find(findings, 'not-their-service');
  if ((relations & standing.ended) !== 0) find(findings, 'relationship-ended');
  if ((relations & (standing.otherService | standing.ended)) === 0)
    find(findings, 'no-service-relation');
};

const orNoRelation = (one: Ground): Ground => ({ ...one, lacks: findNoRelation });

const affected = standing.party | standing.concerned | standing.dutyOwed;

/** Mail that performs a contract: to the party itself, or to who is concerned by it. */
export const contractGrounds: readonly Ground[] = [
  ground(
    'contract-with-recipient',
    'contract',
    'A person who buys, gives, holds an account or asked for a quote gets what its own contract, or that request, calls for.',
    standing.party,
  ),
  ground(
    'contract-of-another',
    'legitimate-interest',
    'Who stands for the party, or uses the service, gets what concerns the service it uses.',
    standing.concerned,
  ),
].map(orNoRelation);

/** Mail about safety: to who is affected, a life or health at stake being a basis of its own. */
export const securityGrounds: readonly Ground[] = [
  ground(
    'life-or-health',
    'vital-interest',
    'Who is affected is warned when life or health is at stake.',
    affected,
    ({ mailing }) => mailing.mailing.vital,
  ),
  ground(
    'affected',
    'legitimate-interest',
    'Who buys or uses the service, or is named as affected, is warned.',
    affected,
  ),
].map(orNoRelation);

/** Mail that the law orders: to those it is owed to, whatever became of the relationship. */
export const legalDutyGrounds: readonly Ground[] = [
  {
    ...ground(
      'duty-owed',
      'legal-obligation',
      'Who is owed the duty gets the message.',
      standing.dutyOwed,
    ),
    lacks: (_decided, _need, findings) => find(findings, 'duty-not-owed'),
  },
];
