import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customerBody, sendNow, serviceDraft, startSender, untilState } from './sender-world.ts';
import {
  grantBody,
  type Json,
  type MachineWorld,
  noticeBody,
  startMachineWorld,
} from './service-world.ts';

const senderId = 'waterweg';
const maintenance =
  'Vannacht van 02:00 tot 04:00 uur voeren wij onderhoud uit aan de server waarop uw website staat. Uw website is dan kort niet bereikbaar.';
const identity = 'Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland';

let world: MachineWorld;
beforeAll(async () => {
  world = await startMachineWorld();
  // `c-waterweg` has neither a name nor attributes.
  await startSender(world, senderId);
  await world.ask('POST', '/v1/notices', { body: { ...noticeBody, senderId } });
  const bo = customerBody(senderId, 'bo', { name: 'Bo', attributes: { city: 'Delft' } });
  expect((await world.ask('POST', '/v1/contacts', { body: bo })).status).toBe(201);
});
afterAll(async () => {
  await world.app.stop();
});

const content = (over: Json = {}): Json => ({
  language: 'nl',
  subject: 'Onderhoud aan uw hosting',
  text: `Beste klant,\n\n${maintenance}\n\nWaterweg Hosting B.V.`,
  ...over,
});

const draftOf = (over: Json, more: Json = {}) =>
  serviceDraft(senderId, { contents: [content(over)], ...more });

type Finding = { readonly code: string; readonly level: string; readonly detail: string };

/** Drafts a mailing and tries to schedule it; what lint said, and the answer. */
const schedule = async (body: Json) => {
  const drafted = await world.ask('POST', '/v1/mailings', { body });
  expect([drafted.status, drafted.body['state']], drafted.text).toEqual([201, 'draft']);
  const { lint } = drafted.body['classification'] as {
    readonly lint: readonly { readonly findings: readonly Finding[] }[];
  };
  const mailingId = String(drafted.body['mailingId']);
  const answer = await world.ask('POST', `/v1/mailings/${mailingId}/schedule`, {
    body: { localTime: '2099-07-01T09:30:00', zone: 'UTC' },
  });
  return { findings: lint.flatMap(({ findings }) => findings), answer, mailingId };
};

describe('a default', () => {
  test('a default reaches recipients without a value, in every part, and the preview says so beforehand', async () => {
    const name = '{{ name | beste lezer }}';
    const body = draftOf({
      subject: `Onderhoud, ${name}`,
      preheader: `Voor ${name}`,
      text: `${name},\n\n${maintenance}\n\nStad: {{city|onbekend}}\n\nWaterweg Hosting B.V.`,
      html: `<p>${name},</p><p>${maintenance}</p><p>Uw server staat in {{city|Breda &amp; Delft}}.</p><p>Waterweg Hosting B.V.</p>`,
    });
    const drafted = await world.ask('POST', '/v1/mailings', { body });
    const preview = await world.ask('POST', `/v1/mailings/${drafted.body['mailingId']}/preview`);
    expect(preview.body, preview.text).toMatchObject({ allowed: 2, denied: {} });

    const mailingId = await sendNow(world, body);
    expect(await untilState(world, mailingId, 'finished', 'paused')).toMatchObject({
      state: 'finished',
      progress: { accepted: 2, denied: {} },
    });
    const { inbox: ses } = world.app;
    const mailTo = (to: string) =>
      ses.mail(ses.mails({ mailing: mailingId, to })[0]?.id ?? '') ?? { html: '', text: '' };
    expect(mailTo('c-waterweg@post.example')).toMatchObject({
      subject: 'Onderhoud, beste lezer',
      text: expect.stringMatching(/^beste lezer,[\s\S]*Stad: onbekend/),
      html: expect.stringMatching(
        /Voor beste lezer<[\s\S]*<p>beste lezer,[\s\S]*Uw server staat in Breda &amp; Delft\.</,
      ),
    });
    expect(mailTo('bo@post.example')).toMatchObject({
      subject: 'Onderhoud, Bo',
      text: expect.stringMatching(/^Bo,[\s\S]*Stad: Delft/),
    });
  }, 30_000);

  test('a default is content: an offer in one does not pass as service mail', async () => {
    const text = `Beste klant,\n\n${maintenance}\n\n{{x|Nu alle hostingpakketten met 50% korting! Bestel vandaag.}}\n\nWaterweg Hosting B.V.`;
    const { body } = await world.ask('POST', '/v1/mailings', { body: draftOf({ text }) });
    expect(body).toMatchObject({ state: 'held', band: 'block', regulated: ['commercial'] });
  });
});

describe('a placeholder that nobody can fill', () => {
  test.each([
    ['subject', { subject: 'Onderhoud, {{firstName}}' }],
    ['html', { html: `<p>Beste {{ firstName }}, ${maintenance}</p>` }],
    ['text', { text: `Beste {{firstName}}, ${maintenance}` }],
  ])(
    'a placeholder that nobody can fill is reported at the draft and keeps it from being scheduled: %s',
    async (_, over) => {
      const { findings, answer, mailingId } = await schedule(draftOf(over));
      expect(findings).toMatchObject([
        { code: 'placeholder-unknown', level: 'error', detail: 'firstName' },
      ]);
      expect([answer.status, answer.body['errors']]).toMatchObject([
        422,
        [
          {
            pointer: '/contents/0',
            message: expect.stringMatching(/\{\{firstName\}\}.*\{\{name\}\}/),
          },
        ],
      ]);
      const { body } = await world.ask('GET', `/v1/mailings/${mailingId}`);
      expect(body['state']).toBe('draft');
    },
  );

  test('a placeholder that nobody can fill is not reported if it is an attribute of somebody in the audience', async () => {
    const over = { text: `Beste klant in {{city}}, ${maintenance}` };
    expect((await schedule(draftOf(over))).answer.status).toBe(200);
    const without = { audience: { contactIds: ['c-waterweg'] } };
    expect((await schedule(draftOf(over, without))).answer.status).toBe(422);
  });

  test('a placeholder that nobody can fill is named in the verdict of each recipient who is left out for it', async () => {
    const mailingId = await sendNow(
      world,
      draftOf({ text: `Beste klant in {{city}}, ${maintenance}` }),
    );
    expect(await untilState(world, mailingId, 'finished')).toMatchObject({
      progress: { accepted: 1, denied: { 'placeholder-unfilled': 1 } },
    });
    const { body } = await world.ask('GET', `/v1/mailings/${mailingId}/verdicts?kind=denied`);
    expect(body['items']).toMatchObject([
      {
        contactId: 'c-waterweg',
        verdict: 'denied',
        reasons: ['placeholder-unfilled'],
        placeholder: 'city',
      },
    ]);
  }, 30_000);
});

describe('an attribute in marketing', () => {
  const offer = (text: string) =>
    serviceDraft(senderId, {
      purpose: 'commercial',
      topic: 'offers',
      contents: [
        content({ text: `${text}\n20% korting op hosting.\n\n{{unsubscribeUrl}}\n${identity}` }),
      ],
    });

  test('an attribute in marketing needs a default, which recipients without consent to personalisation get', async () => {
    const consents = await world.ask('POST', '/v1/contacts/bo/consent/events', { body: grantBody });
    expect(consents.status, consents.text).toBe(201);
    const refused = await schedule(offer('Voor u in {{city}}'));
    expect([refused.answer.status, refused.answer.text]).toEqual([
      422,
      expect.stringContaining('{{city|text}}'),
    ]);
    const mailingId = await sendNow(world, offer('Voor {{name|u}} in {{city|uw stad}}'));
    expect(await untilState(world, mailingId, 'finished')).toMatchObject({
      progress: { accepted: 1 },
    });
    const { inbox: ses } = world.app;
    const [mail] = ses.mails({ mailing: mailingId, to: 'bo@post.example' });
    expect(ses.mail(mail?.id ?? '')?.text).toContain('Voor Bo in uw stad');
  }, 30_000);
});

describe('a way out that can mean one thing only', () => {
  test.each([
    'http://{{unsubscribeUrl}}',
    '{{{unsubscribeUrl}}}',
    '%7B%7BunsubscribeUrl%7D%7D',
    '&#123;&#123;unsubscribeUrl&#125;&#125;',
    '{ {unsubscribeUrl} }',
  ])('a way out that can mean one thing only is mended, reported, and works: %s', async (href) => {
    const html = `<p>${maintenance}</p><p><a href="${href}">Afmelden</a></p><p>Waterweg Hosting B.V.</p>`;
    const draft = await world.ask('POST', '/v1/mailings', { body: draftOf({ html }) });
    expect(draft.text).toContain('"way-out-mended"');
    expect(draft.text).not.toContain('unsubscribe-broken');
    const mailingId = String(draft.body['mailingId']);
    const { text } = await world.ask('GET', `/v1/mailings/${mailingId}`);
    expect(text).toContain('href=\\"{{unsubscribeUrl}}\\"');
  });
});

describe('a way out that cannot work', () => {
  test.each([
    'http://{{unsubscribeUrl}}/x',
    '{unsubscribeUrl}',
    'mailto:{{unsubscribeUrl}}',
    'https://click.example/?to={{unsubscribeUrl}}',
  ])('a way out that cannot work keeps its mailing from being scheduled: %s', async (href) => {
    const html = `<p>Deze maand 20% korting op hosting.</p><p><a href="${href}">Afmelden</a></p><p>${identity}</p>`;
    const { findings, answer } = await schedule(
      serviceDraft(senderId, {
        purpose: 'commercial',
        topic: 'offers',
        contents: [
          content({ html, text: `20% korting op hosting.\n\n{{unsubscribeUrl}}\n${identity}` }),
        ],
      }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'unsubscribe-broken', level: 'error' }),
    );
    expect([answer.status, answer.body['errors']]).toEqual([
      422,
      expect.arrayContaining([
        expect.objectContaining({
          pointer: '/contents/0',
          message: expect.stringContaining('does not work'),
        }),
      ]),
    ]);
  });
});

describe('what would reach a reader as it is written', () => {
  test.each([
    ['{{nmae}}', 'nmae'],
    ['{{Name}}', 'Name'],
    ['{{constructor}}', 'constructor'],
    ['{{__proto__}}', '__proto__'],
    ['{{toString}}', 'toString'],
    ['{{_x}}', '_x'],
    ['{{1}}', '{{1}}'],
    ['{{}}', '{{}}'],
    ['{{naïef}}', 'naïef'],
    ['{{this}}', 'this'],
    ['{{this.name}}', 'this.name'],
    ['{{@index}}', '@index'],
    ['{{&name}}', '{{&name'],
    ['{{>footer}}', '{{>footer'],
    ['{{!-- niets --}}', '{{!--'],
    ['{{#if plan}}P{{plan}}{{/if}}', '#if plan'],
    ['{{#if name}}a{{else}}b{{/if}}', '#if name'],
    ['{{name }', '{{name }'],
    ['name}}', 'name}}'],
    ['{ {name} }', 'name'],
    ['{{\u200bname}}', 'name'],
    ['{{name\n|x', '{{name'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a tag of another tool
    ['${name}', '${name}'],
    ['[[name]]', '[[name]]'],
    ['<%= name %>', '<%= name'],
    ['%7B%7Bname%7D%7D', '%7B%7Bname'],
    ['&#123;&#123;name&#125;&#125;', '&#123;&#123;name'],
    ['&lcub;&lcub;name&rcub;&rcub;', '&lcub;&lcub;name'],
    ['｛｛name｝｝', '｛｛name'],
  ])(
    'what would reach a reader as it is written keeps its mailing from being scheduled, and is named: %s',
    async (tag, named) => {
      for (const part of ['text', 'html'] as const) {
        const written = part === 'html' ? `<p>Beste ${tag},</p>` : `Beste ${tag},`;
        const { body, text } = await world.ask('POST', '/v1/mailings', {
          body: draftOf({ [part]: `${written}\n\n${maintenance}\n\nWaterweg Hosting B.V.` }),
        });
        const id = String(body['mailingId']);
        const answer = await world.ask('POST', `/v1/mailings/${id}/schedule`, {
          body: { localTime: '2099-07-01T09:30:00', zone: 'UTC' },
        });
        // A template that cannot be judged is held for a person; its findings say why.
        const said = body['state'] === 'held' ? text : answer.text;
        expect([409, 422], `${part} ${answer.text}`).toContain(answer.status);
        expect(said, part).toMatch(/placeholder|unsubscribe|no value that every/);
        expect(said, part).toContain(JSON.stringify(named).slice(1, -1));
      }
    },
  );

  test.each([
    '<a href="{{unsubscribeUrl}}x">Afmelden</a>',
    '<a href="x{{unsubscribeUrl}}">Afmelden</a>',
    '<a href="%7BunsubscribeUrl%7D">Afmelden</a>',
    '<a href="mailto:{{unsubscribeUrl}}">Afmelden</a>',
    '<a href="https://r.example/?to={{unsubscribeUrl}}">Afmelden</a>',
    '<a href="https://r.example/?to={{preferencesUrl}}">Voorkeuren</a>',
  ])(
    'what would reach a reader as it is written keeps service mail from being scheduled too, with the link: %s',
    async (link) => {
      const html = `<p>${maintenance}</p><p>${link}</p><p>Waterweg Hosting B.V.</p>`;
      const { answer } = await schedule(draftOf({ html }));
      expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('does not work')]);
    },
  );

  test.each(['{{unsubscribeUrl}}x', 'https://r.example/?to={{unsubscribeUrl}}'])(
    'what would reach a reader as it is written keeps plain text with the link from being scheduled: %s',
    async (link) => {
      const { answer } = await schedule(draftOf({ text: `${maintenance}\n\n${link}` }));
      expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('does not work')]);
    },
  );
});

describe('a preview', () => {
  test('a preview says what the schedule will refuse', async () => {
    for (const tag of ['{{nmae}}', '{{constructor}}', '{{#if name}}x{{/if}}', '{{name']) {
      const drafted = await world.ask('POST', '/v1/mailings', {
        body: draftOf({ text: `Beste ${tag}, ${maintenance}` }),
      });
      const path = `/v1/mailings/${drafted.body['mailingId']}`;
      const preview = await world.ask('POST', `${path}/preview`);
      expect([preview.status, preview.body['errors']], tag).toEqual([
        200,
        [expect.objectContaining({ pointer: '/contents/0' })],
      ]);
    }
  });
});
