import {
  type Announce,
  type Outbox,
  publishAnnouncements,
} from '../../shared/delivery/publish-announcements.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

export type Dependencies = {
  readonly outboxes: readonly Outbox[];
  readonly announce: Announce;
  readonly telemetry: Telemetry;
};

/** Tells the outside what was committed, every minute; nothing about the event matters. */
export const createHandler =
  ({ outboxes, announce, telemetry }: Dependencies) =>
  async (): Promise<void> => {
    const count = await publishAnnouncements(outboxes, announce);
    if (count > 0) telemetry.info('announcements-published', { count });
  };
