import * as oauth from 'oauth4webapi';
import { defined } from '../../shared/kernel/object/defined.ts';

/** Leaves for the identity provider. `silently` asks whether somebody is signed in, and shows nothing. */
export const leaveToSignIn = async (
  provider: Provider,
  { returnTo, silently = false }: { readonly returnTo: string; readonly silently?: boolean },
): Promise<void> => {
  const verifier = oauth.generateRandomCodeVerifier();
  const attempt: Attempt = {
    verifier,
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    returnTo,
  };
  // Random numbers that are of use to this attempt alone; the token itself is never stored.
  sessionStorage.setItem(attemptKey, JSON.stringify(attempt));
  const query = new URLSearchParams(
    defined({
      response_type: 'code',
      client_id: provider.clientId,
      redirect_uri: redirectUri(),
      scope: provider.scope,
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      prompt: silently ? 'none' : undefined,
    }),
  );
  location.assign(`${provider.server.authorization_endpoint}?${query}`);
};

/** Reads the provider's answer in the address; throws when it does not answer what was asked. */
export const finishSignIn = async (provider: Provider, address: URL): Promise<SignIn> => {
  const stored = sessionStorage.getItem(attemptKey);
  sessionStorage.removeItem(attemptKey);
  if (stored === null) return { outcome: 'nobody', returnTo: '/' };
  const { verifier, state, nonce, returnTo } = JSON.parse(stored) as Attempt;
  if (address.searchParams.get('error') === 'login_required')
    return { outcome: 'nobody', returnTo };
  const { server, client } = provider;
  const parameters = oauth.validateAuthResponse(server, client, address, state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    redirectUri(),
    verifier,
    insecureOnLoopback,
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  return { outcome: 'signed-in', returnTo, session: sessionOf(tokens) };
};

/** A session with fresh tokens; undefined when the provider does not renew it. */
export const renewed = async (
  { server, client }: Provider,
  session: Session,
): Promise<Session | undefined> => {
  if (session.refreshToken === undefined) return undefined;
  try {
    const none = oauth.None();
    const token = session.refreshToken;
    const response = await oauth.refreshTokenGrantRequest(
      server,
      client,
      none,
      token,
      insecureOnLoopback,
    );
    const tokens = await oauth.processRefreshTokenResponse(server, client, response);
    return {
      ...session,
      accessToken: tokens.access_token,
      expiresAt: expiry(tokens),
      refreshToken: tokens.refresh_token ?? token,
    };
  } catch {
    return undefined;
  }
};

/** Reads `config.json`, and the provider's own description where the file does not give its addresses. */
export const readProvider = async (): Promise<Provider> => {
  const file = (await (await fetch('/console/config.json')).json()) as ConfigFile;
  const server = file.server ?? (await discovered(new URL(file.issuer)));
  return { ...file, server, client: { client_id: file.clientId } };
};

const discovered = async (issuer: URL): Promise<oauth.AuthorizationServer> =>
  oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer));

/** Who signs people in, and under which name the console asks. */
export type Provider = Omit<ConfigFile, 'server'> & {
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
};

type ConfigFile = {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly server?: oauth.AuthorizationServer;
};

/** Somebody who is signed in: in memory only, gone with the page. */
export type Session = {
  /** `sub`: as events and mailings name this person. */
  readonly id: string;
  readonly name: string;
  readonly accessToken: string;
  readonly refreshToken: string | undefined;
  readonly scopes: ReadonlySet<string>;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
};

export type SignIn =
  | { readonly outcome: 'signed-in'; readonly session: Session; readonly returnTo: string }
  | { readonly outcome: 'nobody'; readonly returnTo: string };

type Attempt = {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly returnTo: string;
};

const attemptKey = 'grondslag.sign-in';

const redirectUri = () => `${location.origin}/console/signed-in`;

// A laptop's own provider has no certificate; every other address must be https.
const insecureOnLoopback = { [oauth.allowInsecureRequests]: location.hostname === '127.0.0.1' };

const expiry = ({ expires_in: seconds = 300 }: oauth.TokenEndpointResponse) =>
  Date.now() + seconds * 1_000;

const sessionOf = (tokens: oauth.TokenEndpointResponse): Session => {
  const claims = oauth.getValidatedIdTokenClaims(tokens);
  if (claims === undefined) throw new Error('the answer has no ID token');
  const name = claims['name'];
  return {
    id: claims.sub,
    name: typeof name === 'string' ? name : claims.sub,
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token,
    scopes: new Set([...words(tokens.scope), ...words(claimOf(tokens.access_token, 'scope'))]),
    expiresAt: expiry(tokens),
  };
};

const words = (text: unknown): readonly string[] =>
  typeof text === 'string' ? text.split(' ').filter((word) => word !== '') : [];

/**
 * What the provider wrote into the access token, which decides what is offered here and nothing
 * else: the API checks the token itself. Cognito names the scopes there alone. Undefined for a
 * token that is not a JSON Web Token (RFC 7519).
 */
const claimOf = (token: string, name: string): unknown => {
  try {
    const [, payload = ''] = token.split('.');
    const bytes = Uint8Array.from(
      atob(payload.replaceAll('-', '+').replaceAll('_', '/')),
      (letter) => letter.charCodeAt(0),
    );
    return (JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
};
