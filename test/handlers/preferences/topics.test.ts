import { describe, expect, test } from 'vitest';
import { preferencesApp } from '../../../functions/preferences/handler.ts';
import type { Topic } from '../../../shared/consent/topic/topic.ts';
import { entityOf } from '../../support/consent-world.ts';
import { offers, offersNotice, pageWorld } from '../../support/pages/page-world.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

const setup = async () => {
  const world = await pageWorld();
  const app = preferencesApp(world.dependencies);
  const open = async (path: string, method = 'GET') =>
    (await app.request(path, { method, headers: { 'accept-language': 'nl' } })).text();
  const write = async (topicId: string, over: Partial<Topic>) => {
    const entityId = await entityOf(waterweg.senderId);
    const stored = await world.topics.read(entityId, topicId);
    const version = (stored?.version ?? 0) + 1;
    const topic: Topic = {
      entityId,
      topicId,
      names: { nl: `Naam van ${topicId.toUpperCase()}` },
      descriptions: {},
      visibility: 'public',
      version,
      changedBy: 'po',
      changedAt: world.now(),
      ...over,
    };
    expect(await world.topics.put(topic, version - 1)).toBe('stored');
  };
  return { world, open, write };
};
const written = 'Naam van AANBIEDINGEN';

describe('a stop link that 0.1.0 mailed with the text of a topic', () => {
  test('a stop link that 0.1.0 mailed with the text of a topic names the topic as it is called now, and stops it', async () => {
    const { world, open, write } = await setup();
    await write('aanbiedingen', { names: { nl: written } });
    const link = `/u/${world.links.stop({ ...offers, topic: 'AANBIEDINGEN' })}`;

    expect(await open(link)).toContain(written);
    expect(await open(link, 'POST')).toContain(written);
    expect(await world.status('/commercial/aanbiedingen')).toBe('withdrawn');
  });

  test('a stop link that 0.1.0 mailed with the text of a topic stops the whole purpose, once, if the topic no longer exists', async () => {
    const { world, open } = await setup();
    const link = `/u/${world.links.stop({ ...offers, topic: 'oude kortingen' })}`;

    expect(await open(link)).not.toContain('oude kortingen');
    for (const _ of [1, 2, 3])
      expect(await open(link, 'POST')).toContain('aanbiedingen en reclame');
    expect(await world.status('/commercial')).toBe('withdrawn');
    expect(await world.events()).toHaveLength(1);
  });

  test('a stop link that 0.1.0 mailed with the text of a topic stops what the person granted, even if the topic has been retired since', async () => {
    const { world, open, write } = await setup();
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });
    await write('aanbiedingen', { names: { nl: written }, retiredAt: world.now() });

    expect(await open(`/u/${world.links.stop()}`, 'POST')).toContain(written);
    expect(await world.status('/commercial/aanbiedingen')).toBe('withdrawn');
    expect(await world.status('/commercial')).toBeUndefined();
  });

  test('a stop link that 0.1.0 mailed with the text of a topic is deferred, and recorded later, if the topics cannot be read', async () => {
    const { world, open } = await setup();
    world.away.ledger = true;
    expect(await open(`/u/${world.links.stop()}`, 'POST')).not.toBe('');
    expect(world.queue).toHaveLength(1);
  });
});

describe('the preference centre', () => {
  test('the preference centre shows topics by name, never by id, and offers no retired topic', async () => {
    const { world, open, write } = await setup();
    await write('aanbiedingen', { names: { nl: written } });
    await write('bijeenkomsten', { retiredAt: world.now() });

    const page = await open(`/p/${world.links.preferences()}`);

    expect(page).toContain(written);
    expect(page).not.toContain('Naam van BIJEENKOMSTEN');
    expect(page).not.toMatch(/>\s*[Bb]ijeenkomsten\s*</);
  });

  test('the preference centre shows a topic for those concerned only to people with a choice about it', async () => {
    const { world, open, write } = await setup();
    await write('aanbiedingen', { names: { nl: written }, visibility: 'concerned' });
    const path = () => `/p/${world.links.preferences()}`;
    expect(await open(path())).not.toContain(written);

    await world.say({ type: 'granted', scope: offers, notice: offersNotice });

    expect(await open(path())).toContain(written);
  });
});
