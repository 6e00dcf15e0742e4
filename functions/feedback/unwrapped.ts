import { z } from 'zod';

/**
 * What SES wrote, out of what carried it: an event of EventBridge (`detail`), a notification of SNS
 * (`Message`, a text), or one in the other. Anything else is returned as it is.
 */
export const unwrapped = (input: unknown, depth = 0): unknown => {
  if (depth >= deepest) return input;
  const notification = snsNotification.safeParse(input);
  if (notification.success) return unwrapped(parsed(notification.data.Message), depth + 1);
  const event = eventBridgeEvent.safeParse(input);
  return event.success ? unwrapped(event.data.detail, depth + 1) : input;
};

/** Whether it is what SES sends once to a topic that it was told to report to: it names no mail. */
export const isGreeting = (input: unknown): boolean => {
  const notification = snsNotification.safeParse(input).data;
  const said = notification?.Message ?? input;
  return (
    (typeof said === 'string' && said.startsWith('Successfully validated SNS topic')) ||
    subscribed.safeParse(unwrapped(input)).success
  );
};

const subscribed = z.object({ notificationType: z.literal('AmazonSnsSubscriptionSucceeded') });

/** EventBridge in SNS in EventBridge is the most that a rule can make of an event. */
const deepest = 4;

const snsNotification = z.object({ Type: z.literal('Notification'), Message: z.string() });
const eventBridgeEvent = z.object({
  source: z.literal('aws.ses'),
  detail: z.record(z.string(), z.unknown()),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
