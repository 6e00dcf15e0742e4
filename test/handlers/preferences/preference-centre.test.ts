import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { choiceField } from '../../../functions/preferences/preferences/choice-field.ts';
import type { RunningService } from '../../../local/services/start-http-service.ts';
import { noticeHash } from '../../../shared/consent/notice/notice.ts';
import type { Topic } from '../../../shared/consent/topic/topic.ts';
import { mostTopics } from '../../../shared/consent/topic/within-topic-limit.ts';
import { noticeId } from '../../../shared/kernel/ids.ts';
import { ownEntity } from '../../../shared/kernel/own-entity.ts';
import type { OwnActivity } from '../../../shared/kernel/purpose.ts';
import { offers, offersNotice, type PageWorld, pageWorld } from '../../support/pages/page-world.ts';
import { servePages } from '../../support/pages/serve-pages.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

const eventsNotice = { noticeId: noticeId('events'), version: 1 };
const offersOn = choiceField({ ...offers, wasOn: true });
const offersOff = choiceField({ ...offers, wasOn: false, notice: offersNotice });
const bijeenkomsten = { purpose: 'commercial', topic: 'bijeenkomsten' } as const;
const eventsOff = choiceField({ ...bijeenkomsten, wasOn: false, notice: eventsNotice });

let world: PageWorld;
let server: RunningService;

beforeAll(async () => {
  server = await servePages(() => world);
});
afterAll(() => server.stop());
beforeEach(async () => {
  world = await pageWorld();
  await world.say({ type: 'granted', scope: offers, notice: offersNotice });
});

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${server.url}${path}`, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

const post = async (path: string, form: readonly (readonly [string, string])[]) => {
  const body = new URLSearchParams(form.map(([name, value]): [string, string] => [name, value]));
  const answer = await fetch(`${server.url}${path}`, { method: 'POST', body, redirect: 'manual' });
  return { status: answer.status, text: await answer.text() };
};

/** By a link that was asked for: one of a mail switches nothing on. */
const save = (shown: readonly string[], on: readonly string[]) =>
  post(`/p/${world.links.own()}`, [
    ['do', 'save'],
    ...shown.map((field) => ['shown', field] as const),
    ...on.map((field) => ['on', field] as const),
  ]);

const types = async () => (await world.events()).map(({ type }) => type);

describe('the preference centre', () => {
  test('the preference centre shows what was consented to, when, how and on which text, and no whole address', async () => {
    const { status, text } = await get(`/p/${world.links.preferences()}`);

    expect(status).toBe(200);
    expect(text).toContain('Aan, want u zei ja op 3 november 2026');
    expect(text).toContain('mag mij per e-mail aanbiedingen sturen over hosting');
    expect(text).toContain('Versie 1 van deze tekst');
    expect(text).toContain('door u, op een webformulier');
    expect(text).toContain('j•••@voorbeeld.example');
    expect(text).not.toContain('jan.jansen');
  });

  test('the preference centre offers what the sender asks consent for, with the text beside the switch', async () => {
    const { text } = await get(`/p/${world.links.preferences()}`);

    expect(text).toContain('Bijeenkomsten');
    expect(text).toContain('uitnodigen voor bijeenkomsten');
    expect(text).toContain('Meten of u mails opent');
    expect(text.match(/type="checkbox"/g)).toHaveLength(4);
    expect(text.match(/ checked/g)).toHaveLength(2);
  });

  test('the preference centre changes nothing on GET', async () => {
    await get(`/p/${world.links.preferences()}`);

    expect(await types()).toEqual(['granted']);
  });

  test('the preference centre switches one topic off and another on, each with its own evidence', async () => {
    const { status, text } = await save([offersOn, eventsOff], [eventsOff]);

    expect(status).toBe(200);
    expect(text).toContain('Opgeslagen');
    expect(await types()).toEqual(['granted', 'withdrawn', 'granted']);
    const [, off, on] = await world.events();
    expect(off).toMatchObject({ scope: offers, method: 'preference-centre' });
    expect(off).not.toHaveProperty('ip');
    expect(on).toMatchObject({
      scope: bijeenkomsten,
      notice: eventsNotice,
      act: 'ticked-empty-box',
      language: 'nl',
      defects: [],
      ip: '127.0.0.0',
    });
  });

  test('the preference centre switches measuring off without the mails, and the mails without measuring', async () => {
    const trackingOff = choiceField({
      activity: 'tracking.open',
      wasOn: false,
      notice: { noticeId: noticeId('tracking'), version: 1 },
    });
    await save([offersOn, trackingOff], [offersOn, trackingOff]);
    expect(await world.status('/+tracking.open')).toBe('granted');
    expect(await world.status('/commercial/aanbiedingen')).toBe('granted');

    const trackingOn = choiceField({ activity: 'tracking.open', wasOn: true });
    await save([offersOn, trackingOn], [offersOn]);
    expect(await world.status('/+tracking.open')).toBe('withdrawn');
    expect(await world.status('/commercial/aanbiedingen')).toBe('granted');
  });

  test('the preference centre records a form that is sent twice only once', async () => {
    await save([offersOn], []);
    const { text } = await save([offersOn], []);

    expect(text).toContain('Er was niets te veranderen');
    expect(await types()).toEqual(['granted', 'withdrawn']);
  });

  test('the preference centre does not switch on, from a page left open, what was stopped elsewhere', async () => {
    await fetch(`${server.url}/u/${world.links.stop()}`, { method: 'POST' });

    await save([offersOn, eventsOff], [offersOn, eventsOff]);

    expect(await world.status('/commercial/aanbiedingen')).toBe('withdrawn');
    expect(await world.status('/commercial/bijeenkomsten')).toBe('granted');
  });

  test('the preference centre lets the person switch on what the person had stopped', async () => {
    await save([offersOn], []);
    await save([offersOff], [offersOff]);

    expect(await world.status('/commercial/aanbiedingen')).toBe('granted');
  });

  test('the preference centre lifts the suppression of the address when something is switched on', async () => {
    await world.say({
      type: 'suppressed',
      scope: {},
      suppression: 'complaint',
      actor: { kind: 'system', id: 'feedback' },
    } as never);

    await save([eventsOff], [eventsOff]);

    // The link was mailed on request: it confirms, as only that brings back who complained.
    expect(await types()).toEqual([
      'granted',
      'suppressed',
      'granted',
      'reinstated',
      'requested',
      'confirmed',
    ]);
  });

  test('the preference centre switches nothing on without the text beside it', async () => {
    const bare = choiceField({ ...bijeenkomsten, wasOn: false });
    const wrong = choiceField({ ...bijeenkomsten, wasOn: false, notice: offersNotice });

    await save([bare, 'nonsense', '0/commercial/x'], [bare, 'nonsense', '0/commercial/x']);
    expect(await types()).toEqual(['granted']);
    await save([wrong], [wrong]);
    expect(await world.status('/commercial/bijeenkomsten')).toBe('unproven');
  });

  test('the preference centre stops everything in one step, including measuring', async () => {
    const { status, text } = await post(`/p/${world.links.preferences()}`, [['do', 'stop']]);

    expect(status).toBe(200);
    expect(text).toContain('U bent afgemeld');
    expect((await world.events()).at(-1)).toMatchObject({ type: 'objected' });
    const page = await get(`/p/${world.links.preferences()}`);
    expect(page.text).not.toContain(' checked>\n<p');
    expect(page.text).toContain('krijgt u geen reclame of oproepen meer');
  });

  test('the preference centre changes the language of mails, and of the page', async () => {
    const { text } = await post(`/p/${world.links.preferences()}`, [
      ['do', 'language'],
      ['language', 'en'],
    ]);

    expect(text).toContain('<html lang="en">');
    expect(await world.contact()).toMatchObject({ language: 'en', version: 2 });
  });

  test('the preference centre has a title with normal capitals after saving', async () => {
    const { text } = await post(`/p/${world.links.preferences()}`, [
      ['do', 'language'],
      ['language', 'de'],
    ]);
    expect(text).toContain('Gespeichert: Ihre Auswahl');
  });

  test('the preference centre changes nothing for a form of another kind, size or shape', async () => {
    const path = `/p/${world.links.preferences()}`;
    for (const [type, body] of [
      ['text/plain', 'do=nothing'],
      ['application/json', '{"do":"save"}'],
      ['application/x-www-form-urlencoded', `do=save&on=${'x'.repeat(200_000)}`],
      ['application/x-www-form-urlencoded', 'do=language&language=fr'],
    ] as const) {
      const answer = await fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expect(answer.status).toBe(200);
    }
    expect(await types()).toEqual(['granted']);
  });

  test('the preference centre shows nothing about the person on an expired link, which can still stop mail', async () => {
    const path = `/p/${world.links.preferences(60)}`;
    world.pass(61);

    const shown = await get(path);
    expect(shown.text).toContain('verlopen');
    expect(shown.text).not.toMatch(/voorbeeld\.example|type="checkbox"|Aan, want/);

    await post(path, [
      ['do', 'save'],
      ['shown', eventsOff],
      ['on', eventsOff],
    ]);
    expect(await types()).toEqual(['granted']);

    expect((await post(path, [['stop', 'link']])).status).toBe(200);
    expect(await types()).toEqual(['granted', 'objected']);
  });

  test('the preference centre is the neutral page after erasure, and a stop still gets an answer', async () => {
    const path = `/p/${world.links.preferences()}`;
    await world.erase();

    expect((await get(path)).status).toBe(404);
    expect((await post(path, [['do', 'save']])).status).toBe(404);
    expect((await post(path, [['do', 'stop']])).status).toBe(200);
  });

  test('the preference centre keeps what is switched off while the ledger is unavailable, and says so', async () => {
    world.away.ledger = true;

    const { status, text } = await save([offersOn], []);

    expect(status).toBe(200);
    expect(text).toContain('veilig opgeslagen');
    expect(world.queue).toMatchObject([{ ...offers, method: 'preference-centre' }]);
  });

  test('the preference centre does not claim to have stored what is switched on while the ledger is unavailable', async () => {
    world.away.ledger = true;

    const { status, text } = await save([eventsOff], [eventsOff]);

    expect(status).toBe(503);
    expect(text).toContain('niet opgeslagen');
    expect(world.queue).toEqual([]);
  });
});

describe('a preference centre with as many topics as are kept', () => {
  test('a preference centre with as many topics as are kept says that nothing was switched on, records what was switched off, and returns 422', async () => {
    for (let index = 1; index < mostTopics; index += 1) {
      const topicId = `topic ${index}`;
      const kept = { entityId: ownEntity(waterweg.senderId), names: { nl: topicId }, version: 1 };
      const more = { descriptions: {}, visibility: 'public', changedBy: 'po', changedAt: 0 };
      await world.topics.put({ ...kept, ...more, topicId } as unknown as Topic, 0);
      await world.say({ type: 'granted', scope: { purpose: 'commercial', topic: topicId } });
    }

    const { status, text } = await save([offersOn, eventsOff], [eventsOff]);

    expect(status).toBe(422);
    expect(text).toContain('Niet alles is opgeslagen');
    expect(await world.status('/commercial/aanbiedingen')).toBe('withdrawn');
    expect(await world.status('/commercial/bijeenkomsten')).toBeUndefined();
  });
});

describe('an activity of the sender’s own', () => {
  const profiling = 'profiling' as OwnActivity;
  const uses = { noticeId: noticeId('uses'), version: 1 };
  const ask = async () => {
    const senderId = waterweg.senderId;
    const covers = [{ activity: profiling }];
    const texts = { nl: 'Ja, Waterweg Hosting mag een profiel van mij maken.' };
    const notice = { ...uses, senderId, covers, texts, material: true, publishedBy: 'po' };
    const sha256 = noticeHash(notice, world.dependencies.digest);
    await world.notices.put({ ...notice, sha256, publishedAt: world.now() });
  };
  const named = (names: Record<string, string>[]) => {
    const activities = names.map((each) => ({ activityId: profiling, names: each }));
    world.dependencies.mailings.sender = async () => ({ ...waterweg, settings: { activities } });
  };

  test('an activity of the sender’s own is offered by its name while the sender has it, never by its id', async () => {
    await ask();
    named([{ nl: 'een profiel van u maken' }]);

    const { text } = await get(`/p/${world.links.preferences()}`);

    expect(text).toContain('Ander gebruik van uw gegevens');
    expect(text).toContain('Een profiel van u maken');
    const field = choiceField({ activity: profiling, wasOn: false, notice: uses });
    expect(await save([field], [field])).toMatchObject({ status: 200 });
    expect(await world.status('/+profiling')).toBe('granted');

    named([]);
    const later = (await get(`/p/${world.links.preferences()}`)).text;
    expect(later).toContain('Een ander gebruik van uw gegevens');
    expect(later.replaceAll(/value="[^"]*"/g, '')).not.toContain('profiling');
    const on = choiceField({ activity: profiling, wasOn: true });
    await save([on], []);
    expect(await world.status('/+profiling')).toBe('withdrawn');
    expect((await get(`/p/${world.links.preferences()}`)).text).not.toContain(field);
  });
});
