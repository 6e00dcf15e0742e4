import type { SesFault } from '../../local/services/ses/ses-options.ts';
import type { SesEvent } from '../../local/services/start-ses.ts';
import type { TestClients } from '../support/dispatch-handlers.ts';
import { type DispatchServices, startDispatchServices } from '../support/dispatch-world.ts';
import { gateClients } from './gate-clients.ts';
import type { Turnstile } from './turnstile.ts';
import { type VirtualClock, virtualClock } from './virtual-clock.ts';

/** Lambda instances that a history may have at once. */
export const workerCount = 3;

/** The services that all histories of a run share, and what each history sets anew. */
export type FaultLab = {
  readonly services: DispatchServices;
  readonly clock: VirtualClock;
  /** Clients that pass no turnstile: those of the harness itself. */
  readonly own: TestClients;
  readonly workers: readonly TestClients[];
  setTurnstile(turnstile: Turnstile | undefined): void;
  /** Applies to the next call of SES only. */
  setSesFault(fault: SesFault | undefined): void;
  takeSesEvents(): SesEvent[];
  stop(): Promise<void>;
};

/** Starts the services once. */
export const openFaultLab = async (): Promise<FaultLab> => {
  const clock = virtualClock(Date.UTC(2026, 10, 2, 9));
  let turnstile: Turnstile | undefined;
  let sesFault: SesFault | undefined;
  let events: SesEvent[] = [];
  const services = await startDispatchServices({
    now: () => clock.now(),
    ses: {
      configurationSets: [{ name: 'plain' }],
      simulateEverywhere: true,
      suppressAutomatically: false,
      eventDelayMs: 0,
      now: () => clock.now(),
      onEvent: (event) => void events.push(event),
      fault: ({ operation }) => {
        if (operation !== 'SendBulkEmail') return undefined;
        const fault = sesFault;
        sesFault = undefined;
        return fault;
      },
    },
  });
  const workers = Array.from({ length: workerCount }, (_, worker) => {
    const clients = services.clients();
    gateClients(clients, () => (turnstile === undefined ? undefined : { turnstile, worker }));
    return clients;
  });
  return {
    services,
    clock,
    own: services.clients(),
    workers,
    setTurnstile: (next) => {
      turnstile = next;
    },
    setSesFault: (fault) => {
      sesFault = fault;
    },
    takeSesEvents: () => {
      const taken = events;
      events = [];
      return taken;
    },
    stop: () => services.stop(),
  };
};
