import type { Activity, RegulatedPurpose } from '../kernel/purpose.ts';
import type { ConsentScope } from './consent-event.ts';

/**
 * The key of a scope in `ConsentState.entries`: `sender`, `sender/purpose`, `sender/purpose/topic`
 * or `sender/+activity`. Ids hold no slash and no plus sign, so keys cannot collide; a topic may
 * hold anything, since it stands last.
 */
export const scopeKey = ({ senderId, purpose, topic, activity }: ConsentScope): string => {
  if (activity !== undefined) return activityKey(senderId, activity);
  if (purpose === undefined) return senderId;
  return topic === undefined ? purposeKey(senderId, purpose) : topicKey(senderId, purpose, topic);
};

export const purposeKey = (senderId: string, purpose: RegulatedPurpose): string =>
  `${senderId}/${purpose}`;

export const topicKey = (senderId: string, purpose: RegulatedPurpose, topic: string): string =>
  `${senderId}/${purpose}/${topic}`;

export const activityKey = (senderId: string, activity: Activity): string =>
  `${senderId}/+${activity}`;
