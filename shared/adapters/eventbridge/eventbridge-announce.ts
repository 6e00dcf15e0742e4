import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type {
  Announce,
  Announced,
  PendingAnnouncement,
} from '../../delivery/publish-announcements.ts';
import { isoFromInstant } from '../../kernel/instant.ts';

/**
 * Puts announcements on an event bus, ten a call, one call after the other. An entry that fails for
 * now stays in the outbox; one that EventBridge finds malformed or too large is refused for good. A
 * call that it will not read as a whole is taken apart, so that one row does not hold nine others.
 */
export const eventBridgeAnnounce = (client: EventBridgeClient, bus: string): Announce => {
  const put = async (rows: readonly PendingAnnouncement[]): Promise<Announced> => {
    try {
      const { Entries = [] } = await client.send(
        new PutEventsCommand({ Entries: rows.map((row) => entryOf(row, bus)) }),
      );
      const idsWhere = (keep: (entry: (typeof Entries)[number]) => boolean) =>
        rows
          .filter((_, index) => {
            const entry = Entries[index];
            return entry !== undefined && keep(entry);
          })
          .map(({ id }) => id);
      return {
        taken: idsWhere(({ EventId }) => EventId !== undefined),
        refused: idsWhere(
          ({ EventId, ErrorCode }) => EventId === undefined && forGood.has(ErrorCode ?? ''),
        ),
      };
    } catch (error) {
      if (!unreadable(error)) throw error;
      if (rows.length <= 1) return { taken: [], refused: rows.map(({ id }) => id) };
      const each: Announced[] = [];
      for (const row of rows) each.push(await put([row]));
      return joined(each);
    }
  };
  return async (rows) => {
    const answers: Announced[] = [];
    for (let from = 0; from < rows.length; from += mostEntries)
      answers.push(await put(rows.slice(from, from + mostEntries)));
    return joined(answers);
  };
};

/** EventBridge takes at most this many in one call. */
const mostEntries = 10;

const joined = (answers: readonly Announced[]): Announced => ({
  taken: answers.flatMap(({ taken }) => taken),
  refused: answers.flatMap(({ refused }) => refused),
});

/** Version of the events' schema (docs/events); a breaking change gets a new one. */
const schemaVersion = 2;

const entryOf = (row: PendingAnnouncement, bus: string) => ({
  EventBusName: bus,
  Source: eventSource,
  DetailType: row.announcement.type,
  Time: new Date(row.at),
  Detail: JSON.stringify(eventDetail(row)),
});

/** `source` of every event. */
export const eventSource = 'grondslag';

/** `detail` of an event, as its schema says. */
export const eventDetail = ({ id, at, announcement: { type, ...data } }: PendingAnnouncement) => ({
  ...{ schemaVersion, id, at: isoFromInstant(at), type, data },
});

/**
 * Error codes of an entry that no later try mends; `InternalFailure`, `ThrottlingException` and
 * those of keys and rights pass (https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsResultEntry.html).
 */
const forGood = new Set(['MalformedDetail', 'InvalidArgument']);

/** The call says something that EventBridge does not read, such as more than its largest size. */
const unreadable = (error: unknown): boolean => {
  const { name, $metadata } = (error ?? {}) as {
    readonly name?: string;
    readonly $metadata?: { readonly httpStatusCode?: number };
  };
  return (
    name === 'ValidationException' ||
    name === 'RequestEntityTooLargeException' ||
    $metadata?.httpStatusCode === 413
  );
};
