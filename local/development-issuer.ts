import { errors, exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { type RoleName, roleNames, roleScopes } from '../shared/deployment/roles.ts';
import { defined } from '../shared/kernel/object/defined.ts';
import type { Claims } from './lambda/http-event.ts';
import type { TokenFault } from './lambda/token-fault.ts';

export type DevelopmentIssuer = {
  /** A bearer token for a role, or for a named person in a role; valid for thirty days. */
  token(role: RoleName, subject?: string): Promise<string>;
  /** `iss` of every token. */
  readonly url: string;
  /** What an OpenID provider hands a client for a person: a token for the API, and who it is. */
  signIn(person: Person, request: SignInRequest): Promise<SignInTokens>;
  /** One token that may do everything, for the demo. */
  adminToken(): Promise<string>;
  /** The claims that the HTTP API's authorizer would put on the event, or why there are none. */
  authorize(authorization: string | undefined): Promise<Authorized>;
  readonly jwks: { readonly keys: readonly object[] };
};

type Authorized =
  | { readonly claims: Claims; readonly fault?: undefined }
  | { readonly claims?: undefined; readonly fault: TokenFault };

type Person = { readonly id: string; readonly name: string; readonly role: RoleName };

type SignInRequest = {
  readonly clientId: string;
  /** Nonce of the request that the ID token answers. */
  readonly nonce: string | undefined;
  /** How long the tokens are valid. */
  readonly seconds: number;
};

type SignInTokens = {
  readonly accessToken: string;
  readonly idToken: string;
  /** What the access token allows, with a space between. */
  readonly scope: string;
};

const issuer = 'https://issuer.localhost/';
const audience = 'grondslag';

/**
 * Stands in for the organisation's identity provider on a laptop: signs and checks real JWTs with
 * the key given. It checks issuer, audience, expiry and signature as the
 * HTTP API's JWT authorizer does.
 */
export const startDevelopmentIssuer = async (
  key: JWK,
  millis: () => number = Date.now,
): Promise<DevelopmentIssuer> => {
  const { d: _, ...open } = key;
  const [privateKey, publicKey] = await Promise.all([
    importJWK(key, 'ES256'),
    importJWK(open, 'ES256'),
  ]);
  const jwk = { ...open, kid: 'development', alg: 'ES256', use: 'sig' };

  const signed = (
    claims: Readonly<Record<string, string | boolean>>,
    { subject, to = audience, lifetime = 30 * 86_400 }: SignedFor,
  ) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'development' })
      .setIssuer(issuer)
      .setAudience(to)
      .setSubject(subject)
      .setIssuedAt(new Date(millis()))
      .setExpirationTime(new Date(millis() + lifetime * 1_000))
      .sign(privateKey);
  const sign = (subject: string, scope: string, lifetime?: number) =>
    signed(
      { scope, email: mailboxOf(subject), email_verified: true },
      { subject, ...defined({ lifetime }) },
    );

  return {
    url: issuer,
    signIn: async ({ id: subject, name, role }, { clientId, nonce, seconds }) => {
      const scope = roleScopes[role].join(' ');
      const lifetime = seconds;
      const said = { name, role, ...defined({ nonce }) };
      return {
        accessToken: await sign(subject, scope, lifetime),
        idToken: await signed(said, { subject, lifetime, to: clientId }),
        scope,
      };
    },
    token: (role, subject = `${role}@development`) => sign(subject, roleScopes[role].join(' ')),
    adminToken: () => {
      const all = new Set(roleNames.flatMap((role) => roleScopes[role]));
      return sign('demo@development', [...all].join(' '));
    },
    authorize: async (authorization) => {
      if (authorization === undefined) return { fault: 'absent' };
      const match = /^Bearer (\S+)$/i.exec(authorization);
      if (match?.[1] === undefined) return { fault: 'malformed' };
      try {
        const { payload } = await jwtVerify(match[1], publicKey, {
          ...{ issuer, audience },
          currentDate: new Date(millis()),
        });
        const claims = Object.fromEntries(
          Object.entries(payload).map(([name, value]) => [name, String(value)]),
        );
        return { claims };
      } catch (error) {
        return { fault: faultOf(error) };
      }
    },
    jwks: { keys: [jwk] },
  };
};

type SignedFor = {
  readonly subject: string;
  readonly to?: string;
  /** In seconds. */
  readonly lifetime?: number;
};

/** The signature is looked at first, so that a stranger's token is told nothing but that. */
const faultOf = (error: unknown): TokenFault => {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed)
    return error.claim === 'aud' ? 'audience' : error.claim === 'iss' ? 'issuer' : 'claims';
  return error instanceof errors.JWSSignatureVerificationFailed ? 'signature' : 'malformed';
};

/** Where a person of the example organisation reads mail. */
const mailboxOf = (subject: string): string => `${subject.split('@')[0]}@waterweg.example`;

/** A private key for `startDevelopmentIssuer`, which can be kept in a file. */
export const newIssuerKey = async (): Promise<JWK> =>
  exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);
