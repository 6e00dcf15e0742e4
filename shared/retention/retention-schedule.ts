/**
 * How long each kind of record is kept, from when, on what ground, and what takes it away then: the
 * time limits of the register of processing (GDPR art. 5(1)(e), 30(1)(f)), and what the daily run reads.
 */
export const retentionSchedule = {
  contacts: {
    what: 'a contact with its consent events, the state and the versions of its facts',
    months: 60,
    from: 'the last thing known of it: an event, a change, the end of its last relationship or consent; and not while a record of a mail to it is kept, a request of it is open, or a hold is on it',
    why: 'evidence of consent and of its end, as long as a claim about a mail can be brought (GDPR art. 7(1), 17(3)(e); BW 3:310)',
    by: 'daily-run',
  },
  mailings: {
    what: 'a mailing with its contents and versions, reviews, verdicts, claims and accounts',
    months: 60,
    from: 'its end, or the last change of one that was never sent',
    why: 'the account of who was mailed on what ground, as long as a claim can be brought (GDPR art. 5(2), 17(3)(e); BW 3:310)',
    by: 'daily-run',
  },
  signUps: {
    what: 'an address that somebody typed into a sign-up form and nobody confirmed, with what was asked',
    days: 30,
    from: 'the last question that was mailed to it; whoever confirms or says no is a contact like others',
    why: 'anyone can type an address, and whoever does not answer agreed to nothing; this long, for the limit on questions to one address (GDPR art. 5(1)(c), 5(1)(e))',
    by: 'daily-run',
  },
  requests: {
    what: 'what a person asked and how it was answered',
    months: 60,
    from: 'the answer',
    why: 'that it was answered, and in time (GDPR art. 5(2), 12(3))',
    by: 'daily-run',
  },
  mails: {
    what: 'a mail to one person from a template: its record, verdict and claim',
    months: 60,
    from: 'the mail; it goes together with its contact, and of an erased contact it stays under an id that leads to nobody',
    why: 'the same as of a mailing; a relationship that continues keeps its history',
    by: 'daily-run',
  },
  observations: {
    what: 'what was seen of opens and clicks',
    days: 180,
    from: 'the mail; at once when the grant ends',
    why: 'consent of its own, for no longer than a report is read (Tw art. 11.7a)',
    by: 'time-to-live',
  },
  suppressions: {
    what: 'the keyed hash of an address that must be left alone',
    from: 'the stop; until the holder of the address lifts it',
    why: 'who objected stays left alone (GDPR art. 21(3))',
    by: 'the-holder',
  },
  certificates: {
    what: 'certificates of erasure and of retention: ids of ours, counts, moments and hashes',
    why: 'they show that it was erased and account for the leaves of the evidence log; nothing in them leads to a person (GDPR art. 5(2))',
    by: 'kept',
  },
  notices: {
    what: 'texts, senders, entities and topics in all their versions',
    why: 'what a consent says it was given to; no data of recipients',
    by: 'kept',
  },
  audit: {
    what: 'who was given personal data and who changed what: the caller, the route, our ids of the contacts and the stated purpose; which callers were blocked; and which lists were imported, how far',
    months: 24,
    from: 'the call, the end of the block, or the first part of the list',
    why: 'misuse comes to light late, and a security incident is looked into with it (GDPR art. 5(2), 32(1)(d), 33)',
    by: 'time-to-live',
  },
  idempotency: {
    what: 'first answers to repeatable requests, sealed with the caller’s key',
    days: 1,
    from: 'the request',
    why: 'a repeat must not write twice',
    by: 'time-to-live',
  },
} as const satisfies Readonly<Record<string, RetentionRule>>;

/** One line of the schedule. Without a term the record is kept for as long as `by` says. */
export type RetentionRule = {
  readonly what: string;
  readonly months?: number;
  readonly days?: number;
  /** From when the term runs. */
  readonly from?: string;
  /** Why it is kept that long, with the law. */
  readonly why: string;
  /** What takes it away: the run of `runRetention`, DynamoDB's own TTL, or nobody. */
  readonly by: 'daily-run' | 'time-to-live' | 'the-holder' | 'kept';
};

export type RetainedKind = keyof typeof retentionSchedule;

/** What the daily run goes through, in this order: what rests on others goes first. */
export const dailyPasses = ['mailings', 'contacts', 'requests'] as const satisfies RetainedKind[];
export type DailyPass = (typeof dailyPasses)[number];

/** Kinds that it takes away and counts; a sign-up is met among the contacts. */
export const dailyKinds = [...dailyPasses, 'signUps'] as const satisfies RetainedKind[];
export type DailyKind = (typeof dailyKinds)[number];

/** A term in words, such as `60 months`. */
export const termOf = ({ months, days }: RetentionRule): string => {
  if (months !== undefined) return `${months} months`;
  return days === undefined ? 'no term' : `${days} day${days === 1 ? '' : 's'}`;
};
