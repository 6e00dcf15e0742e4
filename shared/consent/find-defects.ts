import type { ConsentDefect, ConsentEventData } from './consent-event.ts';
import { type Notice, noticeCovers } from './notice.ts';
import { isMinor, type SubjectFacts } from './subject-facts.ts';

/** The kinds of event that claim consent, or ask for it; only these can be defective. */
export const claimsConsent = ({ type }: Pick<ConsentEventData, 'type'>): boolean =>
  type === 'granted' || type === 'requested' || type === 'imported' || type === 'confirmed';

const actDefect = ({ type, act, actor }: ConsentEventData): ConsentDefect | undefined => {
  switch (act) {
    case 'pre-ticked':
      return 'pre-ticked';
    case 'accepted-terms':
      return 'terms-only';
    case 'none':
      return 'no-affirmative-act';
    case undefined:
      // Following the link is the act of a confirmation; an import names the act in its proof; a
      // request that the sender itself makes waits for the act.
      return type === 'confirmed' || type === 'imported' || actor.kind === 'system'
        ? undefined
        : 'no-affirmative-act';
    default:
      return undefined;
  }
};

const noticeDefect = (
  data: ConsentEventData,
  notice: Notice | undefined,
): ConsentDefect | undefined => {
  if (data.type === 'confirmed') return undefined;
  if (data.notice === undefined) return 'no-notice';
  if (notice === undefined) return 'unknown-notice';
  if (data.language !== undefined && notice.texts[data.language] === undefined)
    return 'unknown-notice';
  return noticeCovers(notice, data.scope) ? undefined : 'notice-scope-mismatch';
};

const proofDefect = ({ type, actor }: ConsentEventData): ConsentDefect | undefined => {
  if (actor.kind === 'import' && (actor.upstreamProof ?? '') === '') return 'no-upstream-proof';
  return type === 'imported' && actor.kind !== 'import' ? 'no-upstream-proof' : undefined;
};

const minorDefect = (data: ConsentEventData, subject: SubjectFacts): ConsentDefect | undefined =>
  data.actor.kind !== 'guardian' && isMinor(subject, data.occurredAt)
    ? 'minor-without-guardian'
    : undefined;

/**
 * Why a claim of consent proves nothing (GDPR art. 4(11), 7(1), 7(4), 8, recital 32); empty when it
 * counts. Found once, when the event is recorded, and kept with it.
 */
export const findDefects = (
  data: ConsentEventData,
  notice: Notice | undefined,
  subject: SubjectFacts,
): readonly ConsentDefect[] =>
  claimsConsent(data)
    ? [
        noticeDefect(data, notice),
        actDefect(data),
        data.conditional === true ? ('conditional' as const) : undefined,
        proofDefect(data),
        minorDefect(data, subject),
      ].filter((defect) => defect !== undefined)
    : [];
