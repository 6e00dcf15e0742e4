import { defined } from '../kernel/object/defined.ts';
import type { EntityKind } from './entities/entity.ts';
import type { MailingHeader, SenderStore } from './mailing-store.ts';
import { defaultReconfirmMonths, type Sender, type SenderSettings } from './sender.ts';

/**
 * The sender that a mailing goes out for: the version it was inspected with, as strict as the
 * current one. A mailing of 0.1.0 names none and has the oldest version that is kept, which is what
 * 0.1.0 left. Undefined when there is no such sender or version.
 */
export const pinnedSender = async (
  store: Pick<SenderStore, 'sender' | 'senderVersion'>,
  { senderId, senderVersion }: Pick<MailingHeader, 'senderId' | 'senderVersion'>,
): Promise<Sender | undefined> => {
  const current = await store.sender(senderId);
  if (current === undefined || current.version === senderVersion) return current;
  const pinned = await store.senderVersion(senderId, senderVersion);
  if (pinned === undefined) return undefined;
  return pinned.version === current.version ? current : tightened(pinned, current);
};

/** The stricter of two choices for each setting; absent means its default. */
const stricterSettings = (one: SenderSettings = {}, other: SenderSettings = {}): SenderSettings => {
  const months = [one.reconfirmAfterMonths, other.reconfirmAfterMonths].map(
    (number) => number ?? defaultReconfirmMonths,
  );
  const kept = (one.activities ?? []).filter(({ activityId }) =>
    other.activities?.some((each) => each.activityId === activityId),
  );
  return defined({
    activities: kept.length === 0 ? undefined : kept,
    doubleOptInRequired: one.doubleOptInRequired === true || other.doubleOptInRequired === true,
    reconfirmAfterMonths: Math.min(...months),
    freeAccountSoftOptIn: one.freeAccountSoftOptIn === true && other.freeAccountSoftOptIn === true,
  });
};

/** A cause has the donor route, which nobody else has; a public body has not even that of a sale. */
const stricterKind = (one: EntityKind, other: EntityKind): EntityKind => {
  if (one === other) return one;
  return one === 'public-body' || other === 'public-body' ? 'public-body' : 'company';
};

/**
 * The pinned sender with whatever the current record makes stricter: its settings, and the
 * exceptions that its kind has. What readers see stays as pinned. A choice that was made stricter
 * holds at once, because it can only leave people out; one that was loosened never does.
 */
export const tightened = (pinned: Sender, current: Sender): Sender => ({
  ...pinned,
  kind: stricterKind(pinned.kind, current.kind),
  settings: stricterSettings(pinned.settings, current.settings),
});
