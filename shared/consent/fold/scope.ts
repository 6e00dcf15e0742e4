import { foldTopic } from '../../kernel/fold-topic.ts';
import type { SenderId } from '../../kernel/ids.ts';
import type { Activity, RegulatedPurpose } from '../../kernel/purpose.ts';
import type { ConsentScope } from '../event/consent-event.ts';

/**
 * The key of a scope in `ConsentState.entries`: `sender`, `sender/purpose`, `sender/purpose/topic`
 * or `sender/+activity`. Ids hold no slash and no plus sign, so keys cannot collide; a topic may
 * hold anything, since it comes last, and is folded: two that differ by case are one.
 */
export const scopeKey = ({ senderId, purpose, topic, activity }: ConsentScope): string => {
  if (activity !== undefined) return activityKey(senderId, activity);
  if (purpose === undefined) return senderId;
  return topic === undefined ? purposeKey(senderId, purpose) : topicKey(senderId, purpose, topic);
};

export const purposeKey = (senderId: string, purpose: RegulatedPurpose): string =>
  `${senderId}/${purpose}`;

export const topicKey = (senderId: string, purpose: RegulatedPurpose, topic: string): string =>
  `${senderId}/${purpose}/${foldTopic(topic)}`;

export const activityKey = (senderId: string, activity: Activity): string =>
  `${senderId}/+${activity}`;

/** Whether a key names an activity, and no mail. */
export const isActivityKey = (key: string): boolean => key.charAt(key.indexOf('/') + 1) === '+';

/** The scope that a key names. */
export const scopeOfKey = (key: string): ConsentScope => {
  const [senderId = '', about, ...rest] = key.split('/');
  const scope = { senderId: senderId as SenderId };
  if (about === undefined) return scope;
  if (about.startsWith('+')) return { ...scope, activity: about.slice(1) as Activity };
  const purpose = about as RegulatedPurpose;
  return rest.length === 0 ? { ...scope, purpose } : { ...scope, purpose, topic: rest.join('/') };
};

/** A key as version 0.1.0 wrote it, with its topic folded. */
export const foldedKey = (key: string): string => {
  const afterSender = key.indexOf('/');
  const afterPurpose = afterSender < 0 ? -1 : key.indexOf('/', afterSender + 1);
  if (afterPurpose < 0 || key.charAt(afterSender + 1) === '+') return key;
  const topic = key.slice(afterPurpose + 1);
  const folded = foldTopic(topic);
  return folded === topic ? key : `${key.slice(0, afterPurpose + 1)}${folded}`;
};

/** The topic of a key, folded; undefined for a key of a sender, a purpose or an activity. */
export const topicOfKey = (key: string): string | undefined => {
  const afterSender = key.indexOf('/');
  const afterPurpose = afterSender < 0 ? -1 : key.indexOf('/', afterSender + 1);
  return afterPurpose < 0 || key.charAt(afterSender + 1) === '+'
    ? undefined
    : foldTopic(key.slice(afterPurpose + 1));
};

/** Whether a key is of a topic, and not of a sender, a purpose or an activity. */
export const isTopicKey = (key: string): boolean => widerKeys(key).length > 1;

/** The scopes that stop this one too, nearest last: the sender, then the purpose of a topic. */
export const widerKeys = (key: string): readonly string[] => {
  const afterSender = key.indexOf('/');
  if (afterSender < 0) return [];
  const sender = key.slice(0, afterSender);
  const afterPurpose = key.indexOf('/', afterSender + 1);
  const isTopic = afterPurpose >= 0 && key.charAt(afterSender + 1) !== '+';
  return isTopic ? [sender, key.slice(0, afterPurpose)] : [sender];
};

/** Whether a stop of `wide` also stops `narrow`; a scope covers itself. */
export const coversKey = (wide: string, narrow: string): boolean =>
  wide === narrow || widerKeys(narrow).includes(wide);
