import { readdirSync, readFileSync } from 'node:fs';
import { type HttpEvent, httpEvent } from '../../../local/lambda/http-event.ts';
import type { Link } from '../../../shared/consent/links/link.ts';
import { signLink } from '../../../shared/consent/links/link-token.ts';
import type { FunctionName } from '../../../shared/deployment/functions.ts';
import { scopes } from '../../../shared/deployment/roles.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { testKeyring } from '../../support/test-keyring.ts';

/** A request as it was recorded from the running service, for one function. */
export type RecordedRequest = {
  readonly operationId: string;
  readonly name: string;
  readonly function: FunctionName;
  readonly event: HttpEvent;
};

type Example = {
  readonly name: string;
  readonly request?: {
    readonly path?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly form?: Readonly<Record<string, string>>;
  };
};

type Operation = { readonly operationId?: string; readonly 'x-function'?: FunctionName };

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../docs/${path}`, import.meta.url), 'utf8'));

/** Every recorded example of every operation of the API, as API Gateway would pass it on. */
export const recordedRequests = (): readonly RecordedRequest[] => {
  const { paths } = read('openapi.json') as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  const files = new Set(readdirSync(new URL('../../../docs/api-examples/', import.meta.url)));
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId, 'x-function': named }]) => {
      if (operationId === undefined || !files.has(`${operationId}.json`)) return [];
      const { examples } = read(`api-examples/${operationId}.json`) as {
        readonly examples: readonly Example[];
      };
      if (named === undefined) throw new Error(`${operationId} names no function`);
      return examples.map((example) => ({
        operationId,
        name: example.name,
        function: named,
        event: eventOf(method.toUpperCase(), path, example),
      }));
    }),
  );
};

/** Links of mails as the mocked keys sign them; the recorded ones were signed with others. */
const linkOf = (path: string): string | undefined => {
  const party = { senderId: 'waterweg' as SenderId, contactId: 'c_joke' as ContactId };
  const mailingId = 'm1' as MailingId;
  const addressAt = instantFromMillis(Date.UTC(2026, 0, 1));
  const expiresAt = instantFromMillis(Date.UTC(2100, 0, 1));
  const links: Readonly<Record<string, Link>> = {
    u: { kind: 'stop', ...party, mailingId, addressAt },
    p: { kind: 'preferences', ...party, addressAt, expiresAt },
    d: { kind: 'own', ...party, addressAt, expiresAt },
    m: { kind: 'mail', ...party, mailingId, addressAt },
    r: { kind: 'proof', ...party, expiresAt, of: 1 },
  };
  const link = links[path.slice(1, 2)];
  const { linkKeys, mac } = testKeyring('k1');
  return path.slice(2, 3) === '/' && link !== undefined ? signLink(link, linkKeys, mac) : undefined;
};

const eventOf = (method: string, path: string, { request = {} }: Example): HttpEvent => {
  const { path: recorded = {}, query = {}, headers = {}, body, form } = request;
  const token = linkOf(path);
  const parameters = token === undefined ? recorded : { ...recorded, token };
  const filled = path.replace(/\{(\w+)\+?\}/g, (_, name: string) =>
    encodeURIComponent(parameters[name] ?? 'unknown'),
  );
  const url = new URL(filled, 'https://api.example');
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  const sent = form === undefined ? body : new URLSearchParams(form).toString();
  const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  return httpEvent(
    {
      method,
      url,
      headers: {
        'user-agent': 'mocked',
        ...(sent === undefined ? {} : { 'content-type': type }),
        ...headers,
      },
      body: Buffer.from(
        sent === undefined ? '' : typeof sent === 'string' ? sent : JSON.stringify(sent),
      ),
      gone: () => false,
    },
    {
      routeKey: `${method} ${path}`,
      pathParameters: parameters,
      ...(path.startsWith('/v1/') ? { claims: { sub: 'mocked', scope: scopes.join(' ') } } : {}),
      now: Date.UTC(2026, 10, 29),
    },
  );
};
