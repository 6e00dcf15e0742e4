import { createHash, randomBytes } from 'node:crypto';
import type { DevelopmentIssuer } from '../development-issuer.ts';
import type { HttpReply, HttpRequest } from '../services/start-http-service.ts';
import { type Colleague, colleagues, roles } from './colleagues.ts';
import { signInPage } from './sign-in-page.ts';

/**
 * The development issuer as an OpenID provider for the console: authorization code with PKCE (RFC 7636),
 * a refresh token that is used once, and a session that lasts as long as the process. Undefined for an
 * address that is not its own.
 */
export const signInRoutes = ({
  publicUrl,
  issuer,
  now = Date.now,
}: SignInSettings): ((request: HttpRequest) => Promise<HttpReply | undefined>) => {
  const sessions = new Map<string, Colleague>();
  const codes = new Map<string, Grant & { readonly until: number }>();
  const refreshTokens = new Map<string, Colleague>();
  const redirectUri = `${publicUrl}/console/signed-in`;

  const codeFor = (person: Colleague, query: URLSearchParams): HttpReply => {
    const code = unguessable();
    codes.set(code, {
      person,
      nonce: query.get('nonce') ?? '',
      challenge: query.get('code_challenge') ?? '',
      until: now() + codeLifeMs,
    });
    return back({ code, state: query.get('state') ?? '' });
  };

  const back = (answer: Readonly<Record<string, string>>): HttpReply =>
    found(`${redirectUri}?${new URLSearchParams({ ...answer, iss: issuer.url })}`);

  const authorize = ({ url, headers }: HttpRequest): HttpReply => {
    const query = url.searchParams;
    const wrong = wrongWith(query, redirectUri);
    if (wrong !== undefined) return page(400, signInPage('', wrong));
    const person = sessions.get(cookieOf(headers) ?? '');
    if (person !== undefined) return codeFor(person, query);
    return query.get('prompt') === 'none'
      ? back({ error: 'login_required', state: query.get('state') ?? '' })
      : page(200, signInPage(query.toString()));
  };

  const signIn = ({ body, headers }: HttpRequest): HttpReply => {
    // Another site's form would sign this browser in as somebody of its choice.
    if (headers['origin'] !== undefined && headers['origin'] !== publicUrl)
      return page(403, signInPage('', 'That form was not sent from here.'));
    const form = new URLSearchParams(body.toString());
    const query = new URLSearchParams(form.get('query') ?? '');
    const wrong = wrongWith(query, redirectUri);
    if (wrong !== undefined) return page(400, signInPage('', wrong));
    const person = personOf(form);
    if (person === undefined)
      return page(422, signInPage(query.toString(), 'Pick a person, or give a name and a role.'));
    const session = unguessable();
    sessions.set(session, person);
    return withCookie(codeFor(person, query), session);
  };

  const tokensOf = async (person: Colleague, nonce?: string) => {
    const refreshToken = unguessable();
    refreshTokens.set(refreshToken, person);
    const { accessToken, idToken, scope } = await issuer.signIn(person, {
      clientId,
      nonce,
      seconds: tokenSeconds,
    });
    return json(200, {
      access_token: accessToken,
      id_token: idToken,
      refresh_token: refreshToken,
      token_type: 'Bearer',
      expires_in: tokenSeconds,
      scope,
    });
  };

  const token = async ({ body }: HttpRequest): Promise<HttpReply> => {
    const form = new URLSearchParams(body.toString());
    if (form.get('client_id') !== clientId) return json(401, { error: 'invalid_client' });
    if (form.get('grant_type') === 'refresh_token') {
      const old = form.get('refresh_token') ?? '';
      const person = refreshTokens.get(old);
      refreshTokens.delete(old);
      return person === undefined ? json(400, { error: 'invalid_grant' }) : tokensOf(person);
    }
    const code = form.get('code') ?? '';
    const grant = codes.get(code);
    codes.delete(code);
    const fits =
      form.get('grant_type') === 'authorization_code' &&
      grant !== undefined &&
      grant.until > now() &&
      form.get('redirect_uri') === redirectUri &&
      challengeOf(form.get('code_verifier') ?? '') === grant.challenge;
    return fits ? tokensOf(grant.person, grant.nonce) : json(400, { error: 'invalid_grant' });
  };

  const signOut = ({ headers }: HttpRequest): HttpReply => {
    sessions.delete(cookieOf(headers) ?? '');
    return withCookie(found(`${publicUrl}/console/`), '');
  };

  const routes: Readonly<Record<string, (request: HttpRequest) => Promise<HttpReply> | HttpReply>> =
    {
      'GET /_local/issuer/authorize': authorize,
      'POST /_local/issuer/sign-in': signIn,
      'POST /_local/issuer/token': token,
      'GET /_local/issuer/sign-out': signOut,
    };
  return async (request) => routes[`${request.method} ${request.url.pathname}`]?.(request);
};

/** What `config.json` of the console says about the development issuer. */
export const consoleConfig = (publicUrl: string, issuerUrl: string) => ({
  issuer: issuerUrl,
  clientId,
  scope: 'openid profile',
  server: {
    issuer: issuerUrl,
    authorization_endpoint: `${publicUrl}/_local/issuer/authorize`,
    token_endpoint: `${publicUrl}/_local/issuer/token`,
    end_session_endpoint: `${publicUrl}/_local/issuer/sign-out`,
    authorization_response_iss_parameter_supported: true,
    id_token_signing_alg_values_supported: ['ES256'],
  },
});

type SignInSettings = {
  /** Where the console and these routes are. */
  readonly publicUrl: string;
  readonly issuer: DevelopmentIssuer;
  readonly now?: () => number;
};

type Grant = { readonly person: Colleague; readonly nonce: string; readonly challenge: string };

const clientId = 'console';
const codeLifeMs = 60_000;
const tokenSeconds = 3_600;
const cookieName = 'grondslag-development';

const unguessable = () => randomBytes(32).toString('base64url');

const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');

const wrongWith = (query: URLSearchParams, redirectUri: string): string | undefined => {
  if (query.get('client_id') !== clientId) return 'Only the console of this machine signs in here.';
  if (query.get('redirect_uri') !== redirectUri) return `Only ${redirectUri} is answered.`;
  if (query.get('response_type') !== 'code' || query.get('code_challenge_method') !== 'S256')
    return 'Only a code with an S256 challenge is given.';
  return (query.get('code_challenge') ?? '') === '' ? 'The challenge is missing.' : undefined;
};

const personOf = (form: URLSearchParams): Colleague | undefined => {
  const known = colleagues.find(({ id }) => id === form.get('person'));
  const role = roles.find((name) => name === form.get('role'));
  if (known !== undefined) return { ...known, role: role ?? known.role };
  const name = (form.get('name') ?? '').trim().slice(0, 80);
  const id = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '.')
    .replaceAll(/^\.|\.$/g, '');
  return id === '' || role === undefined ? undefined : { id, name, role };
};

const cookieOf = (headers: Readonly<Record<string, string>>) =>
  new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]+)`).exec(headers['cookie'] ?? '')?.[1];

const withCookie = (reply: HttpReply, value: string): HttpReply =>
  reply === 'reset'
    ? reply
    : {
        ...reply,
        headers: {
          ...reply.headers,
          'set-cookie': `${cookieName}=${value}; Path=/_local/issuer; HttpOnly; SameSite=Lax${value === '' ? '; Max-Age=0' : ''}`,
        },
      };

const found = (location: string): HttpReply => ({
  status: 302,
  headers: { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
});

const json = (status: number, body: object): HttpReply => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

const page = (status: number, body: string): HttpReply => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  },
  body,
});
