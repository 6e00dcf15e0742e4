import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningService } from '../../../local/services/start-http-service.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import type { Relationship } from '../../../shared/contacts/relationship.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { ownEntity } from '../../../shared/kernel/own-entity.ts';
import { donation, publication } from '../../differential/policy/policy-world.ts';
import { isWhole, spreadOf } from '../../support/how-many.ts';
import { boughtHosting } from '../../support/pages/bought-hosting.ts';
import { startBrowser } from '../../support/pages/browser.ts';
import { offers, offersNotice, type PageWorld, pageWorld } from '../../support/pages/page-world.ts';
import { routeApp } from '../../support/pages/route-app.ts';
import { servePages } from '../../support/pages/serve-pages.ts';
import { type View, views, type Walk, walkIn } from '../../support/pages/walk.ts';
import { waterweg } from '../../support/pages/waterweg.ts';
import { type SignUpWorld, signUpWorld } from '../../support/sign-up-world.ts';

/**
 * What people do on the public pages, by keyboard alone, in a real browser. Each step is looked at by axe.
 * `npm run test:browser` takes every second journey, each in one view, so that together they take all;
 * `npm run test:browser -- --full` takes every journey in every view.
 */
let browser: Browser;
let server: RunningService;
let world: PageWorld;

beforeAll(async () => {
  server = await servePages(() => world);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const types = async () => (await world.events()).map(({ type }) => type);

const may = instantFromMillis(Date.UTC(2026, 4, 3));
const hosting = { purpose: 'commercial', topic: 'hosting' } as const;

/** The topic that nobody is asked about, and that a sale and other grounds carry. */
const offerHosting = () =>
  world.topics.put(
    {
      entityId: ownEntity(waterweg.senderId),
      topicId: hosting.topic,
      names: { nl: 'Alles over hosting' },
      descriptions: {},
      visibility: 'public',
      version: 1,
      changedBy: 'po',
      changedAt: world.now(),
    },
    0,
  );

const stopOnGround =
  (become: Partial<Contact>, because: string, name = 'Alles over hosting') =>
  async (walk: Walk) => {
    await offerHosting();
    await world.become(become);
    await walk.open(`${server.url}/p/${world.links.preferences()}`);
    expect(await walk.says(because)).toBe(true);
    expect(await walk.isOn(name)).toBe(true);

    await walk.toggle(name);
    await walk.press('Keuzes opslaan');

    expect(await walk.says('Uit sinds')).toBe(true);
    expect(await types()).toEqual(['withdrawn']);
  };

const pagesOf = (set: SignUpWorld, walk: Walk) => {
  const request = (url: string, init: RequestInit) =>
    new URL(url).pathname.startsWith('/s/')
      ? set.app.request(url, init)
      : set.pages.request(url, init);
  return routeApp(walk.context, 'https://mail.waterweg.example', { request });
};

const journeys: Readonly<Record<string, (walk: Walk) => Promise<void>>> = {
  'stop a topic that was agreed to': async (walk) => {
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });
    await walk.open(`${server.url}/p/${world.links.preferences()}`);
    expect(await walk.says('want u zei ja op')).toBe(true);
    await walk.toggle('Aanbiedingen');
    await walk.press('Keuzes opslaan');
    expect(await walk.isOn('Aanbiedingen')).toBe(false);
    expect(await types()).toEqual(['granted', 'withdrawn']);
  },

  'stop a topic that rests on a sale, and resume it': async (walk) => {
    await stopOnGround({ relationships: [boughtHosting] }, 'want u kocht op 3 mei 2026')(walk);
    await walk.open(`${server.url}/p/${world.links.own()}`);
    expect(await walk.says('dan krijgt u het zoals voorheen, want u kocht')).toBe(true);
    await walk.toggle('Alles over hosting');
    await walk.press('Keuzes opslaan');
    expect(await walk.isOn('Alles over hosting')).toBe(true);
    expect(await types()).toEqual(['withdrawn', 'resumed']);
  },

  'stop a topic that rests on a donation': async (walk) => {
    world.sendAs({ kind: 'cause', legalName: 'Stichting Waterweg' });
    const gave: Relationship = {
      ...{ relationshipId: 'r1', role: 'donor', capacity: 'person', since: may },
      donation: { ...donation, donatedAt: may, donatedTo: waterweg.senderId },
    };
    await offerHosting();
    await world.become({ relationships: [gave] });
    await walk.open(`${server.url}/p/${world.links.preferences()}`);
    expect(await walk.says('want u gaf op 3 mei 2026 aan Stichting Waterweg')).toBe(true);

    // A cause mails about a topic for its ideals and for gifts, each with its own switch.
    for (const purpose of ['berichten over idealen en acties', 'berichten voor goede doelen']) {
      const name = `Alles over hosting (${purpose})`;
      expect(await walk.isOn(name)).toBe(true);
      await walk.toggle(name);
    }
    await walk.press('Keuzes opslaan');
    expect(await walk.says('Uit sinds')).toBe(true);
    expect((await world.events()).map(({ type, scope }) => [type, scope.purpose])).toEqual([
      ['withdrawn', 'ideological'],
      ['withdrawn', 'charitable'],
    ]);
  },

  'stop a topic for which the address is published': stopOnGround(
    { kind: 'organisation', publishedAddresses: [{ ...publication, capturedAt: may }] },
    'want dit adres is hiervoor gepubliceerd',
  ),

  'stop a topic as a business outside the EEA': stopOnGround(
    {
      country: 'US' as Contact['country'],
      professional: true,
      localLawCheck: { evidenceId: 'c' as never, checkedAt: may },
    },
    'want u handelt zakelijk',
    'Alles over hosting (aanbiedingen en reclame)',
  ),

  'stop everything and allow one topic': async (walk) => {
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });
    await walk.open(`${server.url}/p/${world.links.preferences()}`);
    await walk.press('Stop alles');
    expect(await walk.title()).toBe('U bent afgemeld');

    await walk.open(`${server.url}/p/${world.links.own()}`);
    expect(await walk.says('krijgt u geen reclame of oproepen meer')).toBe(true);
    await walk.toggle('Bijeenkomsten');
    await walk.press('Keuzes opslaan');

    expect(await walk.says('behalve wat u daarna weer aanzette')).toBe(true);
    expect([await walk.isOn('Bijeenkomsten'), await walk.isOn('Aanbiedingen')]).toEqual([
      true,
      false,
    ]);
    // What comes back after an objection is confirmed by the same act: the link was mailed.
    const back = ['granted', 'requested', 'confirmed'];
    expect(await types()).toEqual(['granted', 'objected', ...back]);
  },

  'confirm twice': async (walk) => {
    const link = `${server.url}/c/${await world.askConfirmation()}`;
    await walk.open(link);
    await walk.press('Ja, dat wil ik');
    expect(await walk.title()).toBe('Uw aanmelding is bevestigd');
    expect(await walk.says('U bevestigde dit al')).toBe(false);

    await walk.open(link);
    expect(await walk.title()).toBe('Uw aanmelding is bevestigd');
    expect(await walk.says('U bevestigde dit al op 3 november 2026')).toBe(true);
    expect(await walk.page.getByRole('button').count()).toBe(0);
    expect(await types()).toEqual(['requested', 'confirmed']);
  },

  'from why a mail came to my data, and a request': async (walk) => {
    await world.become({ relationships: [boughtHosting], source: 'bestelformulier' });
    await walk.open(`${server.url}/m/${world.links.mail()}`);
    expect(await walk.title()).toBe('Waarom kreeg ik deze mail?');
    expect(await walk.says('Autoriteit Persoonsgegevens')).toBe(true);
    expect(await walk.page.content()).not.toMatch(/jan\.jansen|bestelformulier/);
    await walk.press('Mail mij de link');

    await walk.open(`${server.url}/d/${world.mailed[0]?.token}`);
    expect(await walk.says('jan.jansen@voorbeeld.example')).toBe(true);
    await walk.choose('Mijn gegevens laten wissen');
    await walk.type('Toelichting', 'ik ben geen klant meer');
    await walk.press('Versturen');
    expect(await walk.title()).toBe('Uw vraag is ontvangen');
    expect(await world.requests.ofContact(world.contactId)).toMatchObject([{ kind: 'erasure' }]);
  },

  'sign up by a form in another site, and confirm': async (walk) => {
    const set = await signUpWorld();
    await pagesOf(set, walk);
    const { text: form } = await set.get('/s/waterweg/form?lang=nl');
    const site = `<!doctype html><html lang="nl"><title>Site</title><main><h1>Onze site</h1>${form}</main></html>`;
    await walk.context.route('https://www.elders.example/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: site }),
    );
    await walk.open('https://www.elders.example/');
    await walk.type('Uw e-mailadres', 'piet@nieuw.example');
    await walk.toggle('Nieuws');
    await walk.press('Aanmelden');
    expect(await walk.title()).toBe('Kijk in uw mail');

    const [mail] = set.mails;
    await walk.open(`https://mail.waterweg.example/c/${mail?.token}`);
    await walk.press('Ja, dat wil ik');
    expect(await walk.title()).toBe('Uw aanmelding is bevestigd');
  },

  'come back after erasure': async (walk) => {
    const set = await signUpWorld({}, true);
    await pagesOf(set, walk);
    expect((await set.judge()).effect).toBe('deny');
    await walk.open('https://mail.waterweg.example/s/waterweg?lang=nl');
    // The field for programs is out of sight for people.
    const trap = await walk.page.getByLabel('Laat dit leeg').boundingBox();
    expect(trap?.x).toBeLessThan(0);
    await walk.type('Uw e-mailadres', 'anja@korenaar.example');
    await walk.toggle('Aanbiedingen');
    await walk.press('Aanmelden');
    expect(await walk.title()).toBe('Kijk in uw mail');
    expect((await set.judge()).effect).toBe('deny');

    await walk.open(`https://mail.waterweg.example/c/${set.mails[0]?.token}`);
    await walk.press('Ja, dat wil ik');
    expect(await walk.title()).toBe('Uw aanmelding is bevestigd');
    expect((await set.judge()).effect).toBe('allow');
  },
};

const isFull = isWhole();
const cases = spreadOf(Object.keys(journeys), 5).flatMap((name, index) =>
  views
    .filter((_, at) => isFull || at === index % views.length)
    .map((view): Case => ({ name, view, zoom: (view.zoom ?? 1) * 100 })),
);
type Case = { readonly name: string; readonly view: View; readonly zoom: number };

describe('by keyboard alone', () => {
  test.each(cases)(
    'the keyboard alone is enough for $name: $view.width wide, $view.colorScheme, $zoom %',
    async (each) => {
      world = await pageWorld();
      const walk = await walkIn(browser, each.view);
      try {
        await journeys[each.name]?.(walk);
      } finally {
        await walk.close();
      }
    },
  );
});
