import type { Notice, NoticeStore } from '../../../shared/consent/notice/notice.ts';

/** A `NoticeStore` that keeps everything in memory. */
export const memoryNoticeStore = (): NoticeStore => {
  const notices = new Map<string, Notice[]>();
  const versions = (noticeId: string) => notices.get(noticeId) ?? [];
  return {
    find: async (noticeId, version) => versions(noticeId)[version - 1],
    latest: async (noticeId) => versions(noticeId).at(-1),
    versions: async (noticeId) => [...versions(noticeId)],
    offered: async (senderId) =>
      [...notices.values()]
        .map((all) => all.at(-1))
        .filter((notice) => notice !== undefined)
        .filter((notice) => notice.senderId === senderId),
    put: async (notice) => {
      const known = versions(notice.noticeId);
      if (known.length >= notice.version) return 'exists';
      notices.set(notice.noticeId, [...known, structuredClone(notice)]);
      return 'stored';
    },
  };
};
