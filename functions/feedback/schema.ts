import { z } from 'zod';
import type {
  MailTags,
  SendingEvent,
  SendingEventKind,
} from '../../shared/delivery/accounting/sending-event.ts';
import { jobPlace } from '../../shared/delivery/jobs.ts';
import { type ContactId, isId, type MailingId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';

const moment = z.iso.datetime({ offset: true });
const recipients = z.array(z.object({ emailAddress: z.string().max(1_000) })).max(100);

/**
 * An event of SES's event publishing as EventBridge delivers it. Only what we use is described: SES
 * adds fields without notice (Amazon SES Developer Guide, "Monitoring using EventBridge").
 */
const sesEvent = z.object({
  source: z.literal('aws.ses'),
  id: z.string().max(200).optional(),
  time: moment.optional(),
  detail: z.object({
    eventType: z.string().max(60),
    mail: z.object({
      timestamp: moment,
      messageId: z.string().min(1).max(200),
      destination: z.array(z.string().max(1_000)).max(100).default([]),
      tags: z.record(z.string(), z.array(z.string().max(256))).default({}),
    }),
    bounce: z
      .object({
        bounceType: z.string().max(60),
        bounceSubType: z.string().max(60).nullish(),
        bouncedRecipients: recipients,
        feedbackId: z.string().max(200),
        timestamp: moment,
      })
      .optional(),
    complaint: z
      .object({
        complainedRecipients: recipients,
        complaintSubType: z.string().max(60).nullish(),
        complaintFeedbackType: z.string().max(60).nullish(),
        feedbackId: z.string().max(200),
        timestamp: moment,
      })
      .optional(),
    subscription: z
      .object({
        timestamp: moment,
        newTopicPreferences: z.object({
          unsubscribeAll: z.boolean().nullish(),
          topicSubscriptionStatus: z
            .array(z.object({ subscriptionStatus: z.string().max(60) }))
            .max(100)
            .nullish(),
        }),
      })
      .optional(),
  }),
});
type Detail = z.infer<typeof sesEvent>['detail'];

/**
 * Subtypes by which SES tells that a list of its own kept the mail back. It never left, so it says
 * nothing about the mailbox; the list may be the account's, a tenant's, or one of SES's contact lists.
 */
const keptBack = /SuppressionList$|^Suppressed$|^UnsubscribedRecipient$/;

/** The request that the mail came of, if the event tells it; of any input, so that a failure can too. */
export const correlationIn = (input: unknown): string | undefined =>
  tagged.safeParse(input).data?.detail.mail.tags.correlation[0];

const bounceKind = ({ bounce }: Detail): SendingEventKind => {
  if (keptBack.test(bounce?.bounceSubType ?? '')) return 'withheld';
  return bounce?.bounceType === 'Permanent' ? 'hard-bounce' : 'soft-bounce';
};

/** A report "not spam" takes an earlier one back: it is the opposite of a complaint (RFC 5965). */
const complaintKind = ({ complaint }: Detail): SendingEventKind => {
  if (keptBack.test(complaint?.complaintSubType ?? '')) return 'withheld';
  return complaint?.complaintFeedbackType?.toLowerCase() === 'not-spam' ? 'not-spam' : 'complaint';
};

/**
 * We use no contact list of SES, so nobody should meet its page; whoever stops there all the same is
 * heard. Which topic it was means nothing here, so that any stop is one of all direct marketing.
 */
const subscriptionKind = ({ subscription }: Detail): SendingEventKind | undefined => {
  const { unsubscribeAll, topicSubscriptionStatus } = subscription?.newTopicPreferences ?? {};
  const stopped = (topicSubscriptionStatus ?? []).some(
    ({ subscriptionStatus }) => subscriptionStatus.toLowerCase() === 'optout',
  );
  return unsubscribeAll === true || stopped ? 'unsubscribed' : undefined;
};

const kindOf = (detail: Detail): SendingEventKind | undefined => {
  switch (detail.eventType) {
    case 'Send':
      return 'sent';
    case 'Delivery':
      return 'delivered';
    case 'DeliveryDelay':
    case 'Delivery Delay':
      return 'delayed';
    case 'Bounce':
      return bounceKind(detail);
    case 'Complaint':
      return complaintKind(detail);
    case 'Subscription':
    case 'Subscribed':
      return subscriptionKind(detail);
    case 'Reject':
    case 'Rendering Failure':
    case 'RenderingFailure':
      return 'rejected';
    default:
      return undefined;
  }
};

/** Our own tags, when they are ones that we could have written. */
const tagsOf = ({ mail }: Detail): MailTags | undefined => {
  const tag = (name: string) => mail.tags[name]?.[0] ?? '';
  const [mailingId, contactId, jobId] = [tag('mailing'), tag('contact'), tag('job')];
  return isId(mailingId) && isId(contactId) && jobPlace(jobId) !== undefined
    ? { mailingId: mailingId as MailingId, contactId: contactId as ContactId, jobId }
    : undefined;
};

const tagged = z.object({
  detail: z.object({
    mail: z.object({
      tags: z.object({ correlation: z.tuple([z.string().regex(/^[\w-]{1,64}$/)]) }),
    }),
  }),
});

const addressesOf = ({ bounce, complaint, subscription, mail }: Detail): readonly string[] =>
  subscription !== undefined
    ? mail.destination
    : (bounce?.bouncedRecipients ?? complaint?.complainedRecipients ?? []).map(
        ({ emailAddress }) => emailAddress,
      );

/**
 * Reads one event; undefined for a kind that means nothing here, such as an open. Throws on what is
 * no SES event, so that it ends among the dead letters.
 */
export const readSendingEvent = (input: unknown): SendingEvent | undefined => {
  const { detail } = sesEvent.parse(input);
  const kind = kindOf(detail);
  if (kind === undefined) return undefined;
  const { bounce, complaint, subscription, mail } = detail;
  const told = bounce ?? complaint;
  const tags = tagsOf(detail);
  return {
    kind,
    at: instantFromMillis(Date.parse(told?.timestamp ?? subscription?.timestamp ?? mail.timestamp)),
    eventId: told?.feedbackId ?? mail.messageId,
    ...(tags === undefined ? {} : { tags }),
    addresses: addressesOf(detail),
  };
};
