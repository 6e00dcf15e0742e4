import { type FaultCounts, type FeedbackCounts, faultCount } from './counts.ts';
import { type SenderFault, senderFaults } from './feedback/feedback-row.ts';

/** Rates at which a mailing pauses itself. SES reviews an account at 5% bounces or 0.1% complaints. */
export type HealthLimits = {
  readonly hardBounceRate: number;
  readonly complaintRate: number;
  /** Mails that SES itself refused, of those handed over. */
  readonly refusalRate: number;
  /**
   * Mails that receiving servers refuse for what the sender has to mend, of those accepted: what one
   * provider refuses it refuses of everybody there. Not bound by `leastMails`, so that the first
   * report pauses a mailing of which less than a hundred mails went out.
   */
  readonly senderFaultRate: number;
  /** Below this many mails a rate says nothing. */
  readonly leastMails: number;
};

export const defaultHealthLimits: HealthLimits = {
  hardBounceRate: 0.05,
  complaintRate: 0.001,
  refusalRate: 0.1,
  senderFaultRate: 0.01,
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
  /** Faults of a mailing that these may pause; absent for service mail, and in what 0.1.0 stored. */
  readonly faults?: FaultCounts;
};

export const noHealthCounts: HealthCounts = {
  hardBounces: 0,
  complaints: 0,
  accepted: 0,
  refused: 0,
};

export type HealthProblem =
  | 'hard-bounce-rate'
  | 'complaint-rate'
  | 'refusal-rate'
  | `${SenderFault}-rejections`;

/** What the sender has to mend, of a problem that names it. */
export const faultOf = (problem: HealthProblem): SenderFault | undefined =>
  senderFaults.find((fault) => problem === `${fault}-rejections`);

/** Which limit is passed since `excused`, the counts that somebody has seen and let stand. */
export const healthProblem = (
  now: HealthCounts,
  excused: HealthCounts,
  limits: HealthLimits,
): HealthProblem | undefined => {
  const accepted = now.accepted - excused.accepted;
  const refused = now.refused - excused.refused;
  const fault = faultProblem(now, excused, limits);
  if (fault !== undefined) return fault;
  if (accepted + refused < limits.leastMails) return undefined;
  const of = (part: number, whole: number) => (whole <= 0 ? 0 : part / whole);
  if (of(now.complaints - excused.complaints, accepted) > limits.complaintRate)
    return 'complaint-rate';
  if (of(now.hardBounces - excused.hardBounces, accepted) > limits.hardBounceRate)
    return 'hard-bounce-rate';
  return of(refused, accepted + refused) > limits.refusalRate ? 'refusal-rate' : undefined;
};

/** The fault that most reports name, once they are too many. */
const faultProblem = (
  now: HealthCounts,
  excused: HealthCounts,
  { senderFaultRate }: HealthLimits,
): HealthProblem | undefined => {
  const since = senderFaults.map((fault) => {
    const count = faultCount(fault);
    return { fault, times: (now.faults?.[count] ?? 0) - (excused.faults?.[count] ?? 0) };
  });
  const times = since.reduce((sum, one) => sum + one.times, 0);
  const most = since.toSorted((a, b) => b.times - a.times)[0];
  if (most === undefined || most.times <= 0) return undefined;
  const accepted = Math.max(1, now.accepted - excused.accepted);
  return times / accepted < senderFaultRate ? undefined : `${most.fault}-rejections`;
};
