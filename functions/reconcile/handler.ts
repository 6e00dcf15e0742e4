import {
  type ReconcileDependencies,
  type Reconciled,
  reconcileMailing,
} from '../../shared/delivery/reconcile-mailing.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

export type Dependencies = ReconcileDependencies & { readonly telemetry: Telemetry };

const tell = (telemetry: Telemetry, mailingId: string, result: Reconciled): void => {
  switch (result.outcome) {
    case 'nothing':
    case 'going':
      return;
    case 'started':
    case 'finished':
      telemetry.info('mailing-reconciled', { mailingId, state: result.outcome });
      return;
    case 'redriven':
      telemetry.warn('mailing-stuck', { mailingId, attempt: result.times });
      telemetry.count('mailing-stuck');
      return;
    case 'paused':
      telemetry.warn('mailing-paused', { mailingId, reason: result.problem });
      telemetry.count('mailing-paused');
      return;
    default:
      result satisfies never;
  }
};

/** Looks after every mailing that is under way, every minute; one that fails stops no other. */
export const createHandler =
  ({ telemetry, ...dependencies }: Dependencies) =>
  async (): Promise<void> => {
    for (const mailing of await dependencies.store.active()) {
      try {
        tell(telemetry, mailing.mailingId, await reconcileMailing(dependencies, mailing));
      } catch (error) {
        telemetry.error('reconcile-failed', error, { mailingId: mailing.mailingId });
      }
    }
  };
