import { auditOf } from '../../shared/deployment/audited-routes.ts';
import type { AuditTools } from './audit-tools.ts';
import { callEntries } from './call-entries.ts';
import { requestIdOf } from './correlation.ts';
import { gatewayRequest } from './gateway-event.ts';
import { type Caller, callerOf, recordedCaller } from './http/authorize.ts';
import { type ProblemCode, type ProblemDetails, problem, problemStatus } from './http/problem.ts';
import { isPassingFailure } from './is-passing-failure.ts';
import { notingContacts } from './noted-contacts.ts';

/**
 * A handler of the API that refuses callers who are blocked, and whose calls are on the audit trail: a
 * change before it is made, an answer with personal data before it is given. What cannot be recorded is
 * refused, but for stops, which nothing may stand in the way of. An entry is written while the answer is
 * read, as soon as it is known which contact it is about. Anything but a request to the API passes through.
 */
export const audited =
  <Args extends readonly [event?: unknown, ...rest: unknown[]], Result>(
    handler: (...args: Args) => Promise<Result>,
    tools: AuditTools,
  ): ((...args: Args) => Promise<Result | GatewayAnswer>) =>
  async (...args) => {
    const [event] = args;
    const caller = callerOf(event);
    if (caller === undefined) return handler(...args);
    const route = String(gatewayRequest(event).routeKey ?? '');
    const kind = auditOf(route);
    const closed = await turnedAway(tools, caller, { event, route, kind });
    if (closed !== undefined) return closed;
    const act = () => handler(...args);
    return kind === 'none' ? act() : recorded(act, tools, { event, route, kind });
  };

type Call<Kind = ReturnType<typeof auditOf>> = {
  readonly event: unknown;
  readonly route: string;
  readonly kind: Kind;
};

const recorded = async <Result>(
  act: () => Promise<Result>,
  tools: AuditTools,
  { event, route, kind }: Call<'read' | 'change' | 'stop'>,
): Promise<Result | GatewayAnswer> => {
  const purpose = purposeOf(event);
  if (purpose === 'not-one' && kind !== 'stop')
    return answer(event, 'invalid-request', { errors: [wrongPurpose] });

  const entries = callEntries(tools, event, {
    ...{ kind, route },
    ...(purpose !== undefined && purpose !== 'not-one' && { purpose }),
  });
  const refused = isRecordedFirst(kind, route) ? await entries.begin() : undefined;
  if (refused !== undefined) return answer(event, refused);
  const result = await notingContacts(entries.note, act);
  const failure = await entries.end({ isAnswered: isAnswered(result) });
  const isShown = failure === undefined || kind === 'stop' || !isAnswered(result);
  return isShown ? result : answer(event, failure);
};

/**
 * What a caller that may not call any more is told. While the blocks cannot be read nobody's call
 * is answered but a stop.
 */
const turnedAway = async (
  { trail, telemetry }: AuditTools,
  caller: Caller,
  { event, route, kind }: Call,
): Promise<GatewayAnswer | undefined> => {
  try {
    if (!(await trail.isBlocked(recordedCaller(caller)))) return undefined;
    telemetry.warn('caller-blocked', { route });
    return answer(event, 'forbidden', blocked);
  } catch (error) {
    telemetry.error('blocks-not-read', error, { route });
    if (kind === 'stop') return undefined;
    return answer(event, isPassingFailure(error) ? 'unavailable' : 'internal');
  }
};

const blocked = { detail: 'this caller is blocked; a privacy officer can lift it' } as const;

/** A change of a contact that its address names is recorded as soon as it is known which that is. */
const isRecordedFirst = (kind: string, route: string): boolean =>
  kind === 'change' && !route.includes('{contactId}');

/** As Lambda answers API Gateway (payload format 2.0). */
export type GatewayAnswer = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** False of what holds nothing of a person: a refusal, and that something is not there. */
const isAnswered = (result: unknown): boolean =>
  typeof result === 'object' &&
  result !== null &&
  'statusCode' in result &&
  typeof result.statusCode === 'number' &&
  result.statusCode < 400;

/** Gateways write names of headers in lower case. */
const purposeHeader = 'purpose-of-access';

const purposeOf = (event: unknown): string | undefined | 'not-one' => {
  const { headers, pathParameters } = gatewayRequest(event);
  const given = headers?.[purposeHeader];
  if (given === undefined || given === '') return undefined;
  const text = String(given);
  const named = String(pathParameters?.['contactId'] ?? '');
  // No sign that an address needs, and no telephone or citizen number: what is stated here is a ground
  // or a case, never who, since nobody can take it out of the trail again.
  const isOne = /^[\p{L}\p{N} .,:;()/#_-]{1,100}$/u.test(text) && !/\d{9}/.test(text);
  return isOne && !(named !== '' && text.includes(named)) ? text : 'not-one';
};

const wrongPurpose = {
  pointer: 'Purpose-Of-Access',
  in: 'header',
  message:
    'up to 100 letters, digits, spaces and .,:;()/#_-; a case or a ground, and no address, no nine digits in a row, and not your id of the contact',
} as const;

const answer = (
  event: unknown,
  code: ProblemCode,
  details: ProblemDetails = {},
): GatewayAnswer => ({
  statusCode: problemStatus[code],
  headers: {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...(code === 'unavailable' && { 'retry-after': '1' }),
  },
  body: JSON.stringify(problem(code, details, requestIdOf(event))),
});
