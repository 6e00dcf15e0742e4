import type { Reason } from '../policy/reasons.ts';

/** Why delivery leaves out or loses a recipient whom the policy itself would not have. */
export type DeliveryReason =
  | 'placeholder-unfilled'
  | 'decision-failed'
  | 'contact-gone'
  | 'already-claimed'
  | 'consent-kept-changing'
  | 'retries-exhausted'
  | 'mailing-cancelled'
  | 'mail-not-made'
  | 'ses-rejected'
  | 'ses-invalid-parameter'
  | 'ses-answer-lost'
  | 'ses-failed'
  | 'ses-throttled'
  | 'ses-unreachable';

/** A reason code in verdicts and counts. */
export type VerdictReason = Reason | DeliveryReason;
