import type { Relationship, SaleEvidence } from '../../contacts/relationship.ts';
import { plusMonths } from '../../kernel/instant.ts';
import { ownEntity } from '../../kernel/own-entity.ts';
import { addFinding, type Case } from '../case.ts';
import {
  type Condition,
  condition,
  findFewestFailures,
  meetsAll,
} from '../find-fewest-failures.ts';
import { hasEnded, hasOwnAccount, isOwn } from '../relations.ts';
import type { Ground } from './ground.ts';

type Sale = { readonly relationship: Relationship; readonly sale: SaleEvidence };

const isFreemium = (decided: Case, relationship: Relationship): boolean =>
  decided.law.freeAccount &&
  decided.mailing.settings.freeAccountSoftOptIn &&
  hasOwnAccount(relationship, decided.at);

/** A sale of a later date has its own condition. */
const isWithinTerm = ({ sale }: Sale, { law, at }: Case): boolean =>
  law.saleWithinMonths === Number.POSITIVE_INFINITY ||
  !(sale.soldAt <= at) ||
  plusMonths(sale.soldAt, law.saleWithinMonths) >= at;

/** What a sale must be; an objection offered in this message is a message rule. */
export const conditions: readonly Condition<Sale>[] = [
  condition<Sale>(
    'exception-not-in-law',
    'The law that applies knows the exception for customers.',
    (_sale, { law }) => law.softOptIn,
  ),
  condition<Sale>(
    'public-body-sells-nothing',
    'The sender sells in its own interest, and not as part of a public task.',
    (_sale, { mailing }) => mailing.sender.kind !== 'public-body',
  ),
  condition<Sale>(
    'stop-list-not-consulted',
    'No national list has to be consulted first; that one was consulted cannot be recorded yet.',
    (_sale, { law }) => !(law.softOptIn && law.stopList),
  ),
  condition<Sale>(
    'relationship-ended',
    'The customer relationship is current.',
    ({ relationship }, { at }) => !hasEnded(relationship, at),
  ),
  condition<Sale>(
    'date-in-future',
    'The sale has taken place.',
    ({ relationship, sale }, { at }) => relationship.since <= at && sale.soldAt <= at,
  ),
  condition<Sale>(
    'sale-too-old',
    'Where the law sets a term, the sale is within it.',
    isWithinTerm,
  ),
  condition<Sale>(
    'free-account-not-sale',
    'The contact bought; a free account counts only where law and organisation say so.',
    ({ relationship, sale }, decided) =>
      (relationship.role === 'customer' && sale.paid) || isFreemium(decided, relationship),
  ),
  condition<Sale>(
    'sold-by-other',
    'The very legal entity that mails sold.',
    ({ sale }, { mailing }) => mailing.entities.includes(sale.entityId ?? ownEntity(sale.soldBy)),
  ),
  condition<Sale>('bought-by-another', 'Its evidence is of no other contact.', ({ sale }) =>
    isOwn(sale),
  ),
  condition<Sale>(
    'address-not-from-sale',
    'The address was obtained in that sale.',
    ({ sale }) => sale.addressCollectedInSale,
  ),
  condition<Sale>(
    'opt-out-not-offered',
    'An objection was offered when the address was collected.',
    ({ sale }) => sale.optOut.shown,
  ),
  condition<Sale>('opt-out-used', 'It was not used.', ({ sale }) => !sale.optOut.used),
  condition<Sale>(
    'any-time-notice-missing',
    'Where the law wants it, it was said that one can object at any time.',
    ({ sale }, { law }) => !law.anyTimeNotice || sale.optOut.saidAnyTime === true,
  ),
];

/** A user of what another bought did not buy, whatever is noted on its relationship. */
const canHaveBought = ({ role, customerId }: Relationship): boolean =>
  role === 'customer' || (role === 'user' && customerId === undefined);

const sold = (relationship: Relationship, family: string): boolean =>
  relationship.sale?.productFamilies.includes(family) === true;

const isProven = (decided: Case, relationship: Relationship): boolean =>
  canHaveBought(relationship) &&
  relationship.sale !== undefined &&
  meetsAll(conditions, { relationship, sale: relationship.sale }, decided);

/** The sales that between them sold something similar to everything that is offered. */
const similarSales = (decided: Case): readonly string[] | undefined => {
  const { ownProducts, productFamilies } = decided.mailing.mailing;
  if (!ownProducts || productFamilies.length === 0) return undefined;
  const evidenceIds: string[] = [];
  for (const family of productFamilies) {
    const id = decided.contact.relationships.find(
      (relationship) => sold(relationship, family) && isProven(decided, relationship),
    )?.sale?.evidenceId;
    if (id === undefined) return undefined;
    evidenceIds.push(id);
  }
  return evidenceIds;
};

/** Directive 2002/58/EC art. 13(2), Tw art. 11.7(4): the sender's own customers, each condition with its evidence. */
export const softOptIn: Ground = {
  id: 'soft-opt-in',
  effect: 'permit',
  isException: true,
  basis: 'soft-opt-in',
  reading:
    "The sender's own customer may be offered its own similar products, if it could object at collection and in every message and did not.",
  evidence: similarSales,
  lacks: (decided, _need, findings) => {
    const buyers = decided.contact.relationships.filter(canHaveBought);
    const sales = buyers.flatMap((relationship) =>
      relationship.sale === undefined ? [] : [{ relationship, sale: relationship.sale }],
    );
    if (sales.some((sale) => meetsAll(conditions, sale, decided)))
      return addFinding(findings, 'not-own-or-similar');
    if (sales.length > 0)
      return findFewestFailures(conditions, { candidates: sales, decided, findings });
    if (buyers.some((buyer) => buyer.role === 'customer' || isFreemium(decided, buyer)))
      addFinding(findings, 'no-sale');
    else if (buyers.some((buyer) => hasOwnAccount(buyer, decided.at)))
      addFinding(findings, 'free-account-not-sale');
  },
};
