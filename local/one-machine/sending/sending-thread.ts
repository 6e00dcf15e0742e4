import { workerData } from 'node:worker_threads';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { messageQueues } from '../../../shared/adapters/sqlite/queue/message-queues.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { MailSettings } from '../machine-settings.ts';
import { machineWorld } from '../machine-world.ts';
import { inboxClient, sesService } from '../mail-service.ts';
import { smtpService } from '../smtp-service.ts';
import { sendInThread } from './send-in-thread.ts';
import { sendingHandlers } from './sending-handlers.ts';
import type { SendingSettings } from './sending-queues.ts';
import type { Counted } from './sending-threads.ts';
import { sharedLock } from './shared-lock.ts';
import { sharedPacerState } from './shared-pacer-state.ts';

/** The program of a thread that makes mailings: what `startOneMachine` has, on a connection of its own. */
export type SendingData = {
  readonly file: string;
  /** The keys secret, as JSON. */
  readonly keys: string;
  readonly publicUrl: string;
  readonly mail:
    | { readonly relay: MailSettings }
    | { readonly inbox: string; readonly configurationSet: string };
  readonly settings: SendingSettings;
  readonly lock: SharedArrayBuffer;
  readonly pacing: SharedArrayBuffer;
};

const { file, keys, publicUrl, mail, settings, lock, pacing, counts }: SendingData & Counted =
  workerData;
const now = () => instantFromMillis(Date.now());
const db = openDatabase(file, sharedLock(lock));
const queues = messageQueues(db, now);

const mailService = () => {
  if ('relay' in mail) return smtpService({ settings: mail.relay, keys, db, queues, now });
  const ses = inboxClient(mail.inbox);
  return { service: sesService(ses, mail.configurationSet), stop: () => ses.destroy() };
};
const { service, stop } = mailService();

const world = machineWorld({
  ...{ db, queues, keys, now, publicUrl },
  mail: service,
  pacing: sharedPacerState(pacing),
});
sendInThread({
  ...{ queues, counts, settings },
  functions: sendingHandlers(world),
  end: () => {
    stop();
    db.close();
  },
});
