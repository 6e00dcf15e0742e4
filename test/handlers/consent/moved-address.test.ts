import { describe, expect, test } from 'vitest';
import { type OptInWorld, optInWorld } from '../../support/opt-in-world.ts';

const base = '/v1/contacts/anja';
const scope = { purpose: 'commercial', topic: 'offers' };
const notice = { noticeId: 'offers', version: 1 };
const onForm = { ...scope, method: 'web-form', act: 'ticked-empty-box', notice, language: 'nl' };

const request = async ({ call, world }: OptInWorld) => {
  world.advance(2 * 3_600_000);
  return call('POST', `${base}/consent/requests`, onForm);
};

let version = 1;
const move = async ({ call, world }: OptInWorld, email: string) => {
  world.advance(60_000);
  const headers = { 'if-match': `"${version}"` };
  expect(await call('PATCH', base, { email }, { headers })).toMatchObject({ status: 200 });
  version += 1;
};

const newWorld = async () => {
  version = 1;
  return optInWorld();
};

const press = async ({ page, world }: OptInWorld, token: number) => {
  world.advance(60_000);
  return page(`/c/token-${token}`, 'POST');
};

describe('a pending link', () => {
  test('a pending link ends when the address changes, so its former holder cannot confirm', async () => {
    const set = await newWorld();
    await request(set);
    await move(set, 'other@x.example');

    expect((await set.page('/c/token-1')).status).toBe(404);
    expect((await press(set, 1)).status).toBe(404);
    expect(await set.judge()).toMatchObject({ effect: 'deny' });
    expect(await set.judge('opt-in-confirmation')).toMatchObject({ effect: 'deny' });
    expect((await set.state()).entries).toEqual({});
  });

  test('an ended link stays invalid when the contact moves back, and a new link works', async () => {
    const set = await newWorld();
    await request(set);
    await move(set, 'other@x.example');
    await move(set, 'anja@korenaar.example');
    expect((await press(set, 1)).status).toBe(404);

    expect(await request(set)).toMatchObject({ status: 202 });
    expect((await press(set, 2)).status).toBe(200);
    expect(await set.judge('regular', 'DE')).toMatchObject({ effect: 'allow' });
  });

  test('a pending link survives a different spelling of its address', async () => {
    const set = await newWorld();
    await request(set);
    await move(set, 'Anja@korenaar.example');

    expect((await press(set, 1)).status).toBe(200);
    expect(await set.judge()).toMatchObject({ effect: 'allow' });
  });
});

describe('a confirmed consent', () => {
  const confirmed = async () => {
    const set = await newWorld();
    await request(set);
    await press(set, 1);
    expect(await set.judge('regular', 'DE')).toMatchObject({ effect: 'allow' });
    return set;
  };

  test('consent continues at a new address if it needs no confirmation', async () => {
    const set = await confirmed();
    await move(set, 'other@x.example');

    expect(await set.judge()).toMatchObject({ effect: 'allow', basis: 'consent' });
  });

  test('consent is unconfirmed at a new address if the law requires double opt-in', async () => {
    const set = await confirmed();
    await move(set, 'other@x.example');

    expect(await set.judge('regular', 'DE')).toMatchObject({
      effect: 'deny',
      reasons: ['unconfirmed'],
    });
  });

  test('consent is confirmed once the new address confirms it', async () => {
    const set = await confirmed();
    await move(set, 'other@x.example');
    expect(await request(set)).toMatchObject({ status: 202 });
    expect((await press(set, 2)).status).toBe(200);

    expect(await set.judge('regular', 'DE')).toMatchObject({ effect: 'allow' });
  });
});
