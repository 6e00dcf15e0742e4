import type { GrondslagClient } from '../../client/grondslag-client.ts';

/** Each call, with ids as `*`. Two of them write: a draft, and the reading of a mail, which is not kept. */
export const allowedCalls = [
  'GET /v1/senders',
  'GET /v1/senders/*/topics',
  'GET /v1/mailings',
  'GET /v1/mailings/*',
  'GET /v1/mailings/*/report',
  'GET /v1/mailings/*/verdicts/*',
  'GET /v1/contacts/*/consent',
  'GET /v1/contacts/*/consent/verify',
  'POST /v1/classifications',
  'POST /v1/decisions',
  'POST /v1/mailings',
  'POST /v1/mailings/*/preview',
] as const;

/**
 * Stops every call that is not listed, after its address is complete: what a tool was told, and what
 * an id resolves to, make no difference. A tool that should do more needs a line here.
 */
export const onlyAllowedCalls = (baseUrl: string): Parameters<GrondslagClient['use']>[0] => {
  const base = new URL(baseUrl).pathname.replace(/\/$/, '');
  return {
    onRequest: ({ request }) => {
      const { pathname } = new URL(request.url);
      const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
      if (!isAllowed(request.method, path))
        throw new Error(`${request.method} ${path} is not for a model: a person does it`);
      return undefined;
    },
  };
};

const patterns = allowedCalls.map(
  (call) => new RegExp(`^${call.replaceAll('*', '[A-Za-z0-9][A-Za-z0-9_-]{0,63}')}$`),
);

const isAllowed = (method: string, path: string): boolean =>
  patterns.some((pattern) => pattern.test(`${method} ${path}`));
