/** The law as the reference model knows it: one row per rule set, copied from the statute books. */
type Law = {
  readonly id: string;
  readonly from: string;
  readonly doubleOptIn: boolean;
  readonly softOptIn: 'no' | 'after-list' | 'yes';
  /** Months for which a sale counts; 1,000 years of them where no law says so. */
  readonly saleMonths: number;
  readonly anyTimeNotice: boolean;
  readonly freeAccount: boolean;
  readonly otherExceptions: boolean;
};

const endless = 12_000;
const dutch = {
  doubleOptIn: false,
  softOptIn: 'yes',
  saleMonths: endless,
  anyTimeNotice: false,
  freeAccount: true,
  otherExceptions: true,
} as const;
const strict = {
  doubleOptIn: true,
  softOptIn: 'yes',
  saleMonths: endless,
  anyTimeNotice: true,
  freeAccount: false,
  otherExceptions: false,
} as const;

const books: ReadonlyMap<string, readonly Law[]> = new Map(
  Object.entries({
    NL: [
      { id: 'nl-2021-07-01', from: '2021-07-01', ...dutch },
      { id: 'nl-2026-07-01', from: '2026-07-01', ...dutch },
    ],
    DE: [{ id: 'de-2022-05-28', from: '2022-05-28', ...strict }],
  }),
);

/** Countries of the EEA without a book, as far as the generated worlds have them. */
const directive: ReadonlyMap<string, Law> = new Map(
  Object.entries<Law>({
    FR: { id: 'eea-strict-2018-05-25', from: '', ...strict },
    DK: { id: 'eea-strict-2018-05-25', from: '', ...strict },
    NO: { id: 'eea-strict-2018-05-25', from: '', ...strict },
    RE: { id: 'eea-strict-2018-05-25', from: '', ...strict },
    AT: { id: 'at-strict-2018-05-25', from: '', ...strict, softOptIn: 'after-list' },
    PL: { id: 'pl-strict-2018-05-25', from: '', ...strict, softOptIn: 'no' },
    HU: { id: 'hu-strict-2018-05-25', from: '', ...strict, softOptIn: 'no' },
    IE: { id: 'ie-strict-2018-05-25', from: '', ...strict, saleMonths: 12 },
  }),
);

/** Countries that are known not to be in the EEA, as far as the generated worlds have them. */
export const abroad: readonly string[] = ['US', 'GB', 'CH'];

const consentOnly = (id: string): Law => ({ id, from: '', ...strict, softOptIn: 'no' });

const inForce = (laws: readonly Law[], at: number): Law | undefined =>
  laws.filter(({ from }) => from === '' || Date.parse(from) <= at).at(-1);

const lawOfSender = (country: string, at: number): Law | undefined =>
  inForce(books.get(country) ?? [consentOnly('sender-elsewhere-2018-05-25')], at);

const lawOfRecipient = (country: string, at: number): Law | undefined => {
  const only = directive.get(country) ?? consentOnly('unknown-country-2018-05-25');
  return inForce(books.get(country) ?? [only], at);
};

/**
 * Line 1: the stricter of the sender's and the recipient's law, in force at the moment; towards a
 * recipient outside the EEA the sender's alone.
 */
export const referenceLaw = (sender: string, recipient: string, at: number): Law | undefined => {
  const one = lawOfSender(sender, at);
  const two = abroad.includes(recipient) ? one : lawOfRecipient(recipient, at);
  if (one === undefined || two === undefined) return undefined;
  const laws = [one, two];
  const softOptIn = (['no', 'after-list'] as const).find((answer) =>
    laws.some((law) => law.softOptIn === answer),
  );
  return {
    id: [...new Set([one.id, two.id])].join('+'),
    from: '',
    doubleOptIn: laws.some((law) => law.doubleOptIn),
    softOptIn: softOptIn ?? 'yes',
    saleMonths: Math.min(one.saleMonths, two.saleMonths),
    anyTimeNotice: laws.some((law) => law.anyTimeNotice),
    freeAccount: laws.every((law) => law.freeAccount),
    otherExceptions: laws.every((law) => law.otherExceptions),
  };
};

export type { Law };
