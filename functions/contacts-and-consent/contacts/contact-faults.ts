import { clockTolerance } from '../../../shared/consent/event/statement-context.ts';
import { refusesOffers } from '../../../shared/contacts/designating-text.ts';
import { dateFromInstant, type Instant } from '../../../shared/kernel/instant.ts';
import { instantOf } from '../../runtime/http/moments.ts';
import { type FieldError, ProblemError } from '../../runtime/http/problem.ts';

/** What cannot be true of a contact now (UTC); empty when all of it can. */
export const contactFaults = (facts: StatedFacts, now: Instant): readonly FieldError[] => [
  ...birthFaults(facts, now),
  ...deathFaults(facts, now),
  ...termsFaults(facts, now),
  ...designationFaults(facts),
];

/** Refuses a body whose facts cannot be true, with a 422 that names each field. */
export const refuseFaults = (facts: StatedFacts, now: Instant): void => {
  const errors = contactFaults(facts, now);
  if (errors.length > 0) throw new ProblemError('refused', { errors });
};

/** The facts about a contact that no schema can judge, since they depend on today. */
export type StatedFacts = {
  readonly birthDate?: string | null | undefined;
  readonly deceasedAt?: string | null | undefined;
  readonly relationships?: readonly {
    readonly accountTermsAcceptedAt?: Instant;
  }[];
  readonly publishedAddresses?: readonly { readonly designatingText: string }[];
};

const fault = (pointer: string, message: string): FieldError => ({ pointer, in: 'body', message });

/** Nobody who reads mail was born earlier: a placeholder such as 0001-01-01 is not a birth date. */
const earliestBirth = '1900-01-01';

const birthFaults = ({ birthDate }: StatedFacts, now: Instant): readonly FieldError[] => {
  if (birthDate === undefined || birthDate === null) return [];
  const isPossible = birthDate >= earliestBirth && birthDate <= dateFromInstant(now);
  return isPossible
    ? []
    : [fault('/birthDate', `a day from ${earliestBirth} until today; leave it out if not known`)];
};

/** A death that is still to come, or before the birth, is a mistake of the list. */
const deathFaults = (
  { birthDate, deceasedAt }: StatedFacts,
  now: Instant,
): readonly FieldError[] => {
  if (deceasedAt === undefined || deceasedAt === null) return [];
  if (instantOf(deceasedAt) > now + clockTolerance)
    return [fault('/deceasedAt', 'not in the future: leave it out for a person who is alive')];
  const isBefore = typeof birthDate === 'string' && Date.parse(birthDate) > instantOf(deceasedAt);
  return isBefore ? [fault('/deceasedAt', 'not before the birth date')] : [];
};

const termsFaults = ({ relationships = [] }: StatedFacts, now: Instant): readonly FieldError[] =>
  relationships.flatMap(({ accountTermsAcceptedAt: accepted }, index) =>
    accepted === undefined || accepted <= now + clockTolerance
      ? []
      : [
          fault(
            `/relationships/${index}/accountTermsAcceptedAt`,
            'this moment has not come yet: give the moment at which the terms were accepted',
          ),
        ],
  );

const designationFaults = ({ publishedAddresses = [] }: StatedFacts): readonly FieldError[] =>
  publishedAddresses.flatMap(({ designatingText }, index) =>
    refusesOffers(designatingText)
      ? [
          fault(
            `/publishedAddresses/${index}/designatingText`,
            'these words refuse offers: give the words that designate the address for them, or leave the publication out',
          ),
        ]
      : [],
  );
