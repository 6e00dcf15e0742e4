import type { ProblemCode } from './problem-error.ts';

/**
 * An error of API Gateway itself, whose body is `{"message"}` and cannot be set otherwise, as the
 * problem document that the service would give; every other answer as it is.
 */
export const withGatewayProblem = async (response: Response): Promise<Response> => {
  const code = codes[response.status];
  const type = response.headers.get('content-type') ?? '';
  if (code === undefined || type.startsWith('application/problem+json')) return response;
  const title = messageIn(await response.clone().text());
  if (title === undefined) return response;
  const headers = new Headers(response.headers);
  headers.set('content-type', 'application/problem+json');
  headers.delete('content-length');
  const { status } = response;
  const detail = reasonIn(response.headers.get('www-authenticate'));
  const problem = {
    type: `urn:grondslag:problem:${code}`,
    ...{ title, status, code },
    ...(detail === undefined ? {} : { detail }),
  };
  return new Response(JSON.stringify(problem), { status, headers });
};

/** Codes of what API Gateway answers before, or instead of, the service. */
const codes: Readonly<Record<number, ProblemCode>> = {
  400: 'invalid-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'body-too-large',
  429: 'too-many-requests',
  500: 'internal',
  503: 'unavailable',
};

/** Why a token was not accepted (RFC 6750 section 3), as the gateway's authorizer says it. */
const reasonIn = (challenge: string | null): string | undefined =>
  challenge === null
    ? undefined
    : (/error_description="([^"\\]{1,300})"/.exec(challenge)?.[1] ??
      (challenge.includes('error=') ? undefined : 'the request carries no valid token'));

const messageIn = (text: string): string | undefined => {
  try {
    // IAM's own refusal spells it `Message`.
    const { message, Message } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const found = message ?? Message;
    return typeof found === 'string' ? found : undefined;
  } catch {
    return undefined;
  }
};
