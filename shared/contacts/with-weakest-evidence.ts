import { defined } from '../kernel/object/defined.ts';
import type {
  DonationEvidence,
  OptOutAtCollection,
  QuoteRequest,
  Relationship,
  SaleEvidence,
} from './relationship.ts';

/**
 * Relations in which evidence that was already recorded says no more than it did: for one evidence
 * number the weakest statement and the earliest date count, whoever wrote which. What happened at a
 * sale is not made so afterwards (Tw art. 11.7(4)); whoever corrects a mistake gives the evidence
 * that shows it, under a number of its own.
 */
export const withWeakestEvidence = (
  known: readonly Relationship[],
  relationships: readonly Relationship[],
): readonly Relationship[] => {
  const all = [...known, ...relationships];
  return relationships.map((one) =>
    defined({
      ...one,
      sale:
        one.sale === undefined
          ? undefined
          : weakest(one.sale, { all, evidenceOf: saleOf, weaker: weakerSale }),
      donation:
        one.donation === undefined
          ? undefined
          : weakest(one.donation, { all, evidenceOf: donationOf, weaker: weakerDonation }),
      quoteRequest:
        one.quoteRequest === undefined
          ? undefined
          : weakest(one.quoteRequest, { all, evidenceOf: quoteOf, weaker: weakerQuote }),
    }),
  );
};

/**
 * Relations of an organisation, kept for one person: what it bought or gave was with an address of its
 * own, and carries no offer to one of its people (Tw art. 11.7(4)).
 */
export const withoutAddressOrigin = (
  relationships: readonly Relationship[],
): readonly Relationship[] =>
  relationships.map((one) =>
    defined({
      ...one,
      sale: one.sale === undefined ? undefined : { ...one.sale, addressCollectedInSale: false },
      donation:
        one.donation === undefined
          ? undefined
          : { ...one.donation, addressCollectedInDonation: false },
    }),
  );

const weakest = <Evidence extends { readonly evidenceId: string }>(
  stated: Evidence,
  {
    all,
    evidenceOf,
    weaker,
  }: {
    readonly all: readonly Relationship[];
    readonly evidenceOf: (one: Relationship) => Evidence | undefined;
    readonly weaker: (one: Evidence, other: Evidence) => Evidence;
  },
): Evidence =>
  all.reduce((least, relationship) => {
    const other = evidenceOf(relationship);
    return other !== undefined && isSame(other, stated) ? weaker(least, other) : least;
  }, stated);

const isSame = (one: { readonly evidenceId: string }, other: { readonly evidenceId: string }) =>
  folded(one.evidenceId) === folded(other.evidenceId);

const folded = (id: string): string => id.normalize('NFKC').toLowerCase();

const saleOf = ({ sale }: Relationship) => sale;
const donationOf = ({ donation }: Relationship) => donation;
const quoteOf = ({ quoteRequest }: Relationship) => quoteRequest;

const weakerSale = (one: SaleEvidence, other: SaleEvidence): SaleEvidence => ({
  ...one,
  soldAt: one.soldAt <= other.soldAt ? one.soldAt : other.soldAt,
  paid: one.paid && other.paid,
  addressCollectedInSale: one.addressCollectedInSale && other.addressCollectedInSale,
  optOut: weakerOptOut(one.optOut, other.optOut),
});

const weakerDonation = (one: DonationEvidence, other: DonationEvidence): DonationEvidence => ({
  ...one,
  donatedAt: one.donatedAt <= other.donatedAt ? one.donatedAt : other.donatedAt,
  addressCollectedInDonation: one.addressCollectedInDonation && other.addressCollectedInDonation,
  optOut: weakerOptOut(one.optOut, other.optOut),
});

const weakerQuote = (one: QuoteRequest, other: QuoteRequest): QuoteRequest => ({
  ...one,
  requestedAt: one.requestedAt <= other.requestedAt ? one.requestedAt : other.requestedAt,
});

const weakerOptOut = (one: OptOutAtCollection, other: OptOutAtCollection): OptOutAtCollection => {
  const saidAnyTime =
    one.saidAnyTime === true && other.saidAnyTime !== true ? other.saidAnyTime : one.saidAnyTime;
  return {
    shown: one.shown && other.shown,
    used: one.used || other.used,
    ...defined({ saidAnyTime }),
  };
};
