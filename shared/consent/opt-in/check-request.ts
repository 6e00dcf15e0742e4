import { millisPerDay } from '../../kernel/instant.ts';
import type { ConsentDefect, ConsentEventData } from '../event/consent-event.ts';
import type { StatementContext } from '../event/statement-context.ts';
import type { StatementRefusal } from '../event/statement-refusals.ts';
import type { ConsentState } from '../fold/consent-state.ts';
import { lastStopAt } from '../fold/entry-from-marks.ts';
import { scopeKey, widerKeys } from '../fold/scope.ts';

/** Whether a request comes too late, or asks somebody who said stop. */
export const requestRefusal = (
  data: ConsentEventData,
  { origin, state, marks, now }: StatementContext,
): StatementRefusal | undefined => {
  if (origin.door !== 'opt-in-request' || !isRequest(data)) return undefined;
  const key = scopeKey(data.scope);
  if (isClosedTo(data, state, key)) return 'person-said-stop';
  if (data.occurredAt <= lastStopAt(key, marks)) return 'stopped-since';
  return now - data.occurredAt > origin.withinDays * millisPerDay ? 'sign-up-too-old' : undefined;
};

/**
 * Whether a stop of this scope or of everything keeps another than the person from asking; a
 * guardian's own stop does not keep the guardian.
 */
const isClosedTo = (
  { actor }: ConsentEventData,
  { entries, suppressions }: ConsentState,
  key: string,
): boolean => {
  if (actor.kind === 'subject') return false;
  const isClosed = (each: string): boolean => {
    const entry = entries[each];
    const stopped = entry?.status === 'withdrawn' || entry?.status === 'objected';
    return stopped && !(actor.kind === 'guardian' && entry.by === 'guardian');
  };
  return (
    suppressions.some(({ reason }) => reason === 'complaint' || reason === 'objection') ||
    [...widerKeys(key), key].some(isClosed)
  );
};

/** What a defect of a request is refused for: nothing that is confirmed can mend it. */
const refusalOfDefect: Readonly<Partial<Record<ConsentDefect, StatementRefusal>>> = {
  'no-notice': 'no-notice',
  'unknown-notice': 'unknown-notice',
  'notice-scope-mismatch': 'notice-scope-mismatch',
  'consent-before-notice': 'consent-before-notice',
  conditional: 'conditional',
  'minor-without-guardian': 'minor-without-guardian',
  'pre-ticked': 'no-affirmative-act',
  'terms-only': 'no-affirmative-act',
  'no-affirmative-act': 'no-affirmative-act',
  'no-upstream-proof': 'no-evidence-of-sign-up',
};

/**
 * Whether a request could never become proof: then nobody is mailed about it. Other claims with
 * these defects are recorded as what they are.
 */
export const requestDefectRefusal = (
  data: ConsentEventData,
  defects: readonly ConsentDefect[],
): StatementRefusal | undefined =>
  isRequest(data)
    ? defects.map((defect) => refusalOfDefect[defect]).find((refusal) => refusal !== undefined)
    : undefined;

export const isOfPerson = ({ actor }: ConsentEventData): boolean =>
  actor.kind === 'subject' || actor.kind === 'guardian';

/** Asks the person to confirm: a request, or a grant that waits for its confirmation. */
export const isRequest = ({ type, doubleOptIn }: ConsentEventData): boolean =>
  type === 'requested' || (type === 'granted' && doubleOptIn === true);
