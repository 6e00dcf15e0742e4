import { domainToASCII } from 'node:url';
import { correlationId } from '../../functions/runtime/correlation.ts';
import { createTelemetry } from '../../functions/runtime/telemetry.ts';
import { wireEntityStops } from '../../functions/runtime/wire-entity-stops.ts';
import { keyringFromSecret } from '../../shared/adapters/keys/keyring.ts';
import { newContactId } from '../../shared/adapters/keys/new-contact-id.ts';
import { newSecret } from '../../shared/adapters/keys/new-secret.ts';
import { newUlid } from '../../shared/adapters/keys/new-ulid.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import type { Database } from '../../shared/adapters/sqlite/database.ts';
import { sqliteBundleFiles } from '../../shared/adapters/sqlite/mailings/sqlite-bundle-files.ts';
import type { MessageQueues } from '../../shared/adapters/sqlite/queue/message-queues.ts';
import { queuedWork } from '../../shared/adapters/sqlite/queue/queued-work.ts';
import { sendingHold } from '../../shared/adapters/sqlite/sending-hold.ts';
import { findTopic } from '../../shared/consent/topic/find-topic.ts';
import { signLinksWith } from '../../shared/delivery/content/sign-links.ts';
import { jobSize, type Lane } from '../../shared/delivery/jobs.ts';
import { cachedPrepare } from '../../shared/delivery/mailing/cached-prepare.ts';
import { untrackedContent } from '../../shared/delivery/mailing/untracked-content.ts';
import { ownPacer, type PacerMemory } from '../../shared/delivery/pacing/own-pacer.ts';
import { defaultShares, type ReadSendingQuota } from '../../shared/delivery/pacing/pacing.ts';
import type { FunctionName } from '../../shared/deployment/functions.ts';
import { deadLettersOf, queueNames } from '../../shared/deployment/queues.ts';
import type { MatchAddress } from '../../shared/kernel/email-address.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import type { Clock } from '../../shared/kernel/instant.ts';
import { readEntitiesOf } from '../../shared/mailing/entities/read-entities-of.ts';
import { readStopReach } from '../../shared/mailing/read-stop-reach.ts';
import { activitiesOf, readEntityAt } from '../../shared/mailing/sender.ts';
import { subjectFromContacts } from '../../shared/subjects/subject-tools.ts';
import type { MailService } from './mail-service.ts';
import { storesOf } from './stores-of.ts';

/** What the functions of one machine share: stores, keys, queues, clock, and what is made of these. */
export const machineWorld = ({ db, queues, mail, keys, publicUrl, now, pacing }: Machine) => {
  const stores = storesOf(db);
  const keyring = keyringFromSecret(keys);
  const work = queuedWork(queues, correlationId);
  const { contacts, mailings, notices, topics } = stores;
  const senderOf = mailings.sender;
  const entityAt = readEntityAt(senderOf);
  const entitiesOf = readEntitiesOf(mailings, now);
  const pacer = ownPacer(unlessHeld(db, mail.readQuota), defaultShares, pacing);

  const subjects = {
    contacts,
    ledger: stores.consent,
    notices,
    suppressions: stores.suppressions,
    certificates: stores.certificates,
    history: stores.history,
    requests: stores.requests,
    senderOf,
    reachOf: readStopReach(mailings),
    entityAt,
    entitiesOf,
    subjectOf: subjectFromContacts(contacts),
    findTopic: findTopic({ topics, notices, entitiesOf }),
    activitiesOf: async (senderId: SenderId) => activitiesOf(await senderOf(senderId)),
    hashAddress: async (match: MatchAddress) => keyring.addressHashes(match),
    domainToAscii: domainToASCII,
    digest: sha256,
    newId: newUlid,
    newSecret,
    newContactId,
    now,
  };

  return {
    stores,
    bundleFiles: sqliteBundleFiles(db, { publicUrl, secret: keys, now }),
    work,
    /** What each queue set aside after its last delivery. */
    deadLetters: async () =>
      queueNames.map((queue) => ({ queue, waiting: queues.waiting(deadLettersOf(queue)) })),
    mail,
    now,
    keyring,
    publicUrl,
    subjects,
    topics,
    entityOf: (senderId: SenderId) => entityAt(senderId, now()),
    pacer,
    /** A second's worth of the lane's rate, at most a whole job. */
    jobSize: async (lane: Lane) =>
      Math.min(jobSize, Math.max(1, Math.floor(await pacer.rate(lane, now())))),
    prepareWith: (store: Pick<typeof mailings, keyof typeof mailings>) =>
      cachedPrepare({ store, topics, strip: untrackedContent, now }),
    signLinks: async () => signLinksWith(publicUrl, keyring.linkKeys, keyring.mac),
    newUlid,
    /** The same with what passes stops on, whose failures are told under the name of a function. */
    withStops: (name: FunctionName) => {
      const services = { ...subjects, deferEntityStops: work.deferEntityStops };
      return { ...services, ...wireEntityStops(services, createTelemetry(name)) };
    },
    keeping: { storageLocation: 'this machine', retention: 'P5Y', publicUrl },
  };
};

/** No mail has its turn while mail is held; what waits comes again. */
const unlessHeld =
  (db: Database, readQuota: ReadSendingQuota): ReadSendingQuota =>
  async () =>
    sendingHold(db).read() === undefined ? readQuota() : { ratePerSecond: 0, sentLastDay: 0 };

export type Machine = {
  readonly db: Database;
  readonly queues: MessageQueues;
  readonly mail: MailService;
  /** The keys secret, as JSON. */
  readonly keys: string;
  readonly publicUrl: string;
  readonly now: Clock;
  /** What the pacers of several threads share; one thread has its own. */
  readonly pacing?: PacerMemory | undefined;
};

export type MachineWorld = ReturnType<typeof machineWorld>;
