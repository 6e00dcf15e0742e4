import type { ConsentServices } from '../../consent/event/record-statements.ts';
import { invalidateByNotice } from '../../consent/notice/invalidate-by-notice.ts';
import type { NoticeStore } from '../../consent/notice/notice.ts';
import { type ContactStore, isMalformedContact } from '../../contacts/contact-store.ts';
import type { ContactId } from '../../kernel/ids.ts';
import type { InvalidationJob, InvalidationJobs } from './invalidation-job.ts';

/**
 * Continues a job, one page of contacts per step, until it is done or `isTime` says no. The next
 * call continues what stopped halfway: a page that is done twice ends no consent twice. When two
 * continue at once, one gives way.
 */
export const goOnInvalidating = async (
  tools: InvalidatingTools,
  job: InvalidationJob,
  isTime: () => boolean,
): Promise<InvalidationJob> => {
  const notice = await tools.notices.find(job.noticeId, job.noticeVersion);
  if (notice === undefined) throw new Error('the notice of an invalidation is gone');
  let now = job;
  while (now.state === 'going' && isTime()) {
    const page = await tools.contacts.page(pageSize, now.cursor);
    const own = page.contacts.flatMap((contact) =>
      isMalformedContact(contact) || contact.senderId !== notice.senderId
        ? []
        : [contact.contactId],
    );
    const touched: ContactId[] = [];
    for (const contactId of own)
      if (
        await invalidateByNotice(
          { ...tools, recordedBy: job.requestedBy },
          { contactId, notice, reason: job.reason },
        )
      )
        touched.push(contactId);
    await tools.jobs.touched(now, touched, tools.now());
    const { cursor: _, ...kept } = now;
    const next: InvalidationJob = {
      ...kept,
      looked: now.looked + own.length,
      invalidated: now.invalidated + touched.length,
      version: now.version + 1,
      ...(page.next === undefined ? { state: 'done', doneAt: tools.now() } : { cursor: page.next }),
    };
    if ((await tools.jobs.put(next)) === 'conflict')
      return (await tools.jobs.read(job.noticeId, job.noticeVersion)) ?? now;
    now = next;
  }
  return now;
};

export type InvalidatingTools = ConsentServices & {
  readonly notices: NoticeStore;
  readonly contacts: Pick<ContactStore, 'page'>;
  readonly jobs: InvalidationJobs;
};

const pageSize = 100;
