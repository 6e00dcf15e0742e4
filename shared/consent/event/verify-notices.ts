import type { Digest } from '../../kernel/digest.ts';
import type { Notice } from '../notice/notice.ts';
import { noticeProblem } from '../notice/notice-proof.ts';
import type { ConsentEvent, NoticeRef } from './consent-event.ts';
import type { ChainVerdict } from './verify-chain.ts';

/**
 * Recomputes the hash of every notice that the events name; the verdict is of the first event whose
 * text is not proven, undefined when all are.
 */
export const verifyNotices = async (
  events: readonly ConsentEvent[],
  find: FindNotice,
  digest: Digest,
): Promise<Extract<ChainVerdict, { readonly outcome: 'broken' }> | undefined> => {
  const found = new Map<string, Notice | undefined>();
  for (const event of events) {
    const { notice: ref, sequence, eventId } = event;
    if (ref === undefined) continue;
    const key = `${ref.noticeId}/${ref.version}`;
    if (!found.has(key)) found.set(key, await find(ref));
    const problem = noticeProblem(event, found.get(key), digest);
    if (problem !== undefined)
      return { outcome: 'broken', sequence, eventId, problem, notice: ref };
  }
  return undefined;
};

type FindNotice = (ref: NoticeRef) => Promise<Notice | undefined> | Notice | undefined;
