import {
  type HttpReply,
  type HttpRequest,
  type RunningService,
  startHttpService,
} from '../../../local/services/start-http-service.ts';

/**
 * Answers the integrator's program on loopback as the service and API Gateway do, and turns each
 * write away once. `site` serves a website at the same origin; undefined leaves a request to the API.
 */
export const startTinyApi = async (
  site: (path: string) => HttpReply | undefined,
): Promise<TinyApi> => {
  const seen: SeenRequest[] = [];
  const service = await startHttpService({
    handle: ({ method, url, headers, body }: HttpRequest) => {
      const page = site(url.pathname);
      if (page !== undefined) return page;
      const line = `${method} ${url.pathname}${url.search}`;
      seen.push({ line, headers, body: body.toString() });
      return answer(line, seen.filter((one) => one.line === line).length);
    },
  });
  return { ...service, seen };
};

/** The running API; `seen` has every request to it, in order, and may be emptied. */
export type TinyApi = RunningService & { readonly seen: SeenRequest[] };

export type SeenRequest = {
  /** Method, path and query. */
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

const answer = (line: string, times: number): HttpReply => {
  if (line === 'GET /v1/contacts') return json(200, { items: [{ contactId: 'mia' }], next: 'n' });
  if (line === 'GET /v1/contacts?cursor=n') return json(200, { items: [{ contactId: 'tom' }] });
  if (line === 'POST /v1/contacts')
    return times === 1
      ? json(503, { message: 'Service Unavailable' }, { 'retry-after': '0' })
      : json(201, { contactId: 'mia' });
  if (line === 'GET /v1/mailings') return json(422, problem, problemType);
  return json(403, { message: 'Forbidden' });
};

const problemType = { 'content-type': 'application/problem+json' };
const problem = {
  type: 'urn:grondslag:problem:refused',
  title: 'The request cannot be carried out',
  status: 422,
  code: 'refused',
};

const json = (status: number, content: object, headers = {}): HttpReply => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(content),
});
