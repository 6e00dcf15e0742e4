import { randomUUID } from 'node:crypto';
import { isObject } from '../../shared/kernel/object/is-object.ts';
import { AwsError, awsJsonHandler } from './aws-json-service.ts';
import {
  type HttpReply,
  type HttpRequest,
  type RunningService,
  startHttpService,
} from './start-http-service.ts';
import { type TransportFault, underFault } from './transport-fault.ts';

/** Starts EventBridge: `PutEvents` over the real protocol, `GET /_local/events` for people. */
export const startEventBus = async (options: EventBusOptions = {}): Promise<LocalEventBus> => {
  const { port, keep = 1000, onEvent, fault } = options;
  const events: BusEvent[] = [];

  const put = (entry: Entry) => {
    const refused = refusal(entry);
    if (refused) return { ErrorCode: refused[0], ErrorMessage: refused[1] };
    const event = toEvent(entry);
    events.push(event);
    if (events.length > keep) events.shift();
    onEvent?.(event);
    return { EventId: event.id };
  };

  const speak = awsJsonHandler('1.1', {
    PutEvents: ({ Entries }) => {
      const entries = (Entries ?? []) as readonly Entry[];
      if (entries.length < 1 || entries.length > maxEntries) {
        throw new AwsError(
          'ValidationException',
          `1 to ${maxEntries} entries, not ${entries.length}`,
        );
      }
      const results = entries.map(put);
      const FailedEntryCount = results.filter((result) => 'ErrorCode' in result).length;
      return { FailedEntryCount, Entries: results };
    },
  });

  const handle = async (request: HttpRequest): Promise<HttpReply> => {
    if (request.method === 'GET' && request.url.pathname === '/_local/events') {
      const headers = { 'content-type': 'application/json' };
      return { status: 200, headers, body: JSON.stringify(events, undefined, 2) };
    }
    return underFault(fault?.(), request, speak);
  };
  return { ...(await startHttpService({ port, handle })), events: () => events };
};

/** An event as EventBridge delivers it to its targets. */
export type BusEvent = {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': string;
  readonly source: string;
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
};

/** How to start EventBridge; it remembers the last `keep` events. */
export type EventBusOptions = {
  readonly port?: number | undefined;
  readonly keep?: number;
  readonly onEvent?: (event: BusEvent) => void;
  readonly fault?: () => TransportFault | undefined;
};

/** EventBridge on loopback: takes events, shows them, has no rules of its own. */
export type LocalEventBus = RunningService & { readonly events: () => readonly BusEvent[] };

type Entry = Readonly<Record<string, unknown>>;

/** A bus takes at most ten entries a call; one entry weighs at most 1 MB. */
const maxEntries = 10;
const maxEntryBytes = 1024 * 1024;

const parseDetail = (detail: unknown): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(String(detail));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const refusal = (entry: Entry): readonly [code: string, message: string] | undefined => {
  if (!entry['Source']) return ['InvalidArgument', 'Parameter Source is not valid.'];
  if (String(entry['Source']).startsWith('aws.')) {
    return ['NotAuthorizedForSourceException', 'Not authorized for the source.'];
  }
  if (!entry['DetailType']) return ['InvalidArgument', 'Parameter DetailType is not valid.'];
  if (Buffer.byteLength(JSON.stringify(entry)) > maxEntryBytes)
    return ['InvalidArgument', 'Too large.'];
  if (!parseDetail(entry['Detail'])) return ['MalformedDetail', 'Detail is malformed.'];
  return undefined;
};

const toEvent = (entry: Entry): BusEvent => ({
  version: '0',
  id: randomUUID(),
  'detail-type': String(entry['DetailType']),
  source: String(entry['Source']),
  account: '000000000000',
  time: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  region: 'eu-west-1',
  resources: (entry['Resources'] ?? []) as readonly string[],
  detail: parseDetail(entry['Detail']) ?? {},
});
