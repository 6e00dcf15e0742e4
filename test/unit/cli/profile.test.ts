import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { connect } from '../../../packages/cli/connect.ts';
import { findProfile } from '../../../packages/cli/profile.ts';
import type { World } from '../../../packages/cli/world.ts';
import { cliWorld } from '../../support/cli-world.ts';

const write = (file: string, content: string) => {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
};
const withProfiles = (profiles: object, over: Partial<World> = {}) => {
  const { world } = cliWorld(over);
  write(join(world.configFolder, 'profiles.json'), JSON.stringify({ profiles }));
  return world;
};
const envFile =
  "export GRONDSLAG_URL='http://127.0.0.1:4680/'\nexport GRONDSLAG_TOKEN='all'\nexport GRONDSLAG_TOKEN_MARKETER='m'\n";

describe('where the service is', () => {
  test('the address of the service is taken from the environment before anything else', () => {
    const world = withProfiles({
      default: { url: 'https://a', signIn: { kind: 'iam', region: 'r' } },
    });
    const env = { GRONDSLAG_URL: 'https://b/', GRONDSLAG_TOKEN: 't' };
    expect(findProfile({ ...world, env })).toEqual({
      url: 'https://b',
      signIn: { kind: 'token', token: 't' },
    });
  });

  test('the address of the service is the service of this folder, in the requested role', () => {
    const { world } = cliWorld();
    write(join(world.cwd, '.grondslag/env'), envFile);
    expect(findProfile(world, { as: 'marketer' })).toEqual({
      url: 'http://127.0.0.1:4680',
      signIn: { kind: 'token', token: 'm' },
    });
    expect(() => findProfile(world, { as: 'boss' })).toThrow(/no role `boss`; there are marketer/);
  });

  test('the address of the service comes with the token of the requested role, or else of the role that the command needs', () => {
    const { world } = cliWorld({
      env: { GRONDSLAG_URL: 'https://b', GRONDSLAG_TOKEN: 't', GRONDSLAG_TOKEN_MARKETER: 'm' },
    });
    const tokenOf = (wanted: object) => findProfile(world, wanted).signIn;
    expect(tokenOf({ role: 'marketer' })).toEqual({ kind: 'token', token: 'm' });
    expect(tokenOf({ role: 'product' })).toEqual({ kind: 'token', token: 't' });
    expect(tokenOf({ role: 'product', as: 'marketer' })).toEqual({ kind: 'token', token: 'm' });
    expect(() => tokenOf({ role: 'product', as: 'reviewer' })).toThrow(/no role `reviewer`/);
    expect(() =>
      findProfile({ ...world, env: { GRONDSLAG_URL: 'nonsense', GRONDSLAG_TOKEN: 't' } }),
    ).toThrow(/not the address/);
  });

  test('the address of the service is taken from the named profile, and the error for an unknown name lists the known ones', () => {
    const world = withProfiles({
      live: { url: 'https://a', signIn: { kind: 'iam', region: 'eu-west-1' } },
    });
    expect(findProfile(world, { profile: 'live' }).url).toBe('https://a');
    expect(() => findProfile(world, { profile: 'life' })).toThrow(
      /no profile `life`: there are live/,
    );
  });

  test('the address of the service is reported as missing if nothing specifies it', async () => {
    const { run } = cliWorld();
    const { status, err } = await run('contacts');
    expect(status).toBe(2);
    expect(err).toMatch(/npm start[\s\S]*GRONDSLAG_URL[\s\S]*profiles\.json/);
  });

  test.each([
    [{ signIn: { kind: 'iam', region: 'r' } }, /no `url`/],
    [{ url: 'https://a' }, /signIn\.kind/],
    [{ url: 'https://a', signIn: { kind: 'token', token: 'secret' } }, /signIn\.kind/],
    [{ url: 'https://a', signIn: { kind: 'token-file' } }, /signIn\.file/],
    [
      { url: 'https://a', signIn: { kind: 'client-credentials', tokenUrl: 'x', clientId: 'y' } },
      /secretVariable/,
    ],
  ])('the address of the service is refused where the profile is wrong: %j', (profile, message) => {
    expect(() => findProfile(withProfiles({ live: profile }), { profile: 'live' })).toThrow(
      message,
    );
  });
});

describe('signing in', () => {
  const answer = () => Response.json({ items: [] });

  test('signing in by client credentials requests one token and uses it until it expires', async () => {
    const asked: string[] = [];
    let now = 0;
    const { world } = cliWorld({
      env: { SECRET: 'shh' },
      now: () => now,
      fetch: async (request) => {
        asked.push(`${request.url} ${request.headers.get('authorization')}`);
        return request.url.startsWith('https://id')
          ? Response.json({ access_token: `t${asked.length}`, expires_in: 3_600 })
          : answer();
      },
    });
    const client = connect(world, {
      url: 'https://api.example',
      signIn: {
        kind: 'client-credentials',
        tokenUrl: 'https://id.example/token',
        clientId: 'us',
        secretVariable: 'SECRET',
      },
    });
    await client.GET('/v1/senders');
    await client.GET('/v1/senders');
    now = 3_600_000;
    await client.GET('/v1/senders');
    expect(asked.map((one) => one.split(' ').at(-1))).toEqual([
      'dXM6c2ho',
      't1',
      't1',
      'dXM6c2ho',
      't4',
    ]);
  });

  test('signing in by IAM signs each request with the credentials that a program supplies', async () => {
    const seen: (string | null)[] = [];
    const { world } = cliWorld({
      run: async (command, args) => {
        seen.push([command, ...args].join(' '));
        return JSON.stringify({
          AccessKeyId: 'AKIAEXAMPLE',
          SecretAccessKey: 's',
          SessionToken: 'st',
        });
      },
      fetch: async (request) => {
        seen.push(
          request.headers.get('authorization'),
          request.headers.get('x-amz-security-token'),
        );
        return answer();
      },
    });
    const client = connect(world, {
      url: 'https://api.example',
      signIn: { kind: 'iam', region: 'eu-west-1' },
    });
    await client.GET('/v1/senders');
    expect(seen[0]).toBe('aws configure export-credentials --format process');
    expect(seen[1]).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE\/\d{8}\/eu-west-1\/execute-api\/aws4_request/,
    );
    expect(seen[2]).toBe('st');
  });
});
