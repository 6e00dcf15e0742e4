import { exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { type RoleName, roleNames, roleScopes } from '../shared/deployment/roles.ts';
import type { Claims } from './lambda/http-event.ts';

export type DevelopmentIssuer = {
  /** A bearer token for a role, or for a named person in a role; valid for thirty days. */
  token(role: RoleName, subject?: string): Promise<string>;
  /** One token that may do everything, for the demo. */
  adminToken(): Promise<string>;
  /** The claims that the HTTP API's authorizer would put on the event; undefined is 401. */
  authorize(authorization: string | undefined): Promise<Claims | undefined>;
  readonly jwks: { readonly keys: readonly object[] };
};

const issuer = 'https://issuer.localhost/';
const audience = 'grondslag';

/**
 * Stands in for the organisation's identity provider on a laptop: signs and checks real JWTs with
 * the key given. It checks issuer, audience, expiry and signature as the
 * HTTP API's JWT authorizer does.
 */
export const startDevelopmentIssuer = async (key: JWK): Promise<DevelopmentIssuer> => {
  const { d: _, ...open } = key;
  const [privateKey, publicKey] = await Promise.all([
    importJWK(key, 'ES256'),
    importJWK(open, 'ES256'),
  ]);
  const jwk = { ...open, kid: 'development', alg: 'ES256', use: 'sig' };

  const sign = (subject: string, scope: string) =>
    new SignJWT({ scope })
      .setProtectedHeader({ alg: 'ES256', kid: 'development' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime('30d')
      .sign(privateKey);

  return {
    token: (role, subject = `${role}@development`) => sign(subject, roleScopes[role].join(' ')),
    adminToken: () => {
      const all = new Set(roleNames.flatMap((role) => roleScopes[role]));
      return sign('demo@development', [...all].join(' '));
    },
    authorize: async (authorization) => {
      const match = /^Bearer (\S+)$/i.exec(authorization ?? '');
      if (match?.[1] === undefined) return undefined;
      try {
        const { payload } = await jwtVerify(match[1], publicKey, { issuer, audience });
        const claims = Object.fromEntries(
          Object.entries(payload).map(([name, value]) => [name, String(value)]),
        );
        return claims;
      } catch {
        return undefined;
      }
    },
    jwks: { keys: [jwk] },
  };
};

/** A private key for `startDevelopmentIssuer`, which can be kept in a file. */
export const newIssuerKey = async (): Promise<JWK> =>
  exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);
