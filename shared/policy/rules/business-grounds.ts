import type { PublishedAddress } from '../../contacts/published-address.ts';
import { isOutsideEea } from '../../kernel/country.ts';
import { sameTopic } from '../../kernel/fold-topic.ts';
import { plusMonths } from '../../kernel/instant.ts';
import { addFinding, type Case } from '../case.ts';
import {
  type Condition,
  condition,
  findFewestFailures,
  meetsAll,
} from '../find-fewest-failures.ts';
import type { Need } from '../mailing-facts.ts';
import type { Ground } from './ground.ts';

type Publication = { readonly published: PublishedAddress; readonly need: Need };

const isBusiness = ({ contact }: Case): boolean =>
  contact.kind === 'organisation' || contact.professional === true;

const isInvited = ({ published, need }: Publication, { mailing }: Case): boolean => {
  const { topic } = mailing.mailing;
  const topics = published.topics ?? [];
  return (
    published.purposes.some((purpose) => purpose === need.purpose) &&
    (topics.length === 0 || (topic !== undefined && topics.some((each) => sameTopic(each, topic))))
  );
};

/** What a publication must be. */
export const conditions: readonly Condition<Publication>[] = [
  condition<Publication>(
    'exception-not-in-law',
    'The law that applies knows the exception.',
    (_publication, { law }) => law.publishedAddress,
  ),
  condition<Publication>(
    'not-a-business',
    'The contact is an organisation, or acts in profession or business.',
    (_publication, decided) => isBusiness(decided),
  ),
  condition<Publication>(
    'not-designated',
    'The end user itself published words that name the address and invite such mail, and a snapshot is kept.',
    ({ published }) => published.designates === true,
  ),
  condition<Publication>(
    'purpose-not-designated',
    'They name this purpose, and this topic if they name topics.',
    isInvited,
  ),
  condition<Publication>(
    'date-in-future',
    'The page has been seen.',
    ({ published }, { at }) => published.capturedAt <= at,
  ),
  condition<Publication>(
    'recheck-due',
    'It need not be looked at again yet.',
    ({ published }, { at }) => published.recheckBy > at,
  ),
];

const publicationsOf = ({ contact }: Case, need: Need): readonly Publication[] =>
  contact.publishedAddresses.map((published) => ({ published, need }));

/** Tw art. 11.7(3)(a): an address that a business designated and published for this. */
export const publishedAddress: Ground = {
  id: 'published-address',
  effect: 'permit',
  isException: true,
  basis: 'published-address',
  reading: 'A business that published this address for such mail may get it there.',
  evidence: (decided, need) => {
    const found = publicationsOf(decided, need).find((each) => meetsAll(conditions, each, decided));
    return found === undefined ? undefined : [found.published.evidenceId];
  },
  lacks: (decided, need, findings) =>
    findFewestFailures(conditions, {
      candidates: publicationsOf(decided, need),
      decided,
      findings,
    }),
};

const isForeignBusiness = (decided: Case): boolean =>
  isBusiness(decided) && isOutsideEea(decided.contact.country);

/** Months for which a check of the rules of a country counts. */
const lawCheckMonths = 24;

const isChecked = ({ contact: { localLawCheck }, at }: Case): boolean =>
  localLawCheck !== undefined &&
  localLawCheck.checkedAt <= at &&
  at < plusMonths(localLawCheck.checkedAt, lawCheckMonths);

/** Tw art. 11.7(3)(b): a professional outside the EEA, where the rules there were checked. */
export const nonEeaProfessional: Ground = {
  id: 'non-eea-professional',
  effect: 'permit',
  isException: true,
  basis: 'non-eea-professional',
  reading: 'A professional outside the EEA may be mailed once the rules there were checked.',
  evidence: (decided) => {
    const { contact, law } = decided;
    const holds = law.nonEeaProfessional && isForeignBusiness(decided) && isChecked(decided);
    return holds && contact.localLawCheck !== undefined
      ? [contact.localLawCheck.evidenceId]
      : undefined;
  },
  lacks: (decided, _need, findings) => {
    if (!isForeignBusiness(decided)) return;
    if (!decided.law.nonEeaProfessional) addFinding(findings, 'exception-not-in-law');
    if (!isChecked(decided)) addFinding(findings, 'no-local-law-check');
  },
};
