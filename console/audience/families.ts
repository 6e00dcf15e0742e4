/** Kinds of answer about a recipient, in the order of the bar; each says what can be done about it. */
export const families = ['yes', 'later', 'no', 'other', 'unreachable', 'fault'] as const;
export type Family = (typeof families)[number];

/** The family of a reason of the API; what is not known here is the mailing's own fault or the record's. */
export const familyOf = (reason: string): Family =>
  members.find(([, reasons]) => reasons.has(reason))?.[0] ?? 'fault';

/** Counts by family, of `allowed` and of `denied` by reason. */
export const countsByFamily = (
  allowed: number,
  denied: Readonly<Record<string, number>>,
): Readonly<Record<Family, number>> => {
  const counts = { yes: allowed, later: 0, no: 0, other: 0, unreachable: 0, fault: 0 };
  for (const [reason, count] of Object.entries(denied)) counts[familyOf(reason)] += count;
  return counts;
};

const members: readonly (readonly [Family, ReadonlySet<string>])[] = [
  [
    'no',
    new Set([
      'objected',
      'withdrawn',
      'refused',
      'complaint',
      'shared-address-stopped',
      'opt-out-used',
      'service-objected',
    ]),
  ],
  ['unreachable', new Set(['hard-bounce', 'soft-bounces', 'address-invalid', 'deceased'])],
  [
    'other',
    new Set([
      'relationship-ended',
      'not-their-service',
      'duty-not-owed',
      'no-service-relation',
      'nothing-to-confirm',
    ]),
  ],
  [
    'later',
    new Set([
      'other-entity',
      'other-advertiser',
      'bought-by-another',
      'given-by-another',
      'minor-without-guardian',
      'not-own-act',
      'no-proof',
      'not-affirmative',
      'conditional',
      'unconfirmed',
      'pending',
      'expired',
      'invalidated',
      'consent-request',
      'exception-not-in-law',
      'public-body-sells-nothing',
      'stop-list-not-consulted',
      'no-sale',
      'free-account-not-sale',
      'sold-by-other',
      'sale-too-old',
      'address-not-from-sale',
      'not-own-or-similar',
      'no-donation',
      'not-a-cause',
      'donated-to-other',
      'address-not-from-donation',
      'not-own-cause',
      'opt-out-not-offered',
      'any-time-notice-missing',
      'not-a-business',
      'not-designated',
      'purpose-not-designated',
      'recheck-due',
      'no-local-law-check',
      'other-scope',
      'user-no-own-consent',
      'no-consent',
      'topic-newer-than-stop',
    ]),
  ],
];
