import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createHandler as fanOut } from '../../../functions/fan-out/handler.ts';
import { guarded } from '../../../functions/runtime/guarded.ts';
import { createTelemetry } from '../../../functions/runtime/telemetry.ts';
import { confirmationContent } from '../../../functions/send/confirmation-content.ts';
import { createHandler as send } from '../../../functions/send/handler.ts';
import { ownLinkContent } from '../../../functions/send/own-link-content.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { haltMailing } from '../../../shared/delivery/mailing/halt-mailing.ts';
import { recentHeader } from '../../../shared/delivery/mailing/recent-header.ts';
import type { MachineWorld } from '../machine-world.ts';

/** The functions that a mailing goes through, on the stores of one machine. */
export const sendingHandlers = (world: MachineWorld) => {
  const { stores, work, now, publicUrl } = world;
  const { mailings: store, dispatch } = stores;
  const header = recentHeader(store, now);
  return {
    'fan-out': guarded(fanOut, {
      prepare: world.prepareWith(store),
      audience: stores.audience,
      ledger: dispatch,
      queue: work.jobs,
      jobSize: world.jobSize,
      segments: 1,
      now,
      telemetry: createTelemetry('fan-out'),
    }),
    send: guarded(send, {
      store,
      prepare: world.prepareWith({ ...store, header }),
      header,
      recipients: stores.recipients,
      ledger: dispatch,
      queue: work.jobs,
      mail: world.mail.send,
      pacer: world.pacer,
      maxWaitMillis: 30_000,
      wait,
      signLinks: world.signLinks,
      halt: haltMailing(store, now),
      confirmationContent: confirmationContent(publicUrl),
      ownLinkContent: ownLinkContent(publicUrl),
      digest: sha256,
      newAttempt: randomUUID,
      now,
      telemetry: createTelemetry('send'),
    }),
  };
};
