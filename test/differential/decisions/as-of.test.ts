import { describe, expect, test } from 'vitest';
import { describeMailing } from '../../../functions/decisions/describe-mailing.ts';
import { decisionsApp } from '../../../functions/decisions/handler.ts';
import { knownContacts } from '../../../functions/decisions/known-contacts.ts';
import { topicsAt } from '../../../functions/decisions/topics-at.ts';
import { changeLanguage } from '../../../functions/preferences/preferences/change-language.ts';
import { contactIds } from '../../../functions/runtime/http/contact-ids.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import { type EntityId, mailingId } from '../../../shared/kernel/ids.ts';
import { type Instant, isoFromInstant } from '../../../shared/kernel/instant.ts';
import { ownEntity } from '../../../shared/kernel/own-entity.ts';
import type { Entity, EntityStore, Succession } from '../../../shared/mailing/entities/entity.ts';
import type { Mailing } from '../../../shared/mailing/mailing.ts';
import type { MailingStore, SenderStore } from '../../../shared/mailing/mailing-store.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import { apiCaller } from '../../support/api-caller.ts';
import { day, sha256 } from '../../support/consent-world.ts';
import { contactApi } from '../../support/contact-api.ts';
import { howMany, isWhole } from '../../support/how-many.ts';
import { contactNamed, sender } from '../../support/subject-world.ts';
import { chance, oneOf, type Random, randomFrom, some } from '../policy/random.ts';

type Api = Awaited<ReturnType<typeof contactApi>>;

/** Every version of one thing, as the store keeps them. */
const keptVersions = <Thing extends { readonly version: number }>() => {
  const versions: Thing[] = [];
  const page = async (_: unknown, limit: number, before = versions.length + 1) => {
    const older = versions.filter(({ version }) => version < before).toReversed();
    const shown = older.slice(0, limit);
    const last = shown.at(-1)?.version;
    return older.length > limit && last !== undefined
      ? { versions: shown, next: last }
      : { versions: shown };
  };
  const put = (next: Omit<Thing, 'version'>) =>
    versions.push({ ...next, version: versions.length + 1 } as unknown as Thing);
  return { versions, page, put };
};

/** A mailing that is drafted, rewritten and moved. */
const keptMailing = () => {
  const { versions, page, put } = keptVersions<Mailing>();
  const current = async () => versions.at(-1);
  const store: Pick<MailingStore, 'header' | 'contents' | 'mailingVersions' | 'contentsOf'> = {
    header: current,
    contents: async () => versions.at(-1)?.contents,
    mailingVersions: page,
    contentsOf: async ({ version }) => versions[version - 1]?.contents,
  };
  return { store, current, put };
};

/** A sender whose every version is kept. */
const keptSender = () => {
  const { versions, page, put } = keptVersions<Sender>();
  const successions: Succession[] = [];
  const store: Pick<SenderStore, 'sender' | 'senderVersion' | 'senderVersions'> &
    Pick<EntityStore, 'entity'> = {
    entity: async () => ({ successions }) as unknown as Entity,
    sender: async () => versions.at(-1),
    senderVersion: async (_, version) => versions.find((one) => one.version === version),
    senderVersions: page,
  };
  const succeed = (on: Instant, recordedAt: Instant) =>
    successions.push({
      predecessor: ownEntity(sender.senderId),
      on,
      evidence: { document: 'deed' },
      recordedBy: 'officer',
      recordedAt,
    });
  return { store, put, succeed };
};

const people = ['anja', 'bas'] as const;

const world = async () => {
  const api = await contactApi();
  const senders = keptSender();
  const mailing = keptMailing();
  const { tools, now } = api.world;
  const topics = topicsAt({
    topics: tools.topics,
    notices: tools.notices,
    senders: senders.store,
  });
  const ask = apiCaller(
    decisionsApp({
      known: knownContacts(tools.contacts, tools.ledger),
      contactIds: contactIds(tools.contacts),
      describe: describeMailing(
        {
          ...mailing.store,
          classification: async () => undefined,
          stopsMerge: async () => undefined,
          ...senders.store,
        },
        topics,
        sha256,
      ),
      topicsAt: topics,
      now,
      telemetry: silentTelemetry,
    }),
  );
  /** What is answered about each person and mailing, now or as of a moment. */
  const answers = async (at?: string) => {
    const given = [];
    for (const about of [{ mailingId: 'm1' }, ...mailings.map((one) => ({ mailing: one }))])
      for (const contactId of people) {
        const answer = await ask('POST', '/v1/decisions', {
          contactIds: [contactId],
          ...about,
          ...(at === undefined ? {} : { at }),
        });
        const { items, assumptions, errors } = answer.body;
        given.push({ status: answer.status, items, assumptions, errors });
      }
    return given;
  };
  return { api, senders, mailing, answers };
};

const texts = [
  'Dear reader, your server is maintained tonight.',
  'Buy now, 50% off! {{senderName}}, {{senderAddress}} {{unsubscribeUrl}}',
  'Our news. {{senderName}}, {{senderAddress}} {{unsubscribeUrl}}',
];

/** What an author may write anew in a draft. */
const written = (random: Random): Partial<Mailing> => ({
  ...oneOf(random, [
    { declaredPurpose: 'commercial', purpose: 'commercial', regulated: ['commercial'] },
    { declaredPurpose: 'charitable', purpose: 'charitable', regulated: ['charitable'] },
    { declaredPurpose: 'contract', purpose: 'contract', regulated: [], necessity: 'It is owed' },
    { declaredPurpose: 'contract', purpose: 'commercial', regulated: ['commercial'] },
  ] as const),
  ...oneOf(random, [{ topic: 'offers' }, { topic: 'events' }, {}]),
  productFamilies: [oneOf(random, ['hosting', 'domains'])],
  service: 'hosting',
  tracking: chance(random, 0.5) ? ['tracking.open'] : [],
  contents: [{ language: 'nl', subject: 'News', text: oneOf(random, texts) }],
});

const mailings = [
  {
    senderId: 'waterweg',
    purpose: 'commercial',
    topic: 'offers',
    productFamilies: ['hosting'],
    tracking: ['tracking.open'],
  },
  { senderId: 'waterweg', purpose: 'charitable' },
  {
    senderId: 'waterweg',
    purpose: 'contract',
    service: 'hosting',
    necessity: 'Tells about the service that they pay for',
  },
];

const at = ({ world: { now } }: Api, days = 0) => isoFromInstant((now() - days * day) as never);

const relationship = (api: Api, random: Random, index: number) => {
  const role = oneOf(random, ['customer', 'customer', 'user', 'donor', 'prospect'] as const);
  const evidence = { evidenceId: `ev-${Math.floor(random() * 1e6)}` };
  const optOut = { shown: chance(random, 0.9), used: chance(random, 0.15), saidAnyTime: true };
  const since = at(api, Math.floor(random() * 400));
  return {
    relationshipId: `r${index}`,
    role,
    service: 'hosting',
    since,
    ...(role === 'customer' && chance(random, 0.8)
      ? {
          sale: {
            ...evidence,
            soldAt: since,
            soldBy: oneOf(random, ['waterweg', 'waterweg', 'other']),
            paid: chance(random, 0.8),
            addressCollectedInSale: true,
            productFamilies: [oneOf(random, ['hosting', 'domains'])],
            optOut,
          },
        }
      : {}),
    ...(role === 'donor'
      ? {
          donation: {
            ...evidence,
            donatedAt: since,
            donatedTo: 'waterweg',
            addressCollectedInDonation: true,
            optOut,
          },
        }
      : {}),
  };
};

const published = (api: Api, index: number) => ({
  evidenceId: `p${index}`,
  url: 'https://anja.example/contact',
  capturedAt: at(api, 1),
  snapshotSha256: 'a'.repeat(64),
  publishedBy: 'end-user',
  designatingText: 'Offers are welcome at anja@x.example',
  purposes: ['commercial'],
  recheckBy: isoFromInstant((api.world.now() + 90 * day) as never),
});

const why = { reason: 'asked', evidenceRef: 'ticket-1' };
const evidence = (api: Api) => ({ place: 'shop', actedAt: at(api), document: 'd1', takenBy: 'x' });

const said = (api: Api, random: Random) => {
  const scope = oneOf(random, [
    {},
    { purpose: 'commercial' },
    { purpose: 'commercial', topic: oneOf(random, ['offers', 'Offers', 'events']) },
    { purpose: 'charitable' },
    { activity: 'tracking.open' },
  ]);
  const type = oneOf(random, ['granted', 'granted', 'withdrawn', 'objected', 'refused'] as const);
  const notice = { noticeId: 'offers', version: oneOf(random, [1, 1, 2]) };
  return {
    type,
    ...scope,
    method: 'web-form',
    act: 'ticked-empty-box',
    notice,
    ...(chance(random, 0.4) ? { occurredAt: at(api, Math.floor(random() * 30)) } : {}),
  };
};

const draft = {
  mailingId: mailingId('m1'),
  senderId: sender.senderId,
  name: 'News',
  kind: 'regular',
  state: 'draft',
  productFamilies: [],
  ownProducts: true,
  essential: false,
  vital: false,
  tracking: [],
  audience: {},
  contents: [],
  contentHash: 'a'.repeat(64),
  createdBy: 'anna',
} as unknown as Omit<Mailing, 'version' | 'createdAt'>;

type Step = (set: Awaited<ReturnType<typeof world>>, random: Random) => Promise<unknown>;

const ifAny = { headers: { 'if-match': '*' } };
const who = (random: Random) => `/v1/contacts/${oneOf(random, people)}`;

const steps: readonly Step[] = [
  ({ api }) =>
    api.call('POST', '/v1/contacts', {
      contactId: 'bas',
      senderId: 'waterweg',
      email: 'bas@x.example',
      language: 'nl',
      country: 'NL',
    }),
  ({ api }, random) =>
    api.call(
      'PATCH',
      who(random),
      {
        ...oneOf(random, [
          { country: oneOf(random, ['NL', 'DE', 'FR', 'US']) },
          { kind: oneOf(random, ['person', 'organisation']) },
          { professional: oneOf(random, [true, null]) },
          { birthDate: oneOf(random, ['2012-01-01', '1980-01-01', null]) },
          { name: 'Somebody' },
          { email: `${Math.floor(random() * 1e6)}@x.example` },
          { localLawCheck: oneOf(random, [{ evidenceId: 'l1', checkedAt: at(api, 1) }, null]) },
        ]),
        ...why,
      },
      ifAny,
    ),
  ({ api }, random) => {
    let index = 0;
    const relationships = some(random, 3, () => {
      index += 1;
      return relationship(api, random, index);
    });
    return api.call('PUT', `${who(random)}/relationships`, { relationships, ...why }, ifAny);
  },
  ({ api }, random) =>
    api.call(
      'PUT',
      `${who(random)}/published-addresses`,
      { publishedAddresses: some(random, 1, () => published(api, 1)), ...why },
      ifAny,
    ),
  ({ api }, random) => api.call('POST', `${who(random)}/consent/events`, said(api, random)),
  ({ api }, random) => api.call('POST', `${who(random)}/consent/events`, said(api, random)),
  ({ api }, random) => api.call('POST', `${who(random)}/consent/events`, said(api, random)),
  ({ api }, random) => api.call('POST', `${who(random)}/withdrawals`, { purpose: 'commercial' }),
  ({ api }, random) =>
    api.call('POST', `${who(random)}/consent/events`, {
      type: 'suppressed',
      suppression: oneOf(random, ['hard-bounce', 'complaint', 'invalid']),
      method: 'phone',
      actor: { kind: 'operator', ...why },
    }),
  ({ api }, random) =>
    api.call('POST', `${who(random)}/consent/events`, {
      type: 'reinstated',
      method: 'phone',
      act: 'spoken',
      evidence: evidence(api),
    }),
  ({ api }, random) =>
    api.call('POST', '/v1/contacts/import', {
      importId: `l${Math.floor(random() * 1e6)}`,
      rows: [
        {
          senderId: 'waterweg',
          email: oneOf(random, ['anja@x.example', 'bas@x.example']),
          language: 'nl',
          country: 'NL',
          consents: [
            chance(random, 0.5)
              ? { type: 'unsubscribed', purpose: 'commercial' }
              : {
                  type: 'imported',
                  purpose: 'commercial',
                  occurredAt: at(api, 9),
                  upstreamProof: 'r',
                },
          ],
        },
      ],
    }),
  ({ api }, random) =>
    api.call('POST', '/v1/notices', {
      noticeId: 'offers',
      senderId: 'waterweg',
      covers: [{ purpose: 'commercial', topic: 'offers' }, { purpose: 'charitable' }],
      texts: { nl: `Ja, Waterweg, graag, ${Math.floor(random() * 3)} keer.` },
      material: true,
    }),
  ({ api }) => api.call('POST', '/v1/notices/offers/versions/2/invalidations', { reason: 'r' }),
  async ({ api: { world }, senders }, random) => {
    const current = await senders.store.sender(sender.senderId);
    senders.put({
      ...(current ?? sender),
      kind: oneOf(random, ['company', 'cause'] as const),
      settings: {
        doubleOptInRequired: chance(random, 0.3),
        reconfirmAfterMonths: oneOf(random, [3, 24]),
        freeAccountSoftOptIn: chance(random, 0.3),
      },
      ...(chance(random, 0.4) ? { entityId: 'e-new' as EntityId } : {}),
      changedBy: 'officer',
      changedAt: world.now(),
    });
  },
  async ({ api }, random) => {
    const path = `/v1/senders/waterweg/topics/${oneOf(random, ['offers', 'events'])}`;
    const body = {
      names: { nl: `Onderwerp ${Math.floor(random() * 3)}` },
      descriptions: {},
      visibility: 'public',
      retired: chance(random, 0.4),
    };
    const first = await api.call('PUT', path, body);
    return first.status === 428 ? api.call('PUT', path, body, ifAny) : first;
  },
  async ({ api: { world }, senders, mailing }, random) => {
    const current = await mailing.current();
    const senderVersion = (await senders.store.sender(sender.senderId))?.version ?? 1;
    if (current === undefined)
      return mailing.put({ ...draft, ...written(random), senderVersion, createdAt: world.now() });
    const { topic: _, necessity: __, ...kept } = current;
    return mailing.put({
      ...(chance(random, 0.7) ? { ...kept, ...written(random) } : current),
      senderVersion,
      changedAt: world.now(),
    });
  },
  async ({ api: { world }, senders }, random) =>
    senders.succeed((world.now() - Math.floor(random() * 90) * day) as Instant, world.now()),
  async ({ api }) => {
    const anja = await contactNamed(api.world, 'anja');
    const contact = await api.world.tools.contacts.read(anja);
    if (contact === undefined || 'malformed' in contact) throw new Error('no contact');
    const language = contact.language === 'nl' ? 'en' : 'nl';
    await changeLanguage({ contacts: api.world.tools.contacts, now: api.world.now }, contact, {
      language,
    });
  },
];

/** All of them for a release; each takes a sixth of a second, so that `npm test` looks at a few. */
const histories = isWhole() ? 2_400 : howMany(240);

type Given = { readonly moment: string; readonly answers: unknown };

/** A history of seven changes, and what was answered after each. */
const live = async (set: Awaited<ReturnType<typeof world>>, random: Random) => {
  const { api, senders, answers } = set;
  senders.put({ ...sender, changedBy: 'officer', changedAt: api.world.now() });
  await api.call('POST', '/v1/contacts', {
    contactId: 'anja',
    senderId: 'waterweg',
    email: 'anja@x.example',
    language: 'nl',
    country: 'NL',
  });
  await api.call('PUT', '/v1/senders/waterweg/topics/offers', { names: { nl: 'Aanbiedingen' } });
  const given: Given[] = [];
  for (let step = 0; step < 7; step += 1) {
    api.world.advance(chance(random, 0.2) ? 1 : Math.ceil(random() * 40 * day));
    await oneOf(random, steps)(set, random);
    given.push({ moment: at(api), answers: await answers() });
  }
  api.world.advance(day);
  return given;
};

const sameAsThen = async (
  { answers }: Awaited<ReturnType<typeof world>>,
  given: readonly Given[],
  index: number,
) => {
  for (const { moment, answers: then } of given)
    expect({ index, moment, answers: await answers(moment) }).toEqual({
      index,
      moment,
      answers: then,
    });
};

const holding = (texts: readonly string[], words: string) =>
  texts.filter((text) => text.includes(words)).length;

describe('a decision as of a past moment', () => {
  test(`a decision as of a past moment is the one that was given then, in ${histories} generated histories`, async () => {
    const random = randomFrom(20_261_128);
    const met = { allow: 0, deny: 0, unknown: 0, noTopic: 0, changed: 0 };
    for (let index = 0; index < histories; index += 1) {
      const set = await world();
      const given = await live(set, random);

      await sameAsThen(set, given, index);

      const texts = given.map((one) => JSON.stringify(one.answers));
      met.allow += holding(texts, '"effect":"allow"');
      met.deny += holding(texts, '"effect":"deny"');
      met.unknown += holding(texts, '"status":404');
      met.noTopic += holding(texts, '"status":422');
      met.changed += texts.filter((text, step) => step > 0 && text !== texts[step - 1]).length;
    }
    // The histories are worth something only if answers differ from moment to moment.
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(histories / 10);
  }, 1_800_000);
});
