import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { type MailingId, mailingId, type SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { ownEntity } from '../../../shared/kernel/own-entity.ts';
import { contentHash } from '../../../shared/mailing/content-hash.ts';
import type { Entity } from '../../../shared/mailing/entities/entity.ts';
import type { Mailing, MailingContent } from '../../../shared/mailing/mailing.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import { messageRules } from '../../../shared/policy/rules/message-rules.ts';
import { content, type MailingApi, openMailingApi } from '../../support/mailing-api.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

let api: MailingApi;
let good: Mailing;
beforeAll(async () => {
  api = await openMailingApi();
  const drafted = await api.ask('POST', '/v1/mailings', {
    ...{ senderId: waterweg.senderId, name: 'Offer', purpose: 'commercial', topic: 'offers' },
    ...{ productFamilies: ['hosting'], audience: {} },
    contents: content('Hosting offer', 'This month all hosting is cheaper for new customers.'),
  });
  expect(drafted.status, JSON.stringify(drafted.body)).toBe(201);
  const header = await api.store.header(mailingId(String(drafted.body['mailingId'])));
  const contents = header && (await api.store.contentsOf(header));
  if (header === undefined || contents === undefined) throw new Error('no draft');
  good = { ...header, contents };
});
afterAll(() => api.db.stop());

/** Schedules a mailing as it is stored, whatever the lint of its draft was. */
const schedule = async (name: string, over: Partial<Mailing>) => {
  const contents = over.contents ?? good.contents;
  const hash = contentHash(contents, sha256);
  const stored = {
    ...{ ...good, ...over, contents },
    ...{ mailingId: name as MailingId, contentHash: hash, version: 1 },
  };
  const { necessity, ...bare } = stored;
  await api.store.create(necessity === undefined ? bare : stored, {
    ...{ contentHash: hash, band: 'pass', classifications: [], lint: [] },
  });
  return api.ask('POST', `/v1/mailings/${name}/schedule`, { now: true });
};

const senderNamed = async (name: string, over: Partial<Sender> = {}) => {
  const senderId = name as SenderId;
  await api.store.putSender({ ...waterweg, ...over, senderId, version: 1 }, 0);
  return { senderId, senderVersion: 1 };
};

const without = (what: RegExp): { readonly contents: MailingContent[] } => ({
  contents: good.contents.map(({ text = '', ...one }) => ({
    ...one,
    text: text.replace(what, ''),
  })),
});

type Broken = () => Promise<Partial<Mailing>> | Partial<Mailing>;

const broken: Readonly<Record<string, Broken>> = {
  'facts-unknown': () => ({ kind: 'odd' as Mailing['kind'] }),
  'sender-incomplete': () => senderNamed('unnamed', { postalAddress: ' ' }),
  'identity-missing': () => without(/Kade 12/),
  'advertiser-unnamed': () => ({ advertiser: { name: 'Korenaar Drukwerk B.V.' } as never }),
  'opt-out-missing': () => without(/\{\{unsubscribeUrl\}\}.*/s),
  'content-not-service': () => ({
    ...{ purpose: 'contract', declaredPurpose: 'contract', necessity: 'promised' },
  }),
  'no-necessity': () => ({ purpose: 'contract', declaredPurpose: 'contract', regulated: [] }),
  'entity-succeeded': async () => {
    const sender = await senderNamed('succeeded');
    const at = instantFromMillis(Date.UTC(2026, 0, 1));
    const entity: Entity = {
      ...{ entityId: ownEntity(sender.senderId), legalName: waterweg.legalName },
      ...{ country: waterweg.country, tradeNames: [], successions: [] },
      kind: 'company',
      succeededBy: { successor: ownEntity(waterweg.senderId), on: at, recordedAt: at },
      version: 1,
    };
    await api.store.putEntity({ entity, expectedVersion: 0 });
    return sender;
  },
};

/** What a stored mailing cannot be, or what passes by itself within minutes. */
const notHere = {
  'facts-contradictory': 'a mailing is read with the sender that it names',
  'stops-merging': 'the mailing waits for the merge',
  'topic-retired': 'test/e2e/service/retired-topic.test.ts',
};

describe('a mailing that every recipient would be denied for one reason', () => {
  test('a mailing that no reason denies to every recipient is scheduled', async () => {
    const { status, body } = await schedule('sound', {});
    expect(status, JSON.stringify(body)).toBe(200);
  });

  test('every rule of the message is tried on a mailing that it would deny to everybody', () => {
    const tried = [...Object.keys(broken), ...Object.keys(notHere)];
    expect(tried.toSorted()).toEqual(messageRules.map(({ id }) => id).toSorted());
  });

  test.each(Object.keys(broken))(
    'a mailing that every recipient would be denied for one reason cannot be scheduled: %s',
    async (id) => {
      const { status, body } = await schedule(id, (await broken[id]?.()) ?? {});
      expect(status, JSON.stringify(body)).toBe(422);
      expect(JSON.stringify(body['errors'])).toContain(id);
      expect(api.timers.has(id)).toBe(false);
      expect((await api.store.header(id as MailingId))?.state).toBe(good.state);
    },
  );
});
