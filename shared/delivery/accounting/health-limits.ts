import type { FeedbackCounts } from './counts.ts';

/** Rates at which a mailing pauses itself. SES reviews an account at 5% bounces or 0.1% complaints. */
export type HealthLimits = {
  readonly hardBounceRate: number;
  readonly complaintRate: number;
  /** Mails that SES itself refused, of those handed over. */
  readonly refusalRate: number;
  /** Below this many mails a rate says nothing. */
  readonly leastMails: number;
};

export const defaultHealthLimits: HealthLimits = {
  hardBounceRate: 0.05,
  complaintRate: 0.001,
  refusalRate: 0.1,
  leastMails: 200,
};

/** The default limits, or stricter ones; a looser rate is read as the default. */
export const tightenedLimits = (
  hardBounceRate: number = defaultHealthLimits.hardBounceRate,
  complaintRate: number = defaultHealthLimits.complaintRate,
): HealthLimits => ({
  ...defaultHealthLimits,
  hardBounceRate: Math.min(hardBounceRate, defaultHealthLimits.hardBounceRate),
  complaintRate: Math.min(complaintRate, defaultHealthLimits.complaintRate),
});

/** What the rates are taken over; counted since somebody last resumed the mailing. */
export type HealthCounts = Pick<FeedbackCounts, 'hardBounces' | 'complaints'> & {
  readonly accepted: number;
  readonly refused: number;
};

export const noHealthCounts: HealthCounts = {
  hardBounces: 0,
  complaints: 0,
  accepted: 0,
  refused: 0,
};

export type HealthProblem = 'hard-bounce-rate' | 'complaint-rate' | 'refusal-rate';

/** Which limit is passed since `excused`, the counts that somebody has seen and let stand. */
export const healthProblem = (
  now: HealthCounts,
  excused: HealthCounts,
  limits: HealthLimits,
): HealthProblem | undefined => {
  const accepted = now.accepted - excused.accepted;
  const refused = now.refused - excused.refused;
  if (accepted + refused < limits.leastMails) return undefined;
  const of = (part: number, whole: number) => (whole <= 0 ? 0 : part / whole);
  if (of(now.complaints - excused.complaints, accepted) > limits.complaintRate)
    return 'complaint-rate';
  if (of(now.hardBounces - excused.hardBounces, accepted) > limits.hardBounceRate)
    return 'hard-bounce-rate';
  return of(refused, accepted + refused) > limits.refusalRate ? 'refusal-rate' : undefined;
};
