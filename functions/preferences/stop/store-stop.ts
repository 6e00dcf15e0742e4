import {
  pageOf,
  type StopRequest,
  stopEvents,
} from '../../../shared/consent/links/stop-request.ts';
import type { PreferencesDependencies } from '../dependencies.ts';
import { recordConsent } from './record-consent.ts';

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
    await recordConsent(dependencies, pageOf(stop), contactId, (state) => stopEvents(stop, state));
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

type StopOutcome = 'stored' | 'deferred' | 'lost';
