/**
 * How often a route may be called, by what a call costs: a read is one or two keys, a write a
 * transaction, and a whole list, ledger or audience is hundreds. The stack throttles by these and
 * the API's description states them.
 */
export const throttles = {
  read: { ratePerSecond: 200, burst: 400 },
  write: { ratePerSecond: 100, burst: 200 },
  whole: { ratePerSecond: 10, burst: 20 },
} as const satisfies Readonly<Record<string, Throttle>>;

/** Requests a second that a route takes, and how many at once on top of that. */
export type Throttle = { readonly ratePerSecond: number; readonly burst: number };

/** Operations of which one call goes through a list, a person's whole ledger or an audience, or mails. */
export const wholeOperations: ReadonlySet<string> = new Set([
  'importContacts',
  'eraseContact',
  'exportContact',
  'readAccess',
  'verifyConsent',
  'invalidateByNotice',
  'countNoticeStanding',
  'listJobs',
  'previewMailing',
  'createPreview',
  'continuePreview',
  'testMailing',
]);
