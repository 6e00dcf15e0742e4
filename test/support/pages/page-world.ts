import { domainToASCII } from 'node:url';
import type { PreferencesDependencies } from '../../../functions/preferences/preferences-dependencies.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import type { TrackingDependencies } from '../../../functions/tracking/handler.ts';
import { newSecret } from '../../../shared/adapters/keys/new-secret.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import type { ConsentEventData } from '../../../shared/consent/event/consent-event.ts';
import { allEvents, type ConsentLedger } from '../../../shared/consent/event/consent-ledger.ts';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import type { Link, StopLink } from '../../../shared/consent/links/link.ts';
import { signLink } from '../../../shared/consent/links/link-token.ts';
import type { StopRequest } from '../../../shared/consent/links/stop-request.ts';
import { requestOptIn } from '../../../shared/consent/opt-in/request-opt-in.ts';
import { findTopic } from '../../../shared/consent/topic/find-topic.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import { isMalformedContact } from '../../../shared/contacts/contact-store.ts';
import type { StoredClaim } from '../../../shared/delivery/ports.ts';
import { contactId, noticeId } from '../../../shared/kernel/ids.ts';
import { type Instant, millisPerDay, plusMillis } from '../../../shared/kernel/instant.ts';
import { ownEntity } from '../../../shared/kernel/own-entity.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import { activitiesOf } from '../../../shared/mailing/sender.ts';
import { subjectFromContacts } from '../../../shared/subjects/subject-tools.ts';
import { entitiesOf } from '../consent-world.ts';
import { emptyLedgerData, memoryConsentLedger } from '../memory/memory-consent-ledger.ts';
import { memoryContactStore } from '../memory/memory-contact-store.ts';
import { memoryNoticeStore } from '../memory/memory-notice-store.ts';
import { memoryObservationBook } from '../memory/memory-observation-book.ts';
import { memoryRequestBook } from '../memory/memory-request-book.ts';
import { memorySuppressionList } from '../memory/memory-suppression-list.ts';
import { memoryTopicBook } from '../memory/memory-topic-book.ts';
import { reachAmong } from '../reach-among.ts';
import { testKeyring } from '../test-keyring.ts';
import { jan, start } from './jan.ts';
import { autumn, mailHtml, noticesAt, waterweg } from './waterweg.ts';

type Scope = Omit<ConsentEventData['scope'], 'senderId'>;

/** What a person says in a test; everything that is always the same is filled in. */
type Said = Omit<ConsentEventData, 'occurredAt' | 'actor' | 'method' | 'scope'> & {
  readonly scope: Scope;
};

export const offers = { purpose: 'commercial', topic: 'aanbiedingen' } as const;
export const offersNotice = { noticeId: noticeId('offers'), version: 1 } as const;
export const trackingNotice = { noticeId: noticeId('tracking'), version: 1 } as const;

const party = { senderId: waterweg.senderId, contactId: contactId('jan') } as const;

/** Switches that make a part of the world unreachable. */
type Away = { ledger: boolean; contacts: boolean; queue: boolean };

/** The mail as it was claimed: by then both measures were granted, whatever was said since. */
const claim: StoredClaim = {
  contactId: jan.contactId,
  mailingId: autumn.mailingId,
  jobId: '000-000000-000',
  at: start,
  decision: { tracking: ['tracking.open', 'tracking.click'] },
  feedback: [],
};

const failing = <Port extends object>(port: Port, isAway: () => boolean, name: string): Port =>
  new Proxy(port, {
    get: (target, key, receiver) =>
      isAway()
        ? () => Promise.reject(new Error(`${name} cannot be reached`))
        : Reflect.get(target, key, receiver),
  });

const sample = async (time: Instant) => {
  const contacts = memoryContactStore();
  const notices = memoryNoticeStore();
  await contacts.create(jan, { kind: 'system', id: 'test' });
  for (const notice of noticesAt(time)) await notices.put(notice);
  return { contacts, notices };
};

/** The public pages over the ledger in memory: one sender, one contact, one mailing, and a clock. */
export const pageWorld = async () => {
  let time = start;
  let ids = 0;
  const now = (): Instant => {
    time = plusMillis(time, 1_000);
    return time;
  };
  const away: Away = { ledger: false, contacts: false, queue: false };
  const { contacts, notices } = await sample(start);
  const topics = memoryTopicBook();
  const data = emptyLedgerData();
  const stored: ConsentLedger = memoryConsentLedger(data);
  const queue: StopRequest[] = [];
  let links: readonly string[] = autumn.links;
  let sender = waterweg;
  const observations = memoryObservationBook(async (id) => {
    const head = await stored.read(id);
    return head.outcome === 'live' ? head.state.version : -1;
  });
  const mailed: Parameters<PreferencesDependencies['mailOwnLink']>[0][] = [];
  const requests = memoryRequestBook();
  const keyring = testKeyring('k1');
  const reachable = failing(contacts, () => away.contacts, 'contacts');

  const dependencies: PreferencesDependencies = {
    telemetry: silentTelemetry,
    now,
    newSecret,
    entityAt: async (senderId) => ownEntity(senderId),
    newId: () => {
      ids += 1;
      return `e${String(ids).padStart(6, '0')}`;
    },
    digest: sha256,
    mac: async () => keyring.mac,
    linkKeys: async () => keyring.linkKeys,
    proofPath: async ({ contactId }) => `/r/${contactId}`,
    mailOwnLink: async (job) => {
      mailed.push(job);
    },
    requests,
    ledger: failing(stored, () => away.ledger, 'the ledger'),
    contacts: reachable,
    deferEntityStops: async () => undefined,
    onDeferred: () => undefined,
    reachOf: reachAmong(),
    suppressions: memorySuppressionList(data),
    hashAddress: async () => [jan.addressHash],
    domainToAscii: domainToASCII,
    notices,
    subjectOf: subjectFromContacts(reachable),
    topics,
    entitiesOf,
    findTopic: findTopic({ topics, notices, entitiesOf }),
    activitiesOf: async (senderId) => activitiesOf(await dependencies.mailings.sender(senderId)),
    findOptInToken: async (hash) => data.tokens.get(hash),
    history: {
      of: async () => [{ mailingId: autumn.mailingId, at: start, basis: 'consent' }],
    },
    mailings: {
      sender: async (id) => (id === waterweg.senderId ? sender : undefined),
      header: async (id) => (id === autumn.mailingId ? { ...autumn, links } : undefined),
      contents: async (id) =>
        id === autumn.mailingId
          ? [{ language: 'nl', subject: 'Aanbieding', html: mailHtml, text: 'Aanbieding' }]
          : undefined,
    },
    deferredStops: async (stop) => {
      if (away.queue) throw new Error('the queue cannot be reached');
      queue.push(stop);
    },
  };
  const tracking: TrackingDependencies = {
    telemetry: silentTelemetry,
    now,
    mac: async () => keyring.mac,
    ledger: dependencies.ledger,
    contacts: reachable,
    mailings: {
      sender: dependencies.mailings.sender,
      header: dependencies.mailings.header,
      entity: async () => undefined,
    },
    claims: {
      claim: async (mailingId, contactId) =>
        mailingId === autumn.mailingId && contactId === jan.contactId ? claim : undefined,
    },
    observations,
  };
  const recorder = { ...dependencies, recordedBy: { kind: 'jwt', id: 'product' } as const };

  const sign = (link: Link): string => signLink(link, keyring.linkKeys, keyring.mac);
  const mailing = { ...party, mailingId: autumn.mailingId };
  const statement = (said: Said, at: Instant): ConsentEventData => ({
    occurredAt: at,
    actor: { kind: 'subject' },
    method: 'web-form',
    act: 'ticked-empty-box',
    language: 'nl',
    ...said,
    scope: { senderId: waterweg.senderId, ...said.scope },
  });

  return {
    dependencies,
    notices,
    topics,
    away,
    queue,
    /** What serves the picture and the numbered links. */
    tracking,
    /** What was seen of the mailing, by its name. */
    observed: async (): Promise<readonly string[]> =>
      (await observations.ofContact(jan.contactId)).flatMap(({ seen }) => Object.keys(seen)),
    sums: () => observations.sums(autumn.mailingId),
    observations,
    contactId: jan.contactId,
    /** Stores another list of links with the mailing. */
    storeLinks: (stored: readonly string[]) => {
      links = stored;
    },
    /** Makes another kind of organisation of the sender. */
    sendAs: (over: Partial<Pick<Sender, 'kind' | 'legalName'>>) => {
      sender = { ...waterweg, ...over };
    },
    /** Links that were asked for, as they were given to be mailed. */
    mailed,
    requests,
    now: () => time,
    /** Lets days go by. */
    pass: (days: number) => {
      time = plusMillis(time, days * millisPerDay);
    },
    links: {
      stop: (scope: Partial<Pick<StopLink, 'purpose' | 'topic' | 'addressAt'>> = offers) =>
        sign({ kind: 'stop', ...mailing, ...scope }),
      preferences: (days = 60) =>
        sign({ kind: 'preferences', ...party, expiresAt: plusMillis(time, days * millisPerDay) }),
      /** As it is mailed to whoever asks for it. */
      own: (minutes = 120) =>
        sign({
          kind: 'own',
          ...party,
          addressAt: start,
          expiresAt: plusMillis(time, minutes * 60_000),
        }),
      mail: () => sign({ kind: 'mail', ...mailing, addressAt: start }),
    },
    /** Records what the person says, as a form of the product would. */
    say: async (said: Said): Promise<void> => {
      const { outcome } = await recordStatements(recorder, {
        contactId: jan.contactId,
        statements: (_, at) => [statement(said, at)],
      });
      if (outcome !== 'appended') throw new Error(`not said: ${outcome}`);
    },
    /** Asks for a double opt-in and returns the token that the confirmation mail carries. */
    askConfirmation: async (): Promise<string> => {
      const token = `secret-of-request-${ids}`;
      const { type: _, ...request } = statement(
        { type: 'granted', scope: offers, notice: offersNotice },
        now(),
      );
      const { outcome } = await requestOptIn(recorder, {
        contactId: jan.contactId,
        data: request,
        tokenHash: sha256(token),
      });
      if (outcome !== 'requested') throw new Error(`not requested: ${outcome}`);
      return token;
    },
    contact: () => contacts.read(jan.contactId),
    /** Gives the person other facts than a stranger has. */
    become: async (facts: Partial<Contact>): Promise<void> => {
      const before = await contacts.read(jan.contactId);
      if (before === undefined || isMalformedContact(before)) throw new Error('nobody to change');
      const next = { ...before, ...facts, version: before.version + 1 };
      await contacts.change(before, next, { kind: 'system', id: 'test' });
    },
    events: () => allEvents(stored, jan.contactId),
    status: async (key: string) => {
      const head = await stored.read(jan.contactId);
      return head.outcome === 'live'
        ? head.state.entries[`${waterweg.senderId}${key}`]?.status
        : head.outcome;
    },
    /** Removes the person: contact, events, and the head closed for ever. */
    erase: async () => {
      const head = await stored.read(jan.contactId);
      if (head.outcome === 'live') await stored.close(jan.contactId, head.state.version);
      await contacts.remove(jan.contactId);
      await stored.purge(jan.contactId);
    },
  };
};

export type PageWorld = Awaited<ReturnType<typeof pageWorld>>;
