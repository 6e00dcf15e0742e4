import { describe, expect, test } from 'vitest';
import { preferencesApp } from '../../../functions/preferences/handler.ts';
import { choiceField } from '../../../functions/preferences/preferences/choice-field.ts';
import { signLink } from '../../../shared/consent/links/link-token.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import { countryCode } from '../../../shared/kernel/country.ts';
import { boughtHosting } from '../../support/pages/bought-hosting.ts';
import { jan } from '../../support/pages/jan.ts';
import { offers, offersNotice, pageWorld } from '../../support/pages/page-world.ts';
import { waterweg } from '../../support/pages/waterweg.ts';
import { testKeyring } from '../../support/test-keyring.ts';

const setup = async () => {
  const world = await pageWorld();
  const app = preferencesApp(world.dependencies);
  const get = async (path: string) => {
    const answer = await app.request(path);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const post = async (path: string, form: Record<string, string>) => {
    const answer = await app.request(path, { method: 'POST', body: new URLSearchParams(form) });
    return { status: answer.status, text: await answer.text() };
  };
  /** The person now has another address. */
  const move = () => {
    world.pass(0.001);
    return world.become({
      email: 'jan@elders.example' as Contact['email'],
      addressHash: 'another-hash' as Contact['addressHash'],
      updatedAt: world.now(),
    });
  };
  return { world, get, post, move };
};

const off = choiceField({ ...offers, wasOn: false, notice: offersNotice });

test('the page of one’s own data reads each list of topics once', async () => {
  const { dependencies, links } = await pageWorld();
  let reads = 0;
  const page: typeof dependencies.topics.page = (...asked) => {
    reads += 1;
    return dependencies.topics.page(...asked);
  };
  const app = preferencesApp({ ...dependencies, topics: { ...dependencies.topics, page } });
  expect((await app.request(`/d/${links.own()}`)).status).toBe(200);
  expect(reads).toBe(1);
});

describe('the link of a mail, which may have been forwarded to anybody', () => {
  test('the link of a mail, which may have been forwarded to anybody, gives no file, name, address or event, whatever is requested', async () => {
    const { world, get } = await setup();
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });
    for (const path of [`/p/${world.links.preferences()}`, `/m/${world.links.mail()}`])
      for (const query of ['', '?download=json', '?file=json']) {
        const { text, headers } = await get(path + query);
        expect(headers.get('content-type')).toContain('text/html');
        expect(text).not.toMatch(/jan\.jansen|Jan Jansen|previousHash/);
      }
    const own = await get(`/d/${world.links.preferences()}`);
    expect([own.status, (await get(`/d/${world.links.mail()}`)).status]).toEqual([404, 404]);
  });

  test('the link of a mail, which may have been forwarded to anybody, switches nothing on, but has a link mailed to the address that does so by a button', async () => {
    const { world, get, post } = await setup();

    const asked = await post(`/p/${world.links.preferences()}`, {
      do: 'save',
      shown: off,
      on: off,
    });

    expect(asked.text).toContain('Bijna klaar');
    expect(asked.text).toContain('j•••@voorbeeld.example');
    expect(await world.events()).toEqual([]);
    expect(world.mailed).toMatchObject([{ contactId: 'jan', language: 'nl', wanted: [off] }]);
    const path = `/p/${world.mailed[0]?.token}`;
    const shown = await get(`${path}?${new URLSearchParams({ on: off })}`);
    expect(shown.text).toContain('Bevestig uw keuze');
    expect(shown.text).toContain('mag mij per e-mail aanbiedingen sturen over hosting');
    expect(await world.events()).toEqual([]);

    await post(path, { do: 'save', shown: off, on: off });

    expect(await world.events()).toMatchObject([{ type: 'granted', notice: offersNotice }]);
    expect((await get(`${path}?${new URLSearchParams({ on: off })}`)).text).not.toContain(
      'Bevestig uw keuze',
    );
  });

  test('the link of a forwarded mail still switches off at once, even if the same form switches something on', async () => {
    const { world } = await setup();
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });
    const on = choiceField({ ...offers, wasOn: true });
    const events = { purpose: 'commercial', topic: 'bijeenkomsten' } as const;
    const other = choiceField({ ...events, wasOn: false, notice: { ...offersNotice } });

    const form = new URLSearchParams([
      ['do', 'save'],
      ['shown', on],
      ['shown', other],
      ['on', other],
    ]);
    await preferencesApp(world.dependencies).request(`/p/${world.links.preferences()}`, {
      method: 'POST',
      body: form,
    });

    expect((await world.events()).map(({ type }) => type)).toEqual(['granted', 'withdrawn']);
    expect(world.mailed).toHaveLength(1);
  });

  test('the link of a mail, which may have been forwarded to anybody, names the same mail when it is used repeatedly within an hour, so that one is sent', async () => {
    const { world, post } = await setup();
    for (const _ of [1, 2, 3]) await post(`/m/${world.links.mail()}`, { do: 'mine' });
    expect(new Set(world.mailed.map(({ mailId }) => mailId)).size).toBe(1);
    world.pass(1);
    await post(`/m/${world.links.mail()}`, { do: 'mine' });
    expect(new Set(world.mailed.map(({ mailId }) => mailId)).size).toBe(2);
  });
});

describe('where only a confirmed consent counts', () => {
  test('the link that was requested confirms what its button switches on', async () => {
    const { world, post } = await setup();
    await world.become({ country: countryCode('DE'), language: 'nl' });

    const after = await post(`/p/${world.links.own()}`, { do: 'save', shown: off, on: off });

    expect((await world.events()).map(({ type }) => type)).toEqual([
      'granted',
      'requested',
      'confirmed',
    ]);
    expect(after.text).toContain('Aan, want u zei ja op');
  });
});

describe('the page of one’s own data', () => {
  test('the page of one’s own data shows what is known of the person, why, since when and from where, with the texts and the mails', async () => {
    const { world, get } = await setup();
    await world.become({ relationships: [boughtHosting], source: 'bestelformulier webwinkel' });
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });

    const { status, text } = await get(`/d/${world.links.own()}`);

    expect(status).toBe(200);
    for (const shown of [
      'jan.jansen@voorbeeld.example',
      'Jan Jansen',
      'Nederland',
      'bestelformulier webwinkel',
      'Klant (SKU-0042) sinds 3 mei 2026, gekocht op 3 mei 2026',
      'mag mij per e-mail aanbiedingen sturen over hosting',
      'Aan, want u zei ja op 3 november 2026',
      '3 november 2026</time>: Aanbieding',
    ])
      expect(text).toContain(shown);
    expect(text).not.toMatch(/hash-of-jan|family-77|sale-1|e000001|"jan"/);
  });

  test('the page of one’s own data is available as a file, with times in ISO 8601 and none of our hashes, numbers or ids', async () => {
    const { world, get } = await setup();
    await world.become({ relationships: [boughtHosting] });
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });

    const { headers, text } = await get(`/d/${world.links.own()}?file=json`);

    expect(headers.get('content-disposition')).toMatch(/^attachment/);
    const data = JSON.parse(text);
    expect(data).toMatchObject({
      format: 'grondslag-own-data-1',
      you: { address: 'jan.jansen@voorbeeld.example', name: 'Jan Jansen' },
      relations: [{ as: 'customer', boughtOn: '2026-05-03T00:00:00.000Z' }],
      recorded: [{ what: 'granted', text: { version: 1 } }],
      mails: [{ subject: 'Aanbieding' }],
    });
    expect(text).not.toMatch(/[Hh]ash|sequence|eventId|contactId|e000001|family-77|sale-1/);
    const numbers: string[] = [];
    JSON.stringify(data, (key, value) => {
      if (typeof value === 'number' && key !== 'version') numbers.push(key);
      return value;
    });
    expect(numbers).toEqual([]);
  });

  test('the page of one’s own data opens for two hours, only by that kind of link, and only while the address is current', async () => {
    const { world, get, post, move } = await setup();
    const link = world.links.own();
    expect((await get(`/d/${link}`)).status).toBe(200);
    const asked = { ask: 'erasure' };
    await move();
    expect((await get(`/d/${link}`)).status).toBe(404);
    expect((await post(`/d/${link}`, asked)).status).toBe(404);
    expect((await post(`/p/${link}`, { do: 'save', shown: off, on: off })).text).not.toContain(
      'checkbox',
    );
    expect(await world.events()).toEqual([]);
    expect((await get(`/d/${world.links.own(-1)}`)).status).toBe(404);
    expect(world.mailed).toEqual([]);
  });

  test('the page of one’s own data cannot be opened for a shared address, where the request goes once to the officer', async () => {
    const { world, get, post } = await setup();
    await world.become({ shared: true });
    for (const _ of [1, 2]) {
      const { text } = await post(`/m/${world.links.mail()}`, { do: 'mine' });
      expect(text).toContain('Uw vraag is doorgegeven');
    }
    expect(world.mailed).toEqual([]);
    expect(await world.requests.ofContact(jan.contactId)).toMatchObject([
      { kind: 'access', state: 'open', recordedBy: { kind: 'page', id: '/d' } },
    ]);
    expect((await get(`/d/${world.links.own()}`)).status).toBe(404);
  });

  test.each([
    ['erasure', { kind: 'erasure' }],
    ['rectification', { kind: 'rectification' }],
    ['objection', { kind: 'objection', to: 'service' }],
    ['complaint', { kind: 'complaint' }],
  ])(
    'the page of one’s own data takes a request for %s with a receipt, once',
    async (ask, subject) => {
      const { world, get, post } = await setup();
      const form = { ask, note: 'mijn naam is fout' };

      const { status, text } = await post(`/d/${world.links.own()}`, form);
      await post(`/d/${world.links.own()}`, form);

      expect(status).toBe(200);
      expect(text).toContain('Uw vraag is ontvangen');
      expect(text).toContain('antwoordt uiterlijk 3 december 2026');
      const requests = await world.requests.ofContact(jan.contactId);
      expect(requests).toMatchObject([
        { ...subject, state: 'open', said: { note: form.note, actor: { kind: 'subject' } } },
      ]);
      expect(text).toContain(requests[0]?.requestId);
      expect((await get(`/d/${world.links.own()}`)).text).toContain('wacht op antwoord');
    },
  );

  test.each([{ ask: 'world-peace' }, { note: 'x' }, { ask: 'erasure', note: 'x'.repeat(50_000) }])(
    'the page of one’s own data stores nothing from a form that is not ours',
    async (form) => {
      const { world, post } = await setup();
      await post(`/d/${world.links.own()}`, form as never);
      expect(await world.requests.ofContact(jan.contactId)).toEqual([]);
    },
  );
});

describe('why a mail came', () => {
  test('why a mail came is explained from the mail alone: ground, sender, stop and complaint, with the address masked', async () => {
    const { world, get } = await setup();
    world.dependencies.history.of = async () => [
      { mailingId: 'm1', at: world.now(), basis: 'soft-opt-in' },
    ];

    const { status, text } = await get(`/m/${world.links.mail()}`);

    expect(status).toBe(200);
    expect(text).toContain('Waterweg Hosting B.V. stuurde deze mail aan j•••@voorbeeld.example');
    expect(text).toContain('want u kocht iets van Waterweg Hosting B.V.');
    expect(text).toContain('Autoriteit Persoonsgegevens');
    expect(text).toContain('spamklacht.nl');
    expect(text).not.toContain('2026');
    const stop = /action="(\/u\/[^"?]+)/.exec(text)?.[1] ?? '';
    await preferencesApp(world.dependencies).request(stop, { method: 'POST' });
    expect(await world.events()).toMatchObject([{ type: 'withdrawn', scope: offers }]);
  });

  test('why a mail came is explained for the country of the reader', async () => {
    const { world, get } = await setup();
    await world.become({ country: countryCode('SE') });
    expect((await get(`/m/${world.links.mail()}`)).text).toContain('imy.se');
  });

  test('why a mail came is no longer shown once the person has another address, or after erasure', async () => {
    const { world, get, post, move } = await setup();
    await move();
    expect((await get(`/m/${world.links.mail()}`)).status).toBe(404);
    expect((await post(`/m/${world.links.mail()}`, {})).status).toBe(404);
    await world.erase();
    expect((await get(`/m/${world.links.mail()}`)).status).toBe(404);
    expect(world.mailed).toEqual([]);
  });

  test('why a mail came is linked from the page of the stop link, also for mails without their own link', async () => {
    const { world, get } = await setup();
    const { text } = await get(`/u/${world.links.stop({ ...offers, addressAt: jan.updatedAt })}`);
    const path = /href="(\/m\/[^"?]+)/.exec(text)?.[1] ?? '';
    expect((await get(path)).text).toContain('Waarom kreeg ik deze mail?');
    expect((await get(`/u/${world.links.stop()}`)).text).not.toContain('/m/');
  });

  test('why a mail came is not shown for a mailing of another sender', async () => {
    const { get } = await setup();
    const { linkKeys, mac } = testKeyring('k1');
    const party = { senderId: waterweg.senderId, contactId: jan.contactId };
    const other = {
      kind: 'mail',
      ...party,
      mailingId: 'm2' as never,
      addressAt: jan.updatedAt,
    } as const;
    const { status, text } = await get(`/m/${signLink(other, linkKeys, mac)}`);
    expect(status).toBe(200);
    expect(text).not.toContain('/u/');
  });
});
