import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { consoleConfig, signInRoutes } from '../../local/console/sign-in-routes.ts';
import {
  type DevelopmentIssuer,
  newIssuerKey,
  startDevelopmentIssuer,
} from '../../local/development-issuer.ts';
import type { HttpReply, HttpRequest } from '../../local/services/start-http-service.ts';

const publicUrl = 'http://127.0.0.1:4680';
const redirectUri = `${publicUrl}/console/signed-in`;
const verifier = 'v'.repeat(43);
const query = {
  client_id: 'console',
  redirect_uri: redirectUri,
  response_type: 'code',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
  state: 's1',
  nonce: 'n1',
};

let issuer: DevelopmentIssuer;
let ask: (request: HttpRequest) => Promise<HttpReply | undefined>;
let now = 0;
beforeEach(async () => {
  issuer = await startDevelopmentIssuer(await newIssuerKey());
  now = 1_000_000;
  ask = signInRoutes({ publicUrl, issuer, now: () => now });
});

const request = async (
  method: string,
  path: string,
  {
    form = {},
    headers = {},
  }: { form?: Record<string, string>; headers?: Record<string, string> } = {},
) => {
  const reply = await ask({
    method,
    url: new URL(path, publicUrl),
    headers,
    body: Buffer.from(new URLSearchParams(form).toString()),
    gone: () => false,
  });
  if (reply === undefined || reply === 'reset') throw new Error('no answer');
  const { location, 'set-cookie': cookie } = { ...reply.headers };
  return { ...reply, text: String(reply.body ?? ''), location: String(location ?? ''), cookie };
};

const authorize = (change: Record<string, string> = {}, headers = {}) =>
  request('GET', `/_local/issuer/authorize?${new URLSearchParams({ ...query, ...change })}`, {
    headers,
  });

const signIn = (form: Record<string, string> = { person: 'marja.de.wit' }, headers = {}) =>
  request('POST', '/_local/issuer/sign-in', {
    form: { query: new URLSearchParams(query).toString(), ...form },
    headers,
  });

const codeIn = (location: string) => new URL(location).searchParams.get('code') ?? '';

const exchange = (code: string, change: Record<string, string> = {}) =>
  request('POST', '/_local/issuer/token', {
    form: {
      grant_type: 'authorization_code',
      client_id: 'console',
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
      ...change,
    },
  });

const tokenOf = (text: string) => JSON.parse(text) as Record<string, string>;

describe('signing in to the console on one machine', () => {
  test('a person who was picked at sign-in gets a code, and for it a token with the rights of the role', async () => {
    const { location } = await signIn();
    expect(new URL(location).searchParams.get('state')).toBe('s1');
    const answer = tokenOf((await exchange(codeIn(location))).text);
    const { claims } = await issuer.authorize(`Bearer ${answer['access_token']}`);
    expect(claims).toMatchObject({ sub: 'marja.de.wit' });
    const scopes = String(claims?.['scope']).split(' ');
    expect(scopes).toContain('mailings:write');
    expect(scopes).not.toContain('mailings:review');
    expect(answer['scope']).toBe(claims?.['scope']);
  });

  test('an ID token says who it is, and opens nothing', async () => {
    const answer = tokenOf((await exchange(codeIn((await signIn()).location))).text);
    const payload = answer['id_token']?.split('.')[1] ?? '';
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
      name: 'Marja de Wit',
      nonce: 'n1',
      aud: 'console',
    });
    expect(await issuer.authorize(`Bearer ${answer['id_token']}`)).toEqual({ fault: 'audience' });
  });

  test('a person who was not listed signs in by name and role, and by nothing less', async () => {
    const { location } = await signIn({ person: 'other', name: 'Ada Lovelace', role: 'reviewer' });
    const answer = tokenOf((await exchange(codeIn(location))).text);
    expect(await issuer.authorize(`Bearer ${answer['access_token']}`)).toMatchObject({
      claims: { sub: 'ada.lovelace' },
    });
    expect((await signIn({ person: 'other', name: 'Ada' })).status).toBe(422);
    expect((await signIn({ person: 'other', name: 'Ada', role: 'product' })).status).toBe(422);
    expect((await signIn({ person: 'nobody', name: '<b>', role: 'reviewer' })).text).not.toContain(
      '<b>',
    );
  });

  test.each([
    ['redirect_uri', 'https://evil.example/'],
    ['redirect_uri', `${redirectUri}/../elsewhere`],
    ['client_id', 'another'],
    ['response_type', 'token'],
    ['code_challenge_method', 'plain'],
    ['code_challenge', ''],
  ])('a sign-in with the %s “%s” gets no code', async (name, value) => {
    const { cookie } = await signIn();
    const headers = { cookie: String(cookie).split(';')[0] ?? '' };
    const refused = await authorize({ [name]: value }, headers);
    expect([refused.status, refused.location]).toEqual([400, '']);
    const change = new URLSearchParams({ ...query, [name]: value }).toString();
    expect((await signIn({ person: 'marja.de.wit', query: change })).status).toBe(400);
  });

  test('a sign-in code is used once, within a minute, by whoever began', async () => {
    const code = codeIn((await signIn()).location);
    expect((await exchange(code)).status).toBe(200);
    expect((await exchange(code)).status).toBe(400);
    const stolen = codeIn((await signIn()).location);
    expect((await exchange(stolen, { code_verifier: 'w'.repeat(43) })).status).toBe(400);
    const late = codeIn((await signIn()).location);
    now += 60_001;
    expect((await exchange(late)).status).toBe(400);
  });

  test('a refresh token renews once', async () => {
    const answer = tokenOf((await exchange(codeIn((await signIn()).location))).text);
    const renew = () =>
      request('POST', '/_local/issuer/token', {
        form: {
          grant_type: 'refresh_token',
          client_id: 'console',
          refresh_token: answer['refresh_token'] ?? '',
        },
      });
    expect((await renew()).status).toBe(200);
    expect((await renew()).status).toBe(400);
  });

  test('a signed-in person needs no sign-in page; one who signed out does, and a silent request says so', async () => {
    const headers = { cookie: String((await signIn()).cookie).split(';')[0] ?? '' };
    expect(codeIn((await authorize({ prompt: 'none' }, headers)).location)).not.toBe('');
    await request('GET', '/_local/issuer/sign-out', { headers });
    const silent = await authorize({ prompt: 'none' }, headers);
    expect(new URL(silent.location).searchParams.get('error')).toBe('login_required');
    expect((await authorize({}, headers)).status).toBe(200);
  });

  test('a form of another site signs nobody in', async () => {
    const refused = await signIn({ person: 'marja.de.wit' }, { origin: 'https://evil.example' });
    expect([refused.status, refused.cookie]).toEqual([403, undefined]);
  });

  test('the sign-in session is a cookie that no script reads and no other site sends along', async () => {
    expect(String((await signIn()).cookie)).toMatch(/HttpOnly; SameSite=Lax/);
  });

  test('the console is told where these routes are', () => {
    const { server } = consoleConfig(publicUrl, issuer.url);
    expect(server.authorization_endpoint).toBe(`${publicUrl}/_local/issuer/authorize`);
  });
});
