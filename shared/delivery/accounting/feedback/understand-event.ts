import { defined } from '../../../kernel/object/defined.ts';
import type { ReportedEvent, ReportedRecipient, SendingEvent } from '../sending-event.ts';
import type { FeedbackFacts } from './feedback-row.ts';
import { meaningOf } from './feedback-table.ts';

/**
 * Says what an event means, recipient by recipient: one refused mail may name several, each with a
 * status of its own. Of an event that names nobody, the only address of the mail is meant.
 */
export const understandEvent = (reported: ReportedEvent): readonly SendingEvent[] => {
  const { at, eventId, messageId, tags } = reported;
  return factsOf(reported).map(({ facts, addresses }) => {
    const row = meaningOf(facts);
    return {
      ...(row === undefined ? { kind: 'unattributable' as const } : { ...row.means, row: row.id }),
      ...{ at, eventId, messageId, facts, addresses },
      ...defined({ tags }),
    };
  });
};

type Told = { readonly facts: FeedbackFacts; readonly addresses: readonly string[] };

const factsOf = (reported: ReportedEvent): readonly Told[] => {
  const { recipients, destination } = reported;
  const only = distinct(destination.map(addressIn));
  const named = recipients.filter(({ address }) => address !== undefined && address !== '');
  if (named.length === 0)
    return [
      {
        facts: factsOfRecipient(reported, recipients[0] ?? {}),
        addresses: only.length === 1 ? only : [],
      },
    ];
  const told = new Map<string, { facts: FeedbackFacts; addresses: string[] }>();
  for (const recipient of named) {
    const facts = factsOfRecipient(reported, recipient);
    const key = JSON.stringify(facts);
    const same = told.get(key) ?? { facts, addresses: [] };
    const address = addressIn(recipient.address ?? '');
    told.set(key, { facts, addresses: distinct([...same.addresses, address]) });
  }
  return [...told.values()];
};

const factsOfRecipient = (
  { event, type, subType }: ReportedEvent,
  { status, text }: ReportedRecipient,
): FeedbackFacts => ({
  event,
  ...defined({ type, subType, status, text }),
});

/**
 * The address in a mailbox with a display name (RFC 5322 3.4), or in a typed one as a delivery
 * status notification has it (`rfc822; jan@post.example`, RFC 3464 2.3.2).
 */
const addressIn = (mailbox: string): string => {
  const text = mailbox.replace(/^\s*rfc822\s*;/i, '').trim();
  return (/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text).trim();
};

const distinct = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.filter((address) => address !== '')),
];
