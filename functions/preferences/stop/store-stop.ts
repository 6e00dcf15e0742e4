import { z } from '@hono/zod-openapi';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { ConsentEventData } from '../../../shared/consent/event/consent-event.ts';
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
import { regulatedPurposes } from '../../../shared/kernel/purpose.ts';
import type { ReachOf } from '../../../shared/kernel/stop-reach.ts';
import { keepMailedOff } from '../../../shared/subjects/stops/keep-mailed-off.ts';
import { noteCorrelation } from '../../runtime/correlation.ts';
import { activityField } from '../../runtime/http/fields/activity-field.ts';
import { idSchema } from '../../runtime/http/route-kit.ts';
import { bodyOf, eachRecord } from '../../runtime/sqs-batch.ts';
import type { PreferencesDependencies } from '../dependencies.ts';
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
    await recordStop(dependencies, stop);
    telemetry.count('StopsStored');
    return 'stored';
  } catch (error) {
    telemetry.error('stop-not-recorded', error, { contactId, senderId });
  }
  try {
    await deferredStops(stop);
    telemetry.count('StopsDeferred');
    return 'deferred';
  } catch (error) {
    telemetry.error('stop-lost', error, { contactId, senderId });
    telemetry.count('StopsLost');
    return 'lost';
  }
};

/** Stops the person wherever the mail goes now, and keeps off the address that was mailed. */
const recordStop = async (services: StopServices, stop: StopRequest): Promise<void> => {
  const page = pageOf(stop);
  await recordConsent(services, page, stop.contactId, (state) => stopEvents(stop, state));
  await keepMailedOff(onPage({ ...services, contactsAt: services.contacts.atAddress }, page), stop);
};

type StopServices = ConsentServices & {
  readonly contacts: Pick<
    ContactStore,
    'read' | 'atAddress' | 'inMailbox' | 'factsAt' | 'addressHashes'
  >;
  readonly suppressions: SuppressionList;
  readonly reachOf: ReachOf;
};

type StopOutcome = 'stored' | 'deferred' | 'lost';

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
  page: OwnPage,
  contactId: ContactId,
  statements: (state: ConsentState, marks: Marks) => readonly ConsentEventData[],
): Promise<'recorded' | 'nothing' | 'gone' | 'full'> => {
  const recorded = await recordStatements(onPage(services, page), {
    contactId,
    statements: (state, _, marks) => statements(state, marks).map((one) => ({ ...one, page })),
    origin: { door: 'own-page' },
  });
  switch (recorded.outcome) {
    case 'appended':
      return 'recorded';
    case 'refused':
      if (recorded.refusal.reason === 'too-many-topics') return 'full';
      throw new Error(`the ledger refused: ${recorded.refusal.reason}`);
    case 'nothing':
      return 'nothing';
    case 'erased':
    case 'no-contact':
      return 'gone';
    default:
      throw new Error(`the ledger answered ${recorded.outcome}`);
  }
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
      stop: {
        contactId: contactId(stop.contactId),
        senderId: senderId(stop.senderId),
        occurredAt: instantFromMillis(stop.occurredAt),
        method: stop.method,
        ...(stop.page === undefined ? {} : { page: stop.page }),
        ...(stop.addressAt === undefined ? {} : { addressAt: instantFromMillis(stop.addressAt) }),
        ...(stop.purpose === undefined ? {} : { purpose: stop.purpose }),
        ...(stop.topic === undefined ? {} : { topic: stop.topic }),
        ...(stop.activity === undefined ? {} : { activity: stop.activity }),
        ...(stop.mailingId === undefined ? {} : { mailingId: mailingId(stop.mailingId) }),
      },
    }),
  );

type WaitingStop = {
  readonly stop: StopRequest;
  /** The request that it came by. */
  readonly correlationId: string | undefined;
};
