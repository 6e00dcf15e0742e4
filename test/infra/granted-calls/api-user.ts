import type { LocalApp } from '../../../local/start-local-app.ts';

type Json = Readonly<Record<string, unknown>>;

type Form = Readonly<Record<string, string>> | URLSearchParams;

type Extras = {
  /** The version that a change is of; becomes If-Match. */
  readonly version?: unknown;
  /** Somebody else than the administrator, by bearer token. */
  readonly token?: string;
};

/** Calls the API of a local stack as an authorised person would, and its pages as a recipient. */
export type ApiUser = {
  readonly v1: (method: string, path: string, body?: object, extras?: Extras) => Promise<Json>;
  /** Opens a page, or posts a form to it. */
  readonly visit: (url: string, form?: Form) => Promise<string>;
  /** Asks for the headers of a page, as a link scanner does. */
  readonly scan: (url: string) => Promise<void>;
};

/** A user of the API who may do everything. */
export const apiUser = async ({ apiUrl, issuer }: LocalApp): Promise<ApiUser> => {
  const admin = await issuer.adminToken();
  return {
    v1: async (method, path, body, { version, token = admin } = {}) => {
      const answer = await fetch(`${apiUrl}/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
          ...(method === 'GET' ? {} : { 'idempotency-key': crypto.randomUUID() }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return (await answer.json().catch(() => ({}))) as Json;
    },
    visit: async (url, form) => {
      const posted = {
        method: 'POST',
        body: new URLSearchParams(form).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      };
      const answer = await fetch(url, {
        redirect: 'manual',
        ...(form === undefined ? {} : posted),
      });
      return answer.text();
    },
    scan: async (url) => {
      await fetch(url, { method: 'HEAD', redirect: 'manual' });
    },
  };
};
