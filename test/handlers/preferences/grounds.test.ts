import { describe, expect, test } from 'vitest';
import { preferencesApp } from '../../../functions/preferences/handler.ts';
import { choiceField } from '../../../functions/preferences/preferences/choice-field.ts';
import type { Topic } from '../../../shared/consent/topic/topic.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { ownEntity } from '../../../shared/kernel/own-entity.ts';
import { publication } from '../../differential/policy/policy-world.ts';
import { boughtHosting } from '../../support/pages/bought-hosting.ts';
import { offers, offersNotice, pageWorld } from '../../support/pages/page-world.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

const setup = async () => {
  const world = await pageWorld();
  const app = preferencesApp(world.dependencies);
  const path = () => `/p/${world.links.own()}`;
  const page = async () => (await app.request(path())).text();
  const send = async (form: Record<string, string>) =>
    (await app.request(path(), { method: 'POST', body: new URLSearchParams(form) })).text();
  /** Moves one switch, as a browser sends it. */
  const move = (field: string, to: 'on' | 'off') =>
    send({ do: 'save', shown: field, ...(to === 'on' ? { on: field } : {}) });
  const topic = (topicId: string, over: Partial<Topic> = {}) =>
    world.topics.put(
      {
        entityId: ownEntity(waterweg.senderId),
        topicId,
        names: { nl: `Alles over ${topicId}` },
        descriptions: {},
        visibility: 'public',
        version: 1,
        changedBy: 'po',
        changedAt: world.now(),
        ...over,
      },
      0,
    );
  return { world, page, move, send, topic };
};

/** The line under the name of a switch, the first where purposes tell several apart. */
const stateOf = (page: string, name: string): string | undefined =>
  new RegExp(
    `>${name}(?: \\([^)]*\\))?</(?:label|p)>[\\s\\S]*?id="choice-\\d+-state">([^<]*)<`,
  ).exec(page)?.[1];

const may = instantFromMillis(Date.UTC(2026, 4, 3));
const facts: Record<string, { readonly become: Partial<Contact>; readonly says: string }> = {
  'a sale': {
    become: { relationships: [boughtHosting] },
    says: 'Aan, want u kocht op 3 mei 2026 iets van Waterweg Hosting B.V.',
  },
  'a published address': {
    become: { kind: 'organisation', publishedAddresses: [{ ...publication, capturedAt: may }] },
    says: 'Aan, want dit adres is hiervoor gepubliceerd (gezien op 3 mei 2026)',
  },
  'business outside the EEA': {
    become: {
      country: 'US' as Contact['country'],
      professional: true,
      localLawCheck: { evidenceId: 'c' as never, checkedAt: may },
    },
    says: 'Aan, want u handelt zakelijk en bent buiten Europa gevestigd',
  },
};

describe.each(Object.entries(facts))('who is mailed on %s', (_, { become, says }) => {
  test('whoever is mailed on a ground reads that the mail comes and why, without ids', async () => {
    const { world, page, topic } = await setup();
    await topic('hosting');
    await world.become(become);

    const shown = await page();

    expect(stateOf(shown, 'Alles over hosting')).toContain(says);
    expect(stateOf(shown, 'Aanbiedingen en reclame')).toContain(says);
    const names = [...shown.matchAll(/<label for="choice[^>]*>([^<]*)</g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(shown).not.toMatch(/SKU-0042|family-77|soft-opt-in|published-address|page-1|sale-1/);
  });

  test('whoever is mailed on a ground can stop it there, and it stays stopped', async () => {
    const { world, page, move, topic } = await setup();
    await topic('hosting');
    await world.become(become);
    const field = choiceField({ purpose: 'commercial', topic: 'hosting', wasOn: true });
    expect(await page()).toContain(`value="${field}"`);

    const after = await move(field, 'off');

    expect(stateOf(after, 'Alles over hosting')).toMatch(/Uit sinds 3 november 2026$/);
    expect((await world.events()).map(({ type }) => type)).toEqual(['withdrawn']);
    expect(stateOf(await page(), 'Alles over hosting')).toMatch(/Uit sinds/);
    await move(field, 'off');
    expect(await world.events()).toHaveLength(1);
  });

  test('whoever stopped what came on a ground can restart it only by consent, on the text in force', async () => {
    const { world, move } = await setup();
    await world.become(become);
    const on = choiceField({ ...offers, wasOn: true });
    const off = choiceField({ ...offers, wasOn: false, notice: offersNotice });
    await move(on, 'off');

    const after = await move(off, 'on');

    expect(after).toContain('Aan, want u zei ja op 3 november 2026');
    expect((await world.events()).at(-1)).toMatchObject({ type: 'granted', notice: offersNotice });
  });
});

describe('who stopped offers that rested on a sale', () => {
  const hosting = { purpose: 'commercial', topic: 'hosting' } as const;
  const resume = choiceField({ ...hosting, wasOn: false, resumes: true });

  const stopped = async () => {
    const made = await setup();
    await made.topic('hosting');
    await made.world.become({ relationships: [boughtHosting] });
    await made.move(choiceField({ ...hosting, wasOn: true }), 'off');
    return made;
  };

  test('who stopped offers that rested on a sale reads on what basis they would resume, and resumes them with a switch', async () => {
    const { world, page, move } = await stopped();
    expect(await page()).toContain(`value="${resume}"`);
    expect(await page()).toContain(
      'krijgt u het zoals voorheen, want u kocht op 3 mei 2026 iets van Waterweg Hosting B.V.; u stemt daarmee nergens mee in',
    );

    const after = await move(resume, 'on');

    expect(stateOf(after, 'Alles over hosting')).toContain('Aan, want u kocht op 3 mei 2026');
    expect(after).toContain('Weer aangezet: mails over ‘Alles over hosting’');
    expect((await world.events()).at(-1)).toMatchObject({
      type: 'resumed',
      scope: hosting,
      method: 'preference-centre',
      act: 'clicked-button',
      page: '/p',
    });
    await move(resume, 'on');
    expect(await world.events()).toHaveLength(2);
    const again = await move(choiceField({ ...hosting, wasOn: true }), 'off');
    expect(stateOf(again, 'Alles over hosting')).toMatch(/Uit sinds/);
  });

  test('whoever stopped offers that rested on a sale is first mailed a link if the page was opened from a mail', async () => {
    const { world } = await stopped();
    const app = preferencesApp(world.dependencies);
    const body = new URLSearchParams({ do: 'save', shown: resume, on: resume });
    await app.request(`/p/${world.links.preferences()}`, { method: 'POST', body });
    expect(await world.events()).toHaveLength(1);
    expect(world.mailed.at(-1)?.wanted).toEqual([resume]);

    const mailed = await app.request(
      `/p/${world.links.own()}?${new URLSearchParams({ on: resume })}`,
    );

    const confirm = (await mailed.text()).split('Bevestig uw keuze')[1]?.split('</section>')[0];
    expect(confirm).toContain(`name="on" value="${resume}"`);
    expect(confirm).toContain('zoals voorheen, want u kocht op 3 mei 2026');
  });

  test.each([
    ['the sale no longer carries them', { relationships: [] }],
    ['the relation ended', { relationships: [{ ...boughtHosting, until: may }] }],
  ])('who stopped offers that rested on a sale resumes nothing once %s', async (_, become) => {
    const { world, page, move } = await stopped();
    await world.become(become as Partial<Contact>);
    expect(await page()).not.toContain('zoals voorheen');

    await move(resume, 'on');

    expect((await world.events()).map(({ type }) => type)).toEqual(['withdrawn']);
  });

  test('who stopped offers that rested on a sale resumes nothing after an objection to everything', async () => {
    const { world, page, move, send } = await stopped();
    await send({ do: 'stop' });
    expect(await page()).not.toContain('zoals voorheen');

    await move(resume, 'on');
    await move(choiceField({ purpose: 'commercial', wasOn: false, resumes: true }), 'on');

    expect((await world.events()).map(({ type }) => type)).toEqual(['withdrawn', 'objected']);
  });

  test('who stopped offers that rested on a sale cannot resume what never rested on the sale, because they bought later or had consented', async () => {
    const { world, page, move, topic } = await setup();
    await topic('hosting');
    await world.say({ type: 'withdrawn', scope: hosting });
    world.pass(10);
    const soldAt = world.now();
    const { sale } = boughtHosting;
    if (sale === undefined) throw new Error('no sale');
    await world.become({
      relationships: [{ ...boughtHosting, since: soldAt, sale: { ...sale, soldAt } }],
    });
    world.pass(1);
    expect(await page()).not.toContain('zoals voorheen');
    await move(resume, 'on');
    expect(await world.events()).toHaveLength(1);

    const other = await setup();
    await other.world.become({ relationships: [boughtHosting] });
    await other.world.say({ type: 'granted', scope: offers, notice: offersNotice });
    await other.world.say({ type: 'withdrawn', scope: offers });
    const shown = await other.page();
    expect(shown).not.toContain('zoals voorheen');
    expect(shown).toContain(choiceField({ ...offers, wasOn: false, notice: offersNotice }));
  });
});

describe('the preference page', () => {
  test('the preference page can switch off what was agreed to individually after everything was refused', async () => {
    const { world, page, move } = await setup();
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });
    await world.say({ type: 'refused', scope: {} });
    expect(stateOf(await page(), 'Aanbiedingen')).toContain('Aan, want u zei ja');

    const after = await move(choiceField({ ...offers, wasOn: true }), 'off');

    expect(stateOf(after, 'Aanbiedingen')).toMatch(/^Aanbiedingen en reclame · Uit/);
    expect((await world.events()).at(-1)?.type).toBe('withdrawn');
  });

  test('the preference page offers no switch for what has no text and never began', async () => {
    const { page, topic } = await setup();
    await topic('hosting');
    expect(await page()).not.toContain('Alles over hosting');
  });

  test('the preference page shows a topic for those concerned only to customers', async () => {
    const { world, page, topic } = await setup();
    await topic('vertrekkers', { visibility: 'concerned' });
    expect(await page()).not.toContain('vertrekkers');
    await world.become(facts['business outside the EEA']?.become ?? {});
    expect(await page()).not.toContain('vertrekkers');

    await world.become({ relationships: [boughtHosting] });
    expect(await page()).toContain('Alles over vertrekkers');
  });

  test('the preference page says after everything was stopped what has been switched back on', async () => {
    const { world, page, move, send } = await setup();
    await world.become({ relationships: [boughtHosting] });
    await send({ do: 'stop' });
    expect(await page()).toContain('krijgt u geen reclame of oproepen meer. Zet hieronder aan');

    await move(choiceField({ ...offers, wasOn: false, notice: offersNotice }), 'on');

    expect(await page()).toContain('behalve wat u daarna weer aanzette');
    expect(stateOf(await page(), 'Aanbiedingen')).toContain('Aan, want u zei ja');
    expect(stateOf(await page(), 'Aanbiedingen en reclame')).toContain('u maakte bezwaar');
  });

  test.each([
    ['hard-bounce', 'mail aan dit adres kwam terug'],
    ['complaint', 'u meldde een mail als ongewenst'],
  ] as const)(
    'the preference page says that nothing is sent after a %s, though there is consent',
    async (...row) => {
      const [suppression, says] = row;
      const { world, page } = await setup();
      await world.say({ type: 'granted', scope: offers, notice: offersNotice });
      expect(stateOf(await page(), 'Aanbiedingen')).toContain('Aan');
      await world.say({
        type: 'suppressed',
        scope: {},
        suppression,
        actor: { kind: 'system', id: 'feedback' },
      } as never);

      expect(stateOf(await page(), 'Aanbiedingen')).toContain(says);
    },
  );

  test('the preference page says that a consent has become too old, and lets the person renew it', async () => {
    const { world, page, move } = await setup();
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });
    world.pass(800);
    expect(stateOf(await page(), 'Aanbiedingen')).toContain('te oud geworden');

    await move(choiceField({ ...offers, wasOn: false, notice: offersNotice }), 'on');

    expect(stateOf(await page(), 'Aanbiedingen')).toContain('Aan, want u zei ja op');
  });
});
