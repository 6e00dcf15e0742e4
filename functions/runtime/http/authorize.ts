import type { Context, MiddlewareHandler } from 'hono';
import type { Scope } from '../../../shared/deployment/roles.ts';
import type { RecordedBy } from '../../../shared/kernel/recorded-by.ts';
import { provenPerson } from '../../../shared/mailing/review/proven-person.ts';
import { gatewayContext } from '../gateway-event.ts';
import { type HttpEnv, respondProblem } from './http-app.ts';
import { ProblemError } from './problem.ts';

/** Who calls, as the API's authorizer established it; the handler never checks a signature. */
export type Caller = {
  readonly id: string;
  readonly scopes: readonly string[] | 'by-iam-policy';
  /** False for a token that a client got with its own credentials. */
  readonly isPerson: boolean;
};

/**
 * Reads the caller from the event's authorizer context. With IAM the identity policy that names
 * the route has already decided; with JWT the scopes claim decides here once more.
 */
export const callerOf = (event: unknown): Caller | undefined => {
  const authorizer = authorizerOf(event);
  if (authorizer?.iam?.userArn !== undefined)
    return { id: authorizer.iam.userArn, scopes: 'by-iam-policy', isPerson: true };
  const claims = authorizer?.jwt?.claims;
  if (claims === undefined) return undefined;
  const granted = String(claims['scope'] ?? claims['scp'] ?? '').split(/[\s,[\]"]+/);
  return {
    id: String(claims['sub'] ?? 'unknown'),
    scopes: granted.filter((scope) => scope !== ''),
    isPerson: namesPerson(claims),
  };
};

const authorizerOf = (event: unknown) => gatewayContext(event).authorizer;

/**
 * Where the caller reads mail, if its token says that the address was confirmed (OpenID Connect Core
 * 1.0 section 5.1: `email`, `email_verified`); undefined for every other caller.
 */
export const confirmedAddressOf = (event: unknown): string | undefined => {
  const { email, email_verified: isConfirmed } = authorizerOf(event)?.jwt?.claims ?? {};
  return typeof email === 'string' && String(isConfirmed) === 'true' ? email : undefined;
};

/** The caller as an event names it: stable, and nothing that the caller itself could choose. */
export const recordedByOf = (c: Context<HttpEnv>): RecordedBy => {
  const caller = callerOf(c.env?.event);
  if (caller === undefined) throw new ProblemError('unauthenticated');
  return recordedCaller(caller);
};

export const recordedCaller = ({ id, scopes }: Caller): RecordedBy =>
  scopes === 'by-iam-policy' ? { kind: 'iam', id: provenPerson(id) } : { kind: 'jwt', id };

/** What a caller without the scope is told. */
export const scopeMissing = (scope: string) => ({ detail: `this needs the scope \`${scope}\`` });

/** Whether a caller of a route may do something else too; of an IAM caller its own policy decided. */
export const mayAlso = (c: Context<HttpEnv>, scope: Scope): boolean => {
  const scopes = callerOf(c.env?.event)?.scopes;
  return scopes === 'by-iam-policy' || scopes?.includes(scope) === true;
};

/** Middleware for one route: no caller is 401, a caller without the scope is 403. */
export const requireScope =
  (scope: Scope): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const caller = callerOf(c.env?.event);
    if (caller === undefined) return respondProblem(c, 'unauthenticated');
    if (caller.scopes !== 'by-iam-policy' && !caller.scopes.includes(scope))
      return respondProblem(c, 'forbidden', scopeMissing(scope));
    await next();
    return undefined;
  };

/**
 * Whether the claims of a verified token name a person. A client that asks for a token with its own
 * credentials gets one whose subject is the client itself, or that says so otherwise; whoever holds the
 * client's secret can use it, so nobody in particular did.
 *
 * Sources: RFC 9068 section 2.2 (`sub` is the client where no person takes part); what identity providers issue for the
 * client credentials grant: Amazon Cognito (`sub` is `client_id`), Okta (`cid`), Auth0 (`gty`, `…@clients`), Microsoft Entra ID
 * (`idtyp`), Keycloak (`service-account-…`), Google (`azp`).
 */
export const namesPerson = (claims: Readonly<Record<string, unknown>>): boolean => {
  const said = (name: string) => String(claims[name] ?? '').trim();
  const subject = said('sub');
  if (subject === '' || subject.endsWith('@clients')) return false;
  if (clientClaims.some((claim) => said(claim) === subject)) return false;
  if (/client.credentials/i.test(said('gty')) || said('idtyp') === 'app') return false;
  return !said('preferred_username').startsWith('service-account-');
};

/** Where identity providers put the id of the client that the token was issued to. */
const clientClaims = ['client_id', 'clientId', 'azp', 'cid', 'appid'] as const;
