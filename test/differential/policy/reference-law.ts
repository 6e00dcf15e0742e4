/** The law as the reference model knows it: one row a rule set, copied from the statute books. */
type Law = {
  readonly id: string;
  readonly from: string;
  readonly doubleOptIn: boolean;
  readonly anyTimeNotice: boolean;
  readonly freeAccount: boolean;
  readonly otherExceptions: boolean;
};

const dutch = {
  doubleOptIn: false,
  anyTimeNotice: false,
  freeAccount: true,
  otherExceptions: true,
};
const books: Readonly<Record<'NL' | 'DE', readonly Law[]>> = {
  NL: [
    { id: 'nl-2021-07-01', from: '2021-07-01', ...dutch },
    { id: 'nl-2026-07-01', from: '2026-07-01', ...dutch },
  ],
  DE: [
    {
      id: 'de-2022-05-28',
      from: '2022-05-28',
      doubleOptIn: true,
      anyTimeNotice: true,
      freeAccount: false,
      otherExceptions: false,
    },
  ],
};

const lawOf = (country: string, at: number): Law | undefined =>
  books[country === 'DE' ? 'DE' : 'NL'].filter(({ from }) => Date.parse(from) <= at).at(-1);

/** Line 1: the stricter of the sender's and the recipient's law, in force at the moment. */
export const referenceLaw = (sender: string, recipient: string, at: number): Law | undefined => {
  const [one, two] = [lawOf(sender, at), lawOf(recipient, at)];
  if (one === undefined || two === undefined) return undefined;
  return {
    id: [...new Set([one.id, two.id])].join('+'),
    from: '',
    doubleOptIn: [one, two].some((law) => law.doubleOptIn),
    anyTimeNotice: [one, two].some((law) => law.anyTimeNotice),
    freeAccount: [one, two].every((law) => law.freeAccount),
    otherExceptions: [one, two].every((law) => law.otherExceptions),
  };
};

export type { Law };
