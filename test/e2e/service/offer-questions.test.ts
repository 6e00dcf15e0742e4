import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Json, type MachineWorld, senderBody, startMachineWorld } from './service-world.ts';

let world: MachineWorld;
beforeAll(async () => {
  world = await startMachineWorld();
  await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
});
afterAll(() => world.app.stop());

const footer = 'Afmelden: {{unsubscribeUrl}}\n\n{{senderName}}, {{senderAddress}}';

/** Drafts an offer of hosting, and reads what was asked about it from the version that is kept. */
const asked = async (subject: string, text: string) => {
  const { status, body, ...answer } = await world.ask('POST', '/v1/mailings', {
    token: world.tokens.marketer,
    body: {
      ...{ senderId: 'waterweg', name: 'Actie', purpose: 'commercial' },
      productFamilies: ['hosting'],
      contents: [{ language: 'nl', subject, text: `${text}\n\n${footer}` }],
    },
  });
  expect([status, body['state']], answer.text).toEqual([201, 'draft']);
  const path = `/v1/mailings/${String(body['mailingId'])}`;
  const kept = (await world.ask('GET', path)).body['classification'] as {
    readonly lint: readonly { readonly findings: readonly Json[] }[];
  };
  const versions = (await world.ask('GET', `${path}/versions`)).body['items'] as readonly Json[];
  return {
    questions: kept.lint
      .flatMap(({ findings }) => findings)
      .flatMap(({ code, level, detail }) =>
        code === 'company-unstated' || code === 'offer-unnamed' ? [[level, detail]] : [],
      ),
    statedBy: versions[0]?.['changedBy'] ?? versions[0]?.['createdBy'],
  };
};

describe('an offer that is drafted', () => {
  test('an offer that is drafted as one’s own and names another company is asked whose it is', async () => {
    const { questions, statedBy } = await asked(
      'Energie bij uw hosting',
      'Stap over naar Vattenfall N.V. en krijg 100 euro korting op uw stroom.',
    );
    expect(questions).toEqual([['warning', 'Vattenfall N.V.']]);
    expect(statedBy).toMatch(/marketer/);
  });

  test('an offer of wine that is drafted as one of hosting is asked whether that is right', async () => {
    const { questions, statedBy } = await asked(
      'Zes flessen wijn voor de prijs van vier',
      'Deze week zes flessen rode wijn voor de prijs van vier.',
    );
    expect(questions).toEqual([['warning', 'hosting']]);
    expect(statedBy).toMatch(/marketer/);
  });

  test('an offer that is drafted as what it is gets no question', async () => {
    const { questions } = await asked(
      '25% korting',
      'Deze maand krijgt u 25% korting op uw tweede hostingpakket.',
    );
    expect(questions).toEqual([]);
  });
});
