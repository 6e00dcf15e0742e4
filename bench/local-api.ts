import type { ServedApp } from '../local/served-app.ts';

/**
 * Calls the API of a service that runs here with every right, and throws on an answer that does not
 * report success.
 */
export const localApi = async ({ apiUrl, issuer }: Pick<ServedApp, 'apiUrl' | 'issuer'>) => {
  const token = await issuer.adminToken();
  return async (
    method: string,
    path: string,
    body: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<unknown> => {
    const answer = await fetch(`${apiUrl}/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...headers,
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
};
