import { SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { newIssuerKey, startDevelopmentIssuer } from '../../../local/development-issuer.ts';
import { refusedToken, type TokenFault } from '../../../local/lambda/token-fault.ts';

const minute = 60_000;
let at = Date.parse('2026-11-23T09:00:00Z');
let issuer: Awaited<ReturnType<typeof startDevelopmentIssuer>>;
let foreign: Awaited<ReturnType<typeof startDevelopmentIssuer>>;
let key: Awaited<ReturnType<typeof newIssuerKey>>;

beforeAll(async () => {
  key = await newIssuerKey();
  issuer = await startDevelopmentIssuer(key, () => at);
  foreign = await startDevelopmentIssuer(await newIssuerKey(), () => at);
});

/** A token that the key of the issuer signed, with these claims. */
const signed = (claims: Readonly<Record<string, string | number>>) =>
  new SignJWT({ exp: at / 1_000 + 60, ...claims }).setProtectedHeader({ alg: 'ES256' }).sign(key);
const right = { iss: 'https://issuer.localhost/', aud: 'grondslag' };

const faults: Readonly<Record<string, readonly [TokenFault, () => Promise<string | undefined>]>> = {
  'no header': ['absent', async () => undefined],
  'another scheme': ['malformed', async () => 'Basic YTpi'],
  'no token after the scheme': ['malformed', async () => 'Bearer '],
  'a word': ['malformed', async () => 'Bearer word'],
  'a token without a signature': [
    'signature',
    async () => `Bearer ${(await issuer.token('product')).split('.').slice(0, 2).join('.')}.`,
  ],
  'a token of a stranger': ['signature', async () => `Bearer ${await foreign.token('product')}`],
  'an expired token of a stranger': [
    'signature',
    async () => {
      const { accessToken } = await foreign.signIn(
        { id: 'x', name: 'X', role: 'product' },
        { clientId: 'c', nonce: undefined, seconds: -10 },
      );
      return `Bearer ${accessToken}`;
    },
  ],
  'a token that ended': [
    'expired',
    async () => `Bearer ${await signed({ ...right, exp: at / 1_000 - 1 })}`,
  ],
  'a token for another': [
    'audience',
    async () => `Bearer ${await signed({ ...right, aud: 'shop' })}`,
  ],
  'a token of another': [
    'issuer',
    async () => `Bearer ${await signed({ ...right, iss: 'https://a.example/' })}`,
  ],
  'a token for later': [
    'claims',
    async () => `Bearer ${await signed({ ...right, nbf: at / 1_000 + 60 })}`,
  ],
};

describe('a request that is not let in is told why', () => {
  test.each(Object.entries(faults))(
    'a request that is not let in is told why: %s',
    async (_name, [fault, authorization]) => {
      expect(await issuer.authorize(await authorization())).toEqual({ fault });
    },
  );

  test('why a request is not let in is told in the header of RFC 6750 and as a problem', () => {
    const reply = refusedToken('expired');
    expect(reply).toMatchObject({
      status: 401,
      headers: {
        'www-authenticate':
          'Bearer error="invalid_token", error_description="the token has expired"',
        'content-type': 'application/problem+json',
      },
    });
    expect(reply !== 'reset' && JSON.parse(String(reply.body))).toMatchObject({
      code: 'unauthenticated',
      status: 401,
      detail: 'the token has expired',
    });
  });

  test('a request without a token is refused without an error (RFC 6750 section 3.1)', () => {
    expect(refusedToken('absent')).toMatchObject({ headers: { 'www-authenticate': 'Bearer' } });
  });

  test('a token is good until it ends, by the clock of the issuer', async () => {
    const authorization = `Bearer ${await signed(right)}`;
    expect(await issuer.authorize(authorization)).toMatchObject({ claims: { aud: 'grondslag' } });
    at += minute;
    expect(await issuer.authorize(authorization)).toEqual({ fault: 'expired' });
  });
});
