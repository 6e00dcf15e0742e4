import { inUseFrom, type Notice, noticeCovers } from '../notice/notice.ts';
import { tellsOfNoAct } from '../proof/fold-proof.ts';
import type { ConsentDefect, ConsentEventData } from './consent-event.ts';
import { isMinor, type SubjectFacts } from './subject-facts.ts';

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

/** The kinds of event that claim consent, or ask for it; only these can be defective. */
export const claimsConsent = ({ type }: Pick<ConsentEventData, 'type'>): boolean =>
  type === 'granted' || type === 'requested' || type === 'imported' || type === 'confirmed';

const actDefect = ({ type, act }: ConsentEventData): ConsentDefect | undefined => {
  switch (act) {
    case 'pre-ticked':
      return 'pre-ticked';
    case 'accepted-terms':
      return 'terms-only';
    case 'none':
      return 'no-affirmative-act';
    case undefined:
      // An import names the act in its proof.
      return type === 'imported' ? undefined : 'no-affirmative-act';
    default:
      return undefined;
  }
};

const noticeDefect = (
  data: ConsentEventData,
  notice: Notice | undefined,
): ConsentDefect | undefined => {
  if (data.notice === undefined) return 'no-notice';
  if (notice === undefined) return 'unknown-notice';
  if (data.language !== undefined && notice.texts[data.language] === undefined)
    return 'unknown-notice';
  if (!noticeCovers(notice, data.scope)) return 'notice-scope-mismatch';
  return data.occurredAt >= inUseFrom(notice) ? undefined : 'consent-before-notice';
};

/**
 * A list proves nothing by saying so: the consent of each person needs the form or page that asked
 * and a record of that person's act, or structured evidence of both (GDPR art. 7(1)).
 */
const proofDefect = (data: ConsentEventData): ConsentDefect | undefined => {
  const { type, actor, evidence, page } = data;
  if (actor.kind !== 'import') return type === 'imported' ? 'no-upstream-proof' : undefined;
  const { upstreamProof = '' } = actor;
  const isRecorded = page !== undefined && !tellsOfNoAct(upstreamProof);
  const isShown = evidence !== undefined && !tellsOfNoAct(evidence.document);
  return isRecorded || isShown ? undefined : 'no-upstream-proof';
};

const minorDefect = (data: ConsentEventData, subject: SubjectFacts): ConsentDefect | undefined =>
  data.actor.kind !== 'guardian' && isMinor(subject, data.occurredAt)
    ? 'minor-without-guardian'
    : undefined;
