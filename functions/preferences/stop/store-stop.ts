import { z } from '@hono/zod-openapi';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type {
  ConsentEvent,
  ConsentEventData,
} from '../../../shared/consent/event/consent-event.ts';
import {
  type ConsentServices,
  recordStatements,
} from '../../../shared/consent/event/record-statements.ts';
import type { ConsentState } from '../../../shared/consent/fold/consent-state.ts';
import type { Marks } from '../../../shared/consent/fold/marks.ts';
import { type OwnPage, onPage, ownPages } from '../../../shared/consent/links/own-page.ts';
import {
  pageOf,
  type StopRequest,
  stopEvents,
} from '../../../shared/consent/links/stop-request.ts';
import type { SuppressionList } from '../../../shared/consent/suppression/suppression-list.ts';
import type { ContactStore } from '../../../shared/contacts/contact-store.ts';
import { type ContactId, contactId, mailingId, senderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { regulatedPurposes } from '../../../shared/kernel/purpose.ts';
import type { ReachOf } from '../../../shared/kernel/stop-reach.ts';
import { keepMailedOff } from '../../../shared/subjects/stops/keep-mailed-off.ts';
import { noteCorrelation } from '../../runtime/correlation.ts';
import { activityField } from '../../runtime/http/fields/activity-field.ts';
import { idSchema } from '../../runtime/http/route-kit.ts';
import { bodyOf, eachRecord } from '../../runtime/sqs-batch.ts';
import type { PreferencesDependencies } from '../preferences-dependencies.ts';
import { drainEntityStops, type EntityStopNeeds } from './drain-entity-stops.ts';

/**
 * Stores a stop: in the ledger, else on the queue that is drained into it, for a 4xx or 5xx would
 * lose the opt-out of a mail client that asks once. Only when neither took it the answer is `lost`.
 */
export const storeStop = async (
  dependencies: PreferencesDependencies,
  stop: StopRequest,
): Promise<StopOutcome> => {
  const { deferredStops, telemetry } = dependencies;
  const { contactId, senderId } = stop;
  try {
    const events = await recordStop(dependencies, stop);
    telemetry.count('StopsStored');
    return { outcome: 'stored', events };
  } catch (error) {
    telemetry.error('stop-not-recorded', error, { contactId, senderId });
  }
  try {
    await deferredStops(stop);
    telemetry.count('StopsDeferred');
    return { outcome: 'deferred', events: [] };
  } catch (error) {
    telemetry.error('stop-lost', error, { contactId, senderId });
    telemetry.count('StopsLost');
    return { outcome: 'lost', events: [] };
  }
};

/**
 * Stops the person wherever the mail goes now, and keeps off the address that was mailed. The events
 * are those of the contact that the link names.
 */
const recordStop = async (
  services: StopServices,
  stop: StopRequest,
): Promise<readonly ConsentEvent[]> => {
  const page = pageOf(stop);
  const recorded = await recordConsent(services, {
    page,
    contactId: stop.contactId,
    statements: (state) => stopEvents(stop, state),
  });
  await keepMailedOff(onPage({ ...services, contactsAt: services.contacts.atAddress }, page), stop);
  return recorded.events;
};

type StopServices = ConsentServices & {
  readonly contacts: Pick<
    ContactStore,
    'read' | 'atAddress' | 'inMailbox' | 'factsAt' | 'addressHashes'
  >;
  readonly suppressions: SuppressionList;
  readonly reachOf: ReachOf;
};

type StopOutcome = {
  readonly outcome: 'stored' | 'deferred' | 'lost';
  readonly events: readonly ConsentEvent[];
};

/**
 * Records stops that the ledger could not take when they came in, at the moment they were asked.
 * One that fails goes back to the queue; a repeated one adds nothing.
 */
export const drainStops =
  (needs: Needs) =>
  (event: SQSEvent): Promise<SQSBatchResponse> => {
    const { telemetry } = needs;
    return eachRecord(
      event,
      async (record) => {
        const body = bodyOf(record);
        if (await drainEntityStops(needs, body)) return;
        const { stop, correlationId } = deferredStop.parse(body);
        noteCorrelation(correlationId);
        await recordStop(needs, stop);
        telemetry.info('deferred-stop-recorded', { contactId: stop.contactId });
        telemetry.count('DeferredStopsRecorded');
      },
      ({ messageId }, error) => telemetry.error('deferred-stop-not-recorded', error, { messageId }),
    );
  };

type Needs = StopServices & EntityStopNeeds;

/**
 * Records what a page decides given what holds. `gone` when there is nobody left to record it
 * about: an erased contact gets no mail either. `full` when it holds a consent to one topic too many;
 * a stop never is. Throws when it could not be stored.
 */
export const recordConsent = async (
  services: ConsentServices,
  {
    page,
    contactId,
    statements,
  }: {
    readonly page: OwnPage;
    readonly contactId: ContactId;
    readonly statements: (state: ConsentState, marks: Marks) => readonly ConsentEventData[];
  },
): Promise<RecordedChoices> => {
  const recorded = await recordStatements(onPage(services, page), {
    contactId,
    statements: (state, _, marks) => statements(state, marks).map((one) => ({ ...one, page })),
    origin: { door: 'own-page' },
  });
  switch (recorded.outcome) {
    case 'appended':
      return { outcome: 'recorded', events: recorded.events };
    case 'refused':
      if (recorded.refusal.reason === 'too-many-topics') return { outcome: 'full', events: [] };
      throw new Error(`the ledger refused: ${recorded.refusal.reason}`);
    case 'nothing':
      return { outcome: 'nothing', events: [] };
    case 'erased':
    case 'no-contact':
      return { outcome: 'gone', events: [] };
    default:
      throw new Error(`the ledger answered ${recorded.outcome}`);
  }
};

type RecordedChoices = {
  readonly outcome: 'recorded' | 'nothing' | 'gone' | 'full';
  readonly events: readonly ConsentEvent[];
};

/** A stop as it waits on the queue. */
const deferredStop = z
  .strictObject({
    contactId: idSchema,
    senderId: idSchema,
    purpose: z.enum(regulatedPurposes).optional(),
    topic: z.string().optional(),
    activity: activityField.optional(),
    mailingId: idSchema.optional(),
    occurredAt: z.int(),
    method: z.enum(['one-click-unsubscribe', 'preference-centre']),
    page: z.enum(ownPages).optional(),
    addressAt: z.int().optional(),
    correlationId: z.string().max(64).optional(),
  })
  .transform(
    ({ correlationId, ...stop }): WaitingStop => ({
      correlationId,
      stop: defined({
        contactId: contactId(stop.contactId),
        senderId: senderId(stop.senderId),
        occurredAt: instantFromMillis(stop.occurredAt),
        method: stop.method,
        page: stop.page,
        addressAt: stop.addressAt === undefined ? undefined : instantFromMillis(stop.addressAt),
        purpose: stop.purpose,
        topic: stop.topic,
        activity: stop.activity,
        mailingId: stop.mailingId === undefined ? undefined : mailingId(stop.mailingId),
      }),
    }),
  );

type WaitingStop = {
  readonly stop: StopRequest;
  /** The request that it came by. */
  readonly correlationId: string | undefined;
};
