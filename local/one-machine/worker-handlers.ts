import { createHandler as feedback } from '../../functions/feedback/handler.ts';
import { createHandler as mergeStops } from '../../functions/merge-stops/handler.ts';
import { createHandler as publishEvents } from '../../functions/publish-events/handler.ts';
import { createHandler as reconcile } from '../../functions/reconcile/handler.ts';
import { guarded } from '../../functions/runtime/guarded.ts';
import { createTelemetry } from '../../functions/runtime/telemetry.ts';
import { createHandler as sealLogHandler } from '../../functions/seal-log/handler.ts';
import { createHandler as startMailing } from '../../functions/start-mailing/handler.ts';
import { postToWitness } from '../../shared/adapters/http/post-to-witness.ts';
import { digestBytes } from '../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Verify } from '../../shared/adapters/keys/ed25519.ts';
import { logSigners } from '../../shared/adapters/keys/log-signers.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { tightenedLimits } from '../../shared/delivery/accounting/health-limits.ts';
import { tightenedSoftBounceLimit } from '../../shared/delivery/accounting/soft-bounce-run.ts';
import type { Announce } from '../../shared/delivery/publish-announcements.ts';
import { formatVerifierKey } from '../../shared/evidence/note/verifier-key.ts';
import { noteSettings } from '../../shared/evidence/sealing/note-settings.ts';
import { sealLog } from '../../shared/evidence/sealing/seal-log.ts';
import { parseEmailAddress } from '../../shared/kernel/email-address.ts';
import { alsoToWebhooks } from '../../shared/webhooks/also-to-webhooks.ts';
import type { Outside } from './http-handlers.ts';
import type { MachineWorld } from './machine-world.ts';
import { sendingHandlers } from './sending/sending-handlers.ts';

/** The functions that queues, schedules and the clock call, on the stores of one machine. */
export const workerHandlers = (
  world: MachineWorld,
  { carriesOut, announce = toNobody, logKey, logOrigin }: WorkerOutside,
) => {
  const { stores, subjects, work, now, keyring, publicUrl } = world;
  const { mailings: store, dispatch } = stores;
  const limits = tightenedLimits(undefined, undefined);
  const signers = logSigners(logKey, logOrigin);
  const retention = carriesOut ? 'carry-out' : 'dry-run';
  const stageSettings = { stage: 'one-machine', publicUrl, retention };

  return {
    'start-mailing': guarded(startMailing, {
      store,
      ledger: dispatch,
      limits,
      queue: work.jobs,
      now,
      telemetry: createTelemetry('start-mailing'),
    }),
    ...sendingHandlers(world),
    'merge-stops': guarded(mergeStops, {
      ...world.withStops('merge-stops'),
      telemetry: createTelemetry('merge-stops'),
      merges: store,
      queueMergeStops: work.mergeStops,
    }),
    feedback: guarded(feedback, {
      ledger: dispatch,
      store,
      kept: stores.keptFeedback,
      softBounceLimit: tightenedSoftBounceLimit(undefined, undefined),
      suppress: { ...subjects, contactsAt: (hashes) => stores.contacts.atAddress(hashes) },
      hashesOf: async (address) => {
        const parsed = parseEmailAddress(address, subjects.domainToAscii);
        return parsed.outcome === 'ok' ? keyring.addressHashes(parsed.match) : undefined;
      },
      telemetry: createTelemetry('feedback'),
    }),
    reconcile: guarded(reconcile, {
      store,
      ledger: dispatch,
      accounts: stores.accounts,
      queue: work.jobs,
      limits,
      readStanding: world.mail.readStanding,
      now,
      telemetry: createTelemetry('reconcile'),
    }),
    'seal-log': guarded(sealLogHandler, {
      noteSettings: () => noteSettings(stores.settings, stageSettings, now()),
      seal: async (deadline) => {
        const keys = signers.map(({ key }) => `${formatVerifierKey(key)}\n`).join('');
        await stores.logFiles.write('key', Buffer.from(keys), 'latest');
        return sealLog(
          {
            heads: stores.logHeads,
            pending: stores.pendingLeaves,
            files: stores.logFiles,
            digest: sha256,
            sha256: digestBytes,
            textOf: (bytes) => Buffer.from(bytes).toString('utf8'),
            verify: ed25519Verify,
            origin: logOrigin,
            signers,
            witnesses: [],
            post: postToWitness,
            now,
          },
          { deadline, rows: 2_000, heartbeatMillis: 86_400_000 },
        );
      },
      now,
      telemetry: createTelemetry('seal-log'),
    }),
    'publish-events': guarded(publishEvents, {
      outboxes: [stores.outbox],
      follow: {
        contacts: stores.contacts,
        ledger: stores.consent,
        mailings: store,
        observations: stores.observations,
        dispatch,
      },
      requests: stores.requests,
      announce: alsoToWebhooks(announce, stores.webhooks, work.webhooks),
      now,
      telemetry: createTelemetry('publish-events'),
    }),
  };
};

type WorkerOutside = Pick<Outside, 'carriesOut'> & {
  /** Tells others what changed; nobody listens on one machine unless given. */
  readonly announce?: Announce | undefined;
  /** What the key of the evidence log is made from. */
  readonly logKey: string;
  readonly logOrigin: string;
};

/** Nobody else listens; what the service itself does after a change is done before this. */
const toNobody: Announce = async (rows) => ({ taken: rows.map(({ id }) => id), refused: [] });
