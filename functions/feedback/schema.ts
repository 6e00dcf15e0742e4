import { z } from 'zod';
import type { FeedbackEventType } from '../../shared/delivery/accounting/feedback/feedback-row.ts';
import type { MailTags, ReportedEvent } from '../../shared/delivery/accounting/sending-event.ts';
import { jobPlace } from '../../shared/delivery/jobs.ts';
import { contactId, isId, mailingId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { isGreeting, unwrapped } from './unwrapped.ts';

/**
 * Reads one event; undefined for what means nothing here, such as an open. Throws on what is not an SES
 * event, so that it ends among the dead letters.
 */
export const readReportedEvent = (input: unknown): ReportedEvent | undefined => {
  if (isGreeting(input)) return undefined;
  const detail = sesDetail.parse(unwrapped(input));
  const name = detail.eventType ?? detail.notificationType ?? '';
  const event = eventTypes[name.replaceAll(/[\s_-]/g, '').toLowerCase()] ?? 'other';
  if (event === 'ignored') return undefined;
  const { bounce, complaint, subscription, mail } = detail;
  const told = bounce ?? complaint;
  const tags = tagsOf(detail);
  const at = told?.timestamp ?? subscription?.timestamp ?? mail.timestamp;
  return defined({
    event,
    ...typesOf(detail),
    at: instantFromMillis(Date.parse(at)),
    eventId: told?.feedbackId ?? mail.messageId,
    messageId: mail.messageId,
    tags,
    recipients: recipientsOf(detail),
    destination: mail.destination ?? [],
  });
};

/** The request that led to the mail, if the event names it; reads any input, so that a failure can be logged with it. */
export const correlationIn = (input: unknown): string | undefined =>
  tagged.safeParse(unwrapped(input)).data?.mail.tags.correlation[0];

const moment = z.iso.datetime({ offset: true });
const word = z.string().max(60).nullish();
const addresses = z.array(z.string().max(1_000)).max(100).nullish();

const recipients = z
  .array(
    z.object({
      emailAddress: z.string().max(1_000).nullish(),
      status: z.string().max(200).nullish(),
      diagnosticCode: z.string().nullish(),
    }),
  )
  .max(100)
  .nullish();

/**
 * The part of an event that SES writes itself, the same over EventBridge and SNS. Only what we use
 * is described: SES adds fields without notice, and leaves out those that it could not find
 * (Amazon SES Developer Guide, "Contents of event data").
 */
const sesDetail = z.object({
  eventType: z.string().max(60).optional(),
  /** What notifications of an identity, over SNS, have in its place. */
  notificationType: z.string().max(60).optional(),
  mail: z.object({
    timestamp: moment,
    messageId: z.string().min(1).max(200),
    destination: addresses,
    tags: z.record(z.string(), z.array(z.string().max(256))).nullish(),
  }),
  bounce: z
    .object({
      bounceType: word,
      bounceSubType: word,
      bouncedRecipients: recipients,
      feedbackId: z.string().max(200).optional(),
      timestamp: moment.optional(),
    })
    .optional(),
  complaint: z
    .object({
      complainedRecipients: recipients,
      complaintSubType: word,
      complaintFeedbackType: word,
      feedbackId: z.string().max(200).optional(),
      timestamp: moment.optional(),
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
});
type Detail = z.infer<typeof sesDetail>;

const tagged = z.object({
  mail: z.object({
    tags: z.object({ correlation: z.tuple([z.string().regex(/^[\w-]{1,64}$/)]) }),
  }),
});

/** How SES spells the kinds of event, in lower case and without spaces. */
const eventTypes: Readonly<Record<string, FeedbackEventType | 'ignored'>> = {
  send: 'send',
  delivery: 'delivery',
  deliverydelay: 'delivery-delay',
  bounce: 'bounce',
  complaint: 'complaint',
  subscription: 'subscription',
  subscribed: 'subscription',
  reject: 'reject',
  renderingfailure: 'rendering-failure',
  open: 'ignored',
  click: 'ignored',
};

/**
 * We use no contact list of SES, so nobody should meet its page; whoever stops there all the same is
 * heard. Which topic it was means nothing here, so that any stop is one of all direct marketing.
 */
const stopsMail = ({ subscription }: Detail): boolean => {
  const { unsubscribeAll, topicSubscriptionStatus } = subscription?.newTopicPreferences ?? {};
  const stopped = (topicSubscriptionStatus ?? []).some(
    ({ subscriptionStatus }) => subscriptionStatus.toLowerCase() === 'optout',
  );
  return unsubscribeAll === true || stopped;
};

const typesOf = (detail: Detail): Pick<ReportedEvent, 'type' | 'subType'> => {
  const { bounce, complaint } = detail;
  const type = stopsMail(detail)
    ? 'opt-out'
    : (bounce?.bounceType ?? complaint?.complaintFeedbackType);
  const subType = bounce?.bounceSubType ?? complaint?.complaintSubType;
  return defined({
    type: type ?? undefined,
    subType: subType ?? undefined,
  });
};

const recipientsOf = ({ bounce, complaint }: Detail): ReportedEvent['recipients'] =>
  (bounce?.bouncedRecipients ?? complaint?.complainedRecipients ?? []).map(
    ({ emailAddress, status, diagnosticCode }) =>
      defined({
        address: typeof emailAddress === 'string' ? emailAddress : undefined,
        status: typeof status === 'string' ? status : undefined,
        text: typeof diagnosticCode === 'string' ? diagnosticCode : undefined,
      }),
  );

/** Our own tags, when they are ones that we could have written. */
const tagsOf = ({ mail }: Detail): MailTags | undefined => {
  const tag = (name: string) => mail.tags?.[name]?.[0] ?? '';
  const [mailing, contact, jobId] = [tag('mailing'), tag('contact'), tag('job')];
  return isId(mailing) && isId(contact) && jobPlace(jobId) !== undefined
    ? { mailingId: mailingId(mailing), contactId: contactId(contact), jobId }
    : undefined;
};
