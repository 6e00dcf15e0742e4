import { contentRows } from './content-rows.ts';
import { eventRows } from './event-rows.ts';
import type { FeedbackFacts, FeedbackRow, Meaning } from './feedback-row.ts';
import { mailboxRows } from './mailbox-rows.ts';
import { bareText, statusesIn, withoutHosts } from './report-text.ts';
import { senderRows } from './sender-rows.ts';

/**
 * The table, first match wins. The sender's faults come before what is said about the mailbox, so
 * that a report that names both never costs a person their mail.
 */
export const feedbackTable: readonly FeedbackRow[] = [
  ...eventRows,
  ...mailboxRows.particular,
  ...senderRows,
  ...contentRows,
  ...mailboxRows.general,
];

/**
 * What an event says, by the first row that matches. Type, subtype, status codes and words are read
 * together: Amazon SES calls many refusals of the sender permanent bounces of the recipient, so that
 * no single field decides. Undefined for an event that the table does not know.
 */
export const meaningOf = (facts: FeedbackFacts): FeedbackRow | undefined => {
  const statuses = statusesIn(facts);
  const said = bareText(facts.text ?? '');
  const plain = withoutHosts(said);
  return feedbackTable.find(({ when }) => {
    const { event, type, subType, status, text, words } = when;
    return (
      event === facts.event &&
      (type === undefined || type.test(facts.type ?? '')) &&
      (subType === undefined || subType.test(facts.subType ?? '')) &&
      (status === undefined || statuses.some((one) => status.test(one))) &&
      (text === undefined || text.test(said)) &&
      (words === undefined || words.test(plain))
    );
  });
};

export type { FeedbackFacts, FeedbackRow, Meaning };
