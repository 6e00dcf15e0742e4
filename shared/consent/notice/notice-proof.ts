import type { Digest } from '../../kernel/digest.ts';
import type { ConsentEvent } from '../event/consent-event.ts';
import { type Notice, noticeHash } from './notice.ts';

/**
 * Why a stored notice does not prove what an event says was shown: it is gone, its text is not the
 * one that its hash was computed from, or its hash is not the one that the event carries.
 */
export type NoticeProblem = 'notice-missing' | 'notice-text-differs' | 'notice-hash-differs';

/** Whether a notice still says what its hash was computed from; any value may come from storage. */
export const isGenuineNotice = (notice: Notice, digest: Digest): boolean => {
  try {
    return noticeHash(notice, digest) === notice.sha256;
  } catch {
    return false;
  }
};

/**
 * Compares the text that is stored with the hash that the event sealed into its chain (GDPR art.
 * 7(1): the controller must be able to show what was consented to). An event that carries no hash
 * claims nothing about a text, so nothing can contradict it.
 */
export const noticeProblem = (
  { noticeSha256 }: Pick<ConsentEvent, 'noticeSha256'>,
  notice: Notice | undefined,
  digest: Digest,
): NoticeProblem | undefined => {
  if (noticeSha256 === undefined) return undefined;
  if (notice === undefined) return 'notice-missing';
  if (!isGenuineNotice(notice, digest)) return 'notice-text-differs';
  return notice.sha256 === noticeSha256 ? undefined : 'notice-hash-differs';
};
