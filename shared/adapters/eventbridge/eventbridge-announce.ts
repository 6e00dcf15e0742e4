import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { Announce } from '../../delivery/publish-announcements.ts';
import { isoFromInstant } from '../../kernel/instant.ts';

/** Puts announcements on an event bus; an entry that the bus refuses stays in the outbox. */
export const eventBridgeAnnounce =
  (client: EventBridgeClient, bus: string): Announce =>
  async (rows) => {
    const answer = await client.send(
      new PutEventsCommand({
        Entries: rows.map(({ id, at, announcement: { type, ...data } }) => ({
          EventBusName: bus,
          Source: 'grondslag',
          DetailType: type,
          Time: new Date(at),
          Detail: JSON.stringify({ schemaVersion, id, at: isoFromInstant(at), type, data }),
        })),
      }),
    );
    const entries = answer.Entries ?? [];
    return rows.filter((_, index) => entries[index]?.EventId !== undefined).map(({ id }) => id);
  };

/** Version of the events' schema (docs/events); a breaking change gets a new one. */
const schemaVersion = 2;
