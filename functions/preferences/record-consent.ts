import { decideAndAppend, type LedgerTools } from '../../shared/consent/append-consent.ts';
import { checkStatement } from '../../shared/consent/check-statement.ts';
import type { ConsentEventData, NoticeRef } from '../../shared/consent/consent-event.ts';
import { findDefects } from '../../shared/consent/find-defects.ts';
import type { Notice, NoticeStore } from '../../shared/consent/notice.ts';
import type { Statement } from '../../shared/consent/seal-events.ts';
import type { SubjectFacts } from '../../shared/consent/subject-facts.ts';
import { type ContactStore, isMalformedContact } from '../../shared/contacts/contact-store.ts';
import type { ContactId } from '../../shared/kernel/ids.ts';
import type { RecordConsent } from './dependencies.ts';

export type RecordTools = LedgerTools & {
  readonly contacts: Pick<ContactStore, 'read'>;
  readonly notices: Pick<NoticeStore, 'find'>;
};

const subjectOf = async (
  contacts: RecordTools['contacts'],
  contactId: ContactId,
): Promise<SubjectFacts> => {
  const contact = await contacts.read(contactId);
  return contact === undefined || isMalformedContact(contact) || contact.birthDate === undefined
    ? {}
    : { birthDate: contact.birthDate };
};

const sameRef = (one: NoticeRef, other: NoticeRef | undefined): boolean =>
  one.noticeId === other?.noticeId && one.version === other.version;

/** Judges a statement as every caller's is: what is wrong with it is kept with it. */
const statementOf = (
  data: ConsentEventData,
  notices: readonly Notice[],
  subject: SubjectFacts,
): Statement => {
  const notice = notices.find((each) => sameRef(each, data.notice));
  const defects = findDefects(data, notice, subject);
  return { ...data, defects, ...(notice === undefined ? {} : { noticeSha256: notice.sha256 }) };
};

/** `RecordConsent` over the ledger: every act on a page goes through the one loop. */
export const recordConsent =
  (tools: RecordTools): RecordConsent =>
  async (contactId, decide, shown = []) => {
    const [subject, ...found] = await Promise.all([
      subjectOf(tools.contacts, contactId),
      ...shown.map(({ noticeId, version }) => tools.notices.find(noticeId, version)),
    ]);
    const notices = found.filter((notice) => notice !== undefined);
    const appended = await decideAndAppend(tools, {
      contactId,
      decide: ({ state }, now) => {
        const data = decide(state);
        for (const each of data) {
          const refusal = checkStatement(each, { contactId, subject, now });
          if (refusal !== undefined) throw new Error(`a page made a statement that is ${refusal}`);
        }
        if (data.length === 0) return { outcome: 'nothing' };
        const statements = data.map((each) => statementOf(each, notices, subject));
        return { outcome: 'append', statements };
      },
    });
    if (appended.outcome === 'appended') return 'recorded';
    if (appended.outcome === 'nothing' || appended.outcome === 'erased') return appended.outcome;
    throw new Error(`the ledger answered ${appended.outcome}`);
  };
