import type { Relationship } from '../../../shared/contacts/relationship.ts';
import type { PolicyWorld } from './policy-world.ts';
import { isOurs, monthsLater, type Why } from './reference-consent.ts';
import { abroad, type Law } from './reference-law.ts';

/** Evidence that carries, or what the nearest evidence lacks. */
export type Found = { readonly evidence?: readonly string[]; readonly why: readonly Why[] };

/** Conditions as pairs: what is lacking when the first is false. */
type Checked = { readonly id: string; readonly lacks: readonly Why[] };

const lacking = (conditions: readonly (readonly [boolean, Why])[]): readonly Why[] =>
  conditions.filter(([holds]) => !holds).map(([, why]) => why);

const nearest = (candidates: readonly Checked[]): readonly Why[] =>
  candidates.toSorted((a, b) => a.lacks.length - b.lacks.length)[0]?.lacks ?? [];

const carries = (candidates: readonly Checked[]): Found => {
  const whole = candidates.find(({ lacks }) => lacks.length === 0);
  return whole === undefined ? { why: nearest(candidates) } : { evidence: [whole.id], why: [] };
};

const goesOn = ({ until }: Relationship, at: number) => until === undefined || until > at;

const ownAccount = ({ customerId, accountTermsAcceptedAt: accepted }: Relationship, at: number) =>
  customerId === undefined && accepted !== undefined && accepted <= at;

/** One sale, one buyer: also at the other sender where the same address is. */
const ownEvidence = (recordedFor: string | undefined) =>
  [undefined, 'same-address'].includes(recordedFor);

/** Line 8, soft opt-in: sales of the customer's own, and families they cover. */
export const softOptIn = (world: PolicyWorld, law: Law): Found => {
  const { contact, mailing, sender, at } = world;
  const freeCounts = law.freeAccount && sender.settings?.freeAccountSoftOptIn === true;
  const isFree = (one: Relationship) => freeCounts && ownAccount(one, at);
  const buyers = contact.relationships.filter(
    ({ role, customerId }) => role === 'customer' || (role === 'user' && customerId === undefined),
  );
  const sales = buyers.flatMap((one) =>
    one.sale === undefined
      ? []
      : [
          {
            id: one.sale.evidenceId,
            families: one.sale.productFamilies,
            lacks: lacking([
              [law.softOptIn !== 'no', 'exception-not-in-law'],
              [sender.kind !== 'public-body', 'public-body-sells-nothing'],
              [law.softOptIn !== 'after-list', 'stop-list-not-consulted'],
              [monthsLater(one.sale.soldAt, law.saleMonths) >= at, 'sale-too-old'],
              [goesOn(one, at), 'relationship-ended'],
              [one.since <= at && one.sale.soldAt <= at, 'date-in-future'],
              [(one.role === 'customer' && one.sale.paid) || isFree(one), 'free-account-not-sale'],
              [isOurs(world, one.sale.entityId, one.sale.soldBy), 'sold-by-other'],
              [ownEvidence(one.sale.recordedFor), 'bought-by-another'],
              [one.sale.addressCollectedInSale, 'address-not-from-sale'],
              [one.sale.optOut.shown, 'opt-out-not-offered'],
              [!one.sale.optOut.used, 'opt-out-used'],
              [
                !law.anyTimeNotice || one.sale.optOut.saidAnyTime === true,
                'any-time-notice-missing',
              ],
            ]),
          },
        ],
  );
  const proven = sales.filter(({ lacks }) => lacks.length === 0);
  const covering = mailing.productFamilies.map((family) =>
    proven.find(({ families }) => families.includes(family)),
  );
  if (mailing.ownProducts && covering.length > 0 && !covering.includes(undefined))
    return { evidence: covering.map((each) => String(each?.id)), why: [] };
  if (proven.length > 0) return { why: ['not-own-or-similar'] };
  if (sales.length > 0) return { why: nearest(sales) };
  if (buyers.some((one) => one.role === 'customer' || isFree(one))) return { why: ['no-sale'] };
  return { why: buyers.some((one) => ownAccount(one, at)) ? ['free-account-not-sale'] : [] };
};

/** Line 8, donation: for ideological and charitable mail of a cause. */
export const donorRoute = (world: PolicyWorld, law: Law): Found => {
  const { contact, mailing, sender, at } = world;
  const donors = contact.relationships.filter(({ role }) => role === 'donor');
  const gifts = donors.flatMap((one) =>
    one.donation === undefined
      ? []
      : [
          {
            id: one.donation.evidenceId,
            lacks: lacking([
              [law.otherExceptions, 'exception-not-in-law'],
              [sender.kind === 'cause', 'not-a-cause'],
              [goesOn(one, at), 'relationship-ended'],
              [one.since <= at && one.donation.donatedAt <= at, 'date-in-future'],
              [isOurs(world, one.donation.entityId, one.donation.donatedTo), 'donated-to-other'],
              [ownEvidence(one.donation.recordedFor), 'given-by-another'],
              [one.donation.addressCollectedInDonation, 'address-not-from-donation'],
              [mailing.ownProducts, 'not-own-cause'],
              [one.donation.optOut.shown, 'opt-out-not-offered'],
              [!one.donation.optOut.used, 'opt-out-used'],
            ]),
          },
        ],
  );
  if (donors.length > 0 && gifts.length === 0) return { why: ['no-donation'] };
  return carries(gifts);
};

const isBusiness = ({ contact }: PolicyWorld) =>
  contact.kind === 'organisation' || contact.professional === true;

/** Line 8, published address. */
export const published = (world: PolicyWorld, law: Law, purpose: string): Found =>
  carries(
    world.contact.publishedAddresses.map((page) => ({
      id: page.evidenceId,
      lacks: lacking([
        [law.otherExceptions, 'exception-not-in-law'],
        [isBusiness(world), 'not-a-business'],
        [page.designates ?? false, 'not-designated'],
        [
          (page.purposes as readonly string[]).includes(purpose) &&
            (page.topics === undefined ||
              page.topics.length === 0 ||
              page.topics.includes(world.mailing.topic ?? '')),
          'purpose-not-designated',
        ],
        [page.capturedAt <= world.at, 'date-in-future'],
        [world.at < page.recheckBy, 'recheck-due'],
      ]),
    })),
  );

/** Line 8, outside the EEA. */
export const outsideEea = (world: PolicyWorld, law: Law): Found => {
  const { localLawCheck, country } = world.contact;
  if (!isBusiness(world) || !abroad.includes(country)) return { why: [] };
  return carries([
    {
      id: localLawCheck?.evidenceId ?? '',
      lacks: lacking([
        [law.otherExceptions, 'exception-not-in-law'],
        [
          localLawCheck !== undefined &&
            localLawCheck.checkedAt <= world.at &&
            world.at < monthsLater(localLawCheck.checkedAt, 24),
          'no-local-law-check',
        ],
      ]),
    },
  ]);
};
