import type { ServedApp } from '../../local/served-app.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import {
  type DescribedOperation,
  operationNamed,
  schemaOf,
  schemas,
  takes,
} from './described-operations.ts';
import type { Ask, Example, ExampleResponse, Json, OperationExamples } from './example.ts';
import type { ExampleClock } from './example-clock.ts';
import { inSchemaOrder } from './in-schema-order.ts';
import { somebodyWith, tokensOf } from './people.ts';
import { wrongRequests } from './wrong-requests.ts';

/** Makes requests to the local stack and keeps what was asked and answered. */
export type Recorder = {
  /** A request that is an example, with what goes wrong with it; its answer. */
  record(operationId: string, name: string, summary: string, ask?: Ask): Promise<Json>;
  /** A request that is refused, as the example of its status. */
  refuse(operationId: string, status: number, ask?: Ask): Promise<void>;
  /** A request that nobody is shown; its answer. */
  ask(operationId: string, ask?: Ask): Promise<Json>;
  /** Seals what waits for the evidence log. */
  seal(): Promise<void>;
  recorded(): readonly OperationExamples[];
};

type Answer = ExampleResponse & { readonly json: Json };

/** A recorder on a running stack. */
export const startRecorder = async (app: ServedApp, clock: ExampleClock): Promise<Recorder> => {
  const tokens = await tokensOf(app.issuer);
  const kept = new Map<string, { examples: Example[]; problems: Record<string, unknown> }>();
  const keptOf = (operationId: string) => {
    const own = kept.get(operationId) ?? { examples: [], problems: {} };
    kept.set(operationId, own);
    return own;
  };

  const send = async (operation: DescribedOperation, ask: Ask, headers: Json): Promise<Answer> => {
    const scope = operation['x-scope'];
    const { type, text } = bodyOf(ask);
    const response = await fetch(`${app.apiUrl}${addressOf(operation, ask)}`, {
      method: operation.method,
      redirect: 'manual',
      headers: defined({
        authorization:
          scope === undefined ? undefined : `Bearer ${tokens[ask.as ?? somebodyWith(scope)]}`,
        'content-type': type,
        ...(headers as Record<string, string>),
      }),
      ...defined({ body: text }),
    });
    return readAnswer(operation, response);
  };

  const refused = async (operation: DescribedOperation, status: number, ask: Ask, key?: string) => {
    const answer = await send(operation, ask, headersOf(operation, ask, key));
    if (answer.status !== status)
      throw new Error(
        `${operation.operationId} was to answer ${status}: ${JSON.stringify(answer)}`,
      );
    return answer.body;
  };

  return {
    record: async (operationId, name, summary, ask = {}) => {
      const operation = operationNamed(operationId);
      const own = keptOf(operationId);
      const key = `${kebab(operationId)}-${name}`;
      const tryWrong = async (when: 'before' | 'after') => {
        for (const wrong of wrongRequests(operation, ask, when)) {
          if (String(wrong.status) in own.problems) continue;
          const asked = wrong.withKey ? key : undefined;
          own.problems[wrong.status] = await refused(operation, wrong.status, wrong.ask, asked);
        }
      };
      clock.nextMinute();
      await tryWrong('before');
      const headers = headersOf(operation, ask, key);
      const { json, ...response } = await send(operation, ask, headers);
      if (response.status >= 400)
        throw new Error(`${operationId} ${name}: ${JSON.stringify(response)}`);
      const { as: _, version: __, ...request } = ask;
      const shown = Object.keys(headers).length === 0 ? request : { ...request, headers };
      own.examples.push({ name, summary, request: shown, response });
      await tryWrong('after');
      return json;
    },
    refuse: async (operationId, status, ask = {}) => {
      clock.nextMinute();
      const operation = operationNamed(operationId);
      keptOf(operationId).problems[status] = await refused(operation, status, ask);
    },
    ask: async (operationId, ask = {}) => {
      const operation = operationNamed(operationId);
      const { json, status, body } = await send(
        operation,
        ask,
        headersOf(operation, ask, undefined),
      );
      if (status >= 400) throw new Error(`${operationId}: ${JSON.stringify(body)}`);
      return json;
    },
    seal: () => app.seal(),
    recorded: () =>
      [...kept]
        .map(([operationId, own]) => ({ operationId, ...own }))
        .toSorted((a, b) => (a.operationId < b.operationId ? -1 : 1)),
  };
};

const kebab = (text: string) => text.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const shownHeaders = ['etag', 'location'];

const headersOf = (operation: DescribedOperation, ask: Ask, key: string | undefined) =>
  defined({
    'idempotency-key': key !== undefined && takes(operation).key ? key : undefined,
    ...ask.headers,
    ...(ask.version === undefined ? {} : { 'if-match': `"${String(ask.version)}"` }),
  });

const addressOf = ({ path }: DescribedOperation, ask: Ask): string => {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ask.path?.[name] ?? '-');
  const query = new URLSearchParams(ask.query).toString();
  return query === '' ? filled : `${filled}?${query}`;
};

const bodyOf = ({ body, form }: Ask): { type?: string; text?: string } => {
  if (form !== undefined) return { type: 'application/x-www-form-urlencoded', text: form };
  if (body === undefined) return {};
  return { type: 'application/json', text: typeof body === 'string' ? body : JSON.stringify(body) };
};

/** What a page says; its head and frame are the same on every page. */
const mainPart = (page: string): string => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? page;

const readAnswer = async (operation: DescribedOperation, response: Response): Promise<Answer> => {
  const type = response.headers.get('content-type') ?? '';
  const whole = await response.text();
  const isShown = !withoutBody.has(operation.operationId) && !type.startsWith('image/');
  const text = isShown ? mainPart(whole) : '';
  const parsed: unknown = type.includes('json') && text !== '' ? JSON.parse(text) : undefined;
  const schema = schemaOf(operation, response.status);
  const headers = shownHeaders.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return defined({
    status: response.status,
    headers: headers.length === 0 ? undefined : Object.fromEntries(headers),
    body: text === '' ? undefined : (inSchemaOrder(parsed, schema, schemas) ?? text),
    json: (parsed ?? {}) as Json,
  });
};

/**
 * Operations whose answer is not shown: this document itself, its page and the style sheet, which
 * can be looked at, and the preference centre, which is long.
 */
const withoutBody: ReadonlySet<string> = new Set([
  'readOpenApi',
  'showApiDocs',
  'readStyleSheet',
  'showPreferences',
  'changePreferences',
]);
