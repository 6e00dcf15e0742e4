import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spreadOf } from '../../support/how-many.ts';
import { serviceDraft, startSender } from './sender-world.ts';
import { type MachineWorld, startMachineWorld } from './service-world.ts';

const senderId = 'waterweg';
let world: MachineWorld;
beforeAll(async () => {
  world = await startMachineWorld();
  await startSender(world, senderId);
});
afterAll(async () => {
  await world.app.stop();
});

type Finding = { readonly code: string; readonly detail: string };

const draft = async (over: object) => {
  const started = performance.now();
  const content = { language: 'nl', subject: 'Onderhoud', text: 'Beste klant,', ...over };
  const answer = await world.ask('POST', '/v1/mailings', {
    body: serviceDraft(senderId, { contents: [content] }),
  });
  return { ...answer, millis: performance.now() - started };
};

const findingsOf = (body: Readonly<Record<string, unknown>>): readonly Finding[] => {
  const { lint } = body['classification'] as {
    readonly lint: readonly { readonly findings: readonly Finding[] }[];
  };
  return lint.flatMap(({ findings }) => findings);
};

const expectCapped = (findings: readonly Finding[]): void => {
  for (const { code, detail } of findings) {
    const most = code === 'placeholder-unknown' ? 51 : 21;
    expect(findings.filter((other) => other.code === code).length).toBeLessThanOrEqual(most);
    expect([...detail].length).toBeLessThanOrEqual(80);
  }
};

const filled = (unit: (index: number) => string, size: number): string => {
  let written = '';
  for (let index = 0; written.length < size; index += 1) written += unit(index);
  return written;
};

/** Each is written end to end until the part is full; a number makes every one another. */
const units: readonly ((index: number) => string)[] = [
  () => '}}',
  () => '{{',
  () => '{{a',
  () => '{{a\n',
  () => '{',
  () => '}',
  () => '{a}}',
  () => '{{{name}}}',
  (index) => `{{x${index}}}`,
  (index) => `{{x${index}|<b>}}`,
  (index) => `{{#if x${index}}}a{{/if}}`,
  (index) => `{{#each x${index}}}`,
  (index) => `{{banner${index}}}`,
  (index) => `*|N${index}|*`,
  (index) => `<a href="http://{{unsubscribeUrl}}/${index}">a</a>`,
  (index) => `unsubscribeUrl ${index} aaaaaaaaaaaaaaa\n`,
  (index) => `<p onx${'x'.repeat(index % 30)}${index}="a">`,
  (index) => `<img src="https://a.example/open/${index}" width=1 height=1>`,
  (index) => `<a href="https://a.example/c?utm_id=1&mc_eid=${index}">nu 50% korting</a>`,
  (index) => `<p>Nu ${(index % 90) + 5}% korting, bestel ${index}</p>`,
  () => '{{name|',
  () => '\\',
  () => '%recipient.name%',
  (index) => `<div>Nu ${(index % 90) + 5}% korting`,
  () => '<style>',
  () => '<style>a{b}}</style>',
  () => '🙂nu 50% korting 🙂',
  () => 'name}}',
];

describe('a content full of one thing', () => {
  test.each(spreadOf(units, 6).map((unit) => [unit(1).slice(0, 40), unit] as const))(
    'a content full of %s is accepted in time, with a short answer',
    async (_, unit) => {
      for (const [part, size] of [
        ['html', 4_000],
        ['html', 50_000],
        ['html', 140_000],
        ['text', 140_000],
      ] as const) {
        const { status, text, body, millis } = await draft({ [part]: filled(unit, size) });
        expect([part, size, status], text.slice(0, 300)).toEqual([part, size, 201]);
        expect(text.length, `${part} ${size}`).toBeLessThan(120_000);
        expect(millis, `${part} ${size}`).toBeLessThan(size > 50_000 ? 20_000 : 10_000);
        expectCapped(findingsOf(body));
      }
    },
    60_000,
  );

  test('a content that cannot be stored is rejected as too large, not with a 5xx', async () => {
    const noise = () => randomBytes(178_000).toString('base64');
    const contents = ['nl', 'en'].map((language) => ({
      ...{ language, subject: 'Onderhoud', html: noise(), text: noise() },
    }));
    const { status, text } = await world.ask('POST', '/v1/mailings', {
      body: serviceDraft(senderId, { contents }),
    });
    expect([413, 422], text.slice(0, 300)).toContain(status);
  });

  test('a minified style sheet is kept unchanged', async () => {
    const html =
      '<style>@media(max-width:9px){.a{color:red}}</style><p>Vannacht is er onderhoud aan uw hosting.</p>';
    expect(findingsOf((await draft({ html })).body)).toEqual([]);
  });
});
