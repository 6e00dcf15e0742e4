import { defined } from '../../shared/kernel/object/defined.ts';
import {
  type EntityStopTools,
  passOnOrDefer,
  stopsOfEntity,
} from '../../shared/subjects/stops/stops-of-entity.ts';
import type { ContactServices } from '../../shared/subjects/subject-tools.ts';
import type { Telemetry } from './telemetry.ts';

/** What passes stops on to the other senders of an entity, for a function that records them. */
export const wireEntityStops = (
  services: Omit<EntityStopTools, 'onDeferred'>,
  telemetry: Telemetry,
): Wired => {
  const onDeferred: EntityStopTools['onDeferred'] = (error, { contactId, senderId }) => {
    telemetry.error('entity-stops-deferred', error, {
      senderId,
      ...defined({ contactId }),
    });
    telemetry.count('EntityStopsDeferred');
  };
  const tools: EntityStopTools = { ...services, onDeferred };
  return {
    onDeferred,
    deferEntityStops: services.deferEntityStops,
    spreadStops: stopsOfEntity(tools),
    spreadListed: (stops) => passOnOrDefer(tools, stops),
  };
};

type Wired = Required<Pick<ContactServices, 'spreadStops' | 'spreadListed'>> &
  Pick<EntityStopTools, 'onDeferred' | 'deferEntityStops'>;
