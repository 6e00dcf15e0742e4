import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { consentBody, contactBodies } from '../../../local/demo/contact-bodies.ts';
import { readExamples } from '../../../local/demo/read-examples.ts';
import '../../../packages/testing/vitest.ts';
import { people, person, startGrondslag } from '../../../packages/testing/index.ts';
import { exampleNotices, exampleSender } from '../../../packages/testing/people/example-sender.ts';
import type { Draft, TestGrondslag } from '../../../packages/testing/types.ts';

let grondslag: TestGrondslag;
beforeEach(async () => {
  grondslag = await startGrondslag();
});
afterEach(async () => {
  await grondslag.stop();
  expect(grondslag.failures).toEqual([]);
});

const examples = readExamples();

const draftOf = (name: string): Draft => {
  const found = examples.mailings.find(({ settings }) => settings['name'] === name);
  const { acceptClassification: _, layout, ...settings } = found?.settings ?? {};
  return {
    ...settings,
    senderId: 'waterweg',
    contents: found?.sections.map(({ language, title, text }) => ({
      language,
      subject: title,
      text,
      ...(layout === undefined ? {} : { layout }),
    })),
  } as never;
};

const offer = draftOf('Autumn offer');
const offers = { senderId: 'waterweg', purpose: 'commercial', topic: 'offers' } as const;

describe('the people', () => {
  test('the people of the kit are those of the example files, body for body', () => {
    const built = Object.values(people).map((one) => one.bodies(Date.now()));
    const strip = (row: object) => JSON.parse(JSON.stringify(row)) as Record<string, unknown>;
    const soldBy = (contact: Record<string, unknown>) =>
      strip({
        ...contact,
        senderId: 'waterweg',
        relationships: (contact['relationships'] as { sale?: object }[]).map((one) =>
          one.sale === undefined ? one : { ...one, sale: { ...one.sale, soldBy: 'waterweg' } },
        ),
      });
    expect(built.map(({ contact }) => soldBy(contact as Record<string, unknown>))).toEqual(
      contactBodies(examples).map(strip),
    );
    expect(
      built.flatMap(({ contact, events }) =>
        events.map((event) => [contact['contactId'], { ...event, senderId: 'waterweg' }]),
      ),
    ).toEqual(examples.consents.map((row) => [row['ref'], consentBody(row, 'waterweg')]));
  });

  test('the people of the kit have the sender and the notices of the example files', () => {
    expect(exampleSender).toEqual(examples.sender);
    expect(exampleNotices(Date.now()).map(({ texts }) => texts)).toEqual(
      examples.notices.map(({ sections }) =>
        Object.fromEntries(sections.map(({ language, text }) => [language, text])),
      ),
    );
  });

  test('the people of the kit get what the example files expect of each mailing', async () => {
    await grondslag.seed();
    for (const { settings } of examples.mailings) {
      const name = String(settings['name']);
      const sent = await grondslag.send(draftOf(name));
      expect(sent).toAccountForEveryone();
      for (const row of examples.expected.filter(({ mailing }) => mailing === name)) {
        const { data } = await grondslag
          .client()
          .GET('/v1/mailings/{mailingId}/verdicts/{contactId}', {
            params: { path: { mailingId: sent.mailingId, contactId: row['contact'] ?? '' } },
          });
        const [contact, why = ''] = [row['contact'], row['why']];
        expect([contact, name, data?.verdict]).toEqual([contact, name, row['outcome']]);
        if (row['outcome'] === 'denied') expect(JSON.stringify(data), contact).toContain(why);
      }
    }
  });

  test('a person of the kit is told step by step, each step leaving the one before as it is', async () => {
    await grondslag.seed();
    const mia = person('mia').customerOf('hosting');
    await grondslag.add([mia, person('leo').granted('offers').withdrew('offers')]);
    await grondslag.add(person('ada').customerOf('hosting', { optOutUsed: true }));
    expect(mia.granted('offers')).not.toBe(mia);
    expect(await grondslag.decide('mia', offers)).toBeDenied();
    expect(await grondslag.decide('mia', { ...offers, productFamilies: ['hosting'] })).toBeAllowed(
      'soft-opt-in',
    );
    expect(await grondslag.decide('ada', { ...offers, productFamilies: ['hosting'] })).toBeDenied();
    expect(await grondslag.decide('leo', offers)).toBeDenied('withdrawn');
    expect(await grondslag.decide('henk', offers)).toBeAllowed('consent');
  });
});

describe('the service', () => {
  test('the service of the kit stops whoever follows the link of a mail, and keeps the mails of two services apart', async () => {
    await grondslag.seed();
    await grondslag.send(offer);
    expect(grondslag).toHaveMailed('henk@deboer.example', '25% korting op uw tweede domeinnaam');
    expect(grondslag).not.toHaveMailed('tim@deboer.example');
    const [mail] = grondslag.mails({ to: 'henk@deboer.example' });
    const stop = mail?.links.find((link) => link.includes('/u/')) ?? '';
    expect(mail?.headers['list-unsubscribe']).toContain('/u/');
    expect((await fetch(stop, { method: 'POST' })).status).toBe(200);
    expect(await grondslag.decide('henk', offers)).toBeDenied('withdrawn');

    await using other = await startGrondslag();
    expect(other.mails()).toEqual([]);
    expect(other.url).not.toBe(grondslag.url);
  });

  test('the service of the kit knows roles, and problems as they are', async () => {
    await grondslag.seed();
    const answer = await grondslag.client('product').POST('/v1/mailings', { body: offer });
    expect(answer).toBeProblem('forbidden');
    const wrong = await grondslag.client('marketer').POST('/v1/mailings', {
      body: { ...offer, name: '' },
    });
    expect(wrong).toBeProblem('invalid-request', '/name');
  });

  test('the service of the kit reports what a handler threw', async () => {
    const told: string[] = [];
    await using failing = await startGrondslag({ onFailure: (where) => told.push(where) });
    expect([failing.failures, told]).toEqual([[], []]);
  });
});

describe('the clock', () => {
  test('the clock sends a mailing when its moment has come, and not before', async () => {
    await grondslag.seed();
    const client = grondslag.client();
    const { data } = await client.POST('/v1/mailings', { body: offer });
    const params = { path: { mailingId: String(data?.mailingId) } };
    const at = new Date(grondslag.clock.now().getTime() + 10 * 86_400_000);
    const localTime = at.toISOString().slice(0, 16);
    const { response } = await client.POST('/v1/mailings/{mailingId}/schedule', {
      params,
      body: { localTime, zone: 'UTC' },
    });
    expect(response.status).toBe(200);
    await grondslag.clock.move({ days: 9 });
    expect(grondslag).not.toHaveMailed('henk@deboer.example');
    await grondslag.clock.move({ days: 1, minutes: 1 });
    expect(grondslag).toHaveMailed('henk@deboer.example');
  });

  test('the clock starts where a test says, makes tokens good for its time, and only goes forwards', async () => {
    await using later = await startGrondslag({ at: '2031-05-01T09:00:00Z' });
    await later.seed();
    expect(later.clock.now().getUTCFullYear()).toBe(2031);
    expect(await later.decide('henk', offers)).toBeAllowed();
    await later.clock.moveTo('2032-05-01T09:00:00Z');
    expect(await later.decide('gijs', offers)).toBeDenied('withdrawn');
    await expect(later.clock.moveTo('2031-01-01T00:00:00Z')).rejects.toThrow('only goes forwards');
    await expect(later.clock.moveTo('soon')).rejects.toThrow('no moment');
    expect(later.failures).toEqual([]);
  });

  test('the clock deletes a sign-up that nobody confirmed, and keeps one that somebody did', async () => {
    await grondslag.seed();
    const topic = {
      names: { nl: 'Aanbiedingen' },
      descriptions: {},
      visibility: 'public' as const,
    };
    await grondslag.client().PUT('/v1/senders/{senderId}/topics/{topicId}', {
      params: { path: { senderId: 'waterweg', topicId: 'offers' } },
      body: topic,
    });
    const emails = ['anna@elders.example', 'bram@elders.example'];
    for (const email of emails)
      await fetch(`${grondslag.url}/s/waterweg?lang=nl`, {
        method: 'POST',
        body: new URLSearchParams({ email, on: 'commercial/offers/1/offers' }),
      });
    await grondslag.settle();
    const [question] = grondslag.mails({ to: 'anna@elders.example' });
    const confirm = question?.links.find((link) => link.includes('/c/')) ?? '';
    expect((await fetch(confirm, { method: 'POST' })).status).toBe(200);
    await grondslag.clock.move({ days: 31 });

    const found = emails.map(async (email) => {
      const { data } = await grondslag.client().POST('/v1/contacts/lookup', { body: { email } });
      return data?.items.length;
    });
    expect(await Promise.all(found)).toEqual([1, 0]);
  });
});

test('a matcher says what was found instead', async () => {
  await grondslag.seed();
  const decision = await grondslag.decide('gijs', offers);
  expect(() => expect(decision).toBeAllowed()).toThrow(
    'expected gijs to be allowed; it is denied for withdrawn',
  );
  expect(() => expect(decision).not.toBeDenied('withdrawn')).toThrow(
    'expected not gijs to be denied for withdrawn',
  );
  expect(() => expect(decision).toBeDenied('pending')).toThrow('it is denied for withdrawn');
  expect(() => expect(grondslag).toHaveMailed('gijs@post.example')).toThrow('there is none');
  expect(() =>
    expect({
      mailingId: 'm',
      progress: { audience: 2, accepted: 1, denied: {}, refused: {}, unknown: 0 },
    }).toAccountForEveryone(),
  ).toThrow('expected 2 people to be accounted for; 1 are');
});

test('the version is that of the other packages', () => {
  const read = (name: string) =>
    JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../packages', name, 'package.json'), 'utf8'),
    ) as { version: string };
  expect(read('testing').version).toBe(read('client').version);
});
