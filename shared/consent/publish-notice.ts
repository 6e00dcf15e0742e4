import { canonicalJson } from '../kernel/canonical-json.ts';
import type { Digest } from '../kernel/digest.ts';
import type { NoticeId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { type Notice, type NoticeDraft, type NoticeStore, noticeHash } from './notice.ts';

export type PublishOutcome =
  | { readonly outcome: 'published'; readonly notice: Notice }
  /** The latest version says the same already. */
  | { readonly outcome: 'unchanged'; readonly notice: Notice }
  | { readonly outcome: 'other-sender' }
  | { readonly outcome: 'conflict' };

const attempts = 5;

const says = ({ senderId, covers, texts, material }: NoticeDraft): string =>
  canonicalJson({ senderId, covers, texts, material });

/** Adds a version of a notice; an earlier version is never touched. */
export const publishNotice = async (
  store: NoticeStore,
  noticeId: NoticeId,
  draft: NoticeDraft,
  by: { readonly id: string; readonly at: Instant },
  digest: Digest,
): Promise<PublishOutcome> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const latest = await store.latest(noticeId);
    if (latest !== undefined && latest.senderId !== draft.senderId)
      return { outcome: 'other-sender' };
    if (latest !== undefined && says(latest) === says(draft))
      return { outcome: 'unchanged', notice: latest };
    const notice: Notice = {
      ...draft,
      noticeId,
      version: (latest?.version ?? 0) + 1,
      sha256: noticeHash(draft, digest),
      publishedAt: by.at,
      publishedBy: by.id,
    };
    if ((await store.put(notice)) === 'stored') return { outcome: 'published', notice };
  }
  return { outcome: 'conflict' };
};
