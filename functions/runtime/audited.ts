import { ulid } from 'ulid';
import { auditOf } from '../../shared/deployment/audited-routes.ts';
import { roleNames, roleScopes } from '../../shared/deployment/roles.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { provenPerson } from '../../shared/mailing/review/proven-person.ts';
import type { AuditEntry, AuditTrail } from '../../shared/subjects/audit/audit-trail.ts';
import { requestIdOf } from './correlation.ts';
import { gatewayRequest } from './gateway-event.ts';
import { callerOf } from './http/authorize.ts';
import { type ProblemCode, type ProblemDetails, problem, problemStatus } from './http/problem.ts';
import { isPassingFailure } from './passing-failure.ts';
import type { Telemetry } from './telemetry.ts';

/**
 * A handler of the API whose calls are on the audit trail: a change before it is made, an answer with
 * personal data before it is given. What cannot be recorded is refused, but for stops, which nothing may
 * stand in the way of. What is no request of the API passes through.
 */
export const audited =
  <Args extends readonly [event?: unknown, ...rest: unknown[]], Result>(
    handler: (...args: Args) => Promise<Result>,
    { trail, telemetry }: AuditTools,
  ): ((...args: Args) => Promise<Result | GatewayAnswer>) =>
  async (...args) => {
    const [event] = args;
    const kind = auditOf(routeKeyOf(event));
    if (callerOf(event) === undefined || kind === 'none') return handler(...args);
    const purpose = purposeOf(event);
    if (purpose === 'not-one' && kind !== 'stop')
      return answer(event, 'invalid-request', { errors: [wrongPurpose] });

    const record = () => missed({ trail, telemetry }, event, { kind, purpose });
    if (kind !== 'read') {
      const refused = refusedBy(event, await record());
      return kind === 'stop' ? handler(...args) : (refused ?? handler(...args));
    }
    const result = await handler(...args);
    return isAnswered(result) ? (refusedBy(event, await record()) ?? result) : result;
  };

const refusedBy = (
  event: unknown,
  code: 'unavailable' | 'internal' | undefined,
): GatewayAnswer | undefined => (code === undefined ? undefined : answer(event, code));

/** Records a call: nothing once it is on the trail; else what the caller is told. */
const missed = async (
  { trail, telemetry }: AuditTools,
  event: unknown,
  { kind, purpose }: Called,
): Promise<'unavailable' | 'internal' | undefined> => {
  try {
    await trail.append(entryOf(event, { kind, purpose }));
    return undefined;
  } catch (error) {
    telemetry.error('audit-missed', error, { route: routeKeyOf(event) });
    return isPassingFailure(error) ? 'unavailable' : 'internal';
  }
};

export type AuditTools = { readonly trail: AuditTrail; readonly telemetry: Telemetry };

/** As Lambda answers API Gateway (payload format 2.0). */
export type GatewayAnswer = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

const routeKeyOf = (event: unknown): string => String(gatewayRequest(event).routeKey ?? '');

/** What holds nothing of a person: a refusal, and that something is not there. */
const isAnswered = (result: unknown): boolean => {
  return (
    typeof result === 'object' &&
    result !== null &&
    'statusCode' in result &&
    typeof result.statusCode === 'number' &&
    result.statusCode < 400
  );
};

type Called = {
  readonly kind: 'read' | 'change' | 'stop';
  readonly purpose: string | undefined;
};

const entryOf = (event: unknown, { kind, purpose }: Called): AuditEntry => {
  const caller = callerOf(event);
  if (caller === undefined) throw new TypeError('nobody called');
  const { scopes } = caller;
  const at = Date.now();
  const ids = Object.entries(gatewayRequest(event).pathParameters ?? {});
  return {
    auditId: ulid(at),
    at: instantFromMillis(at),
    caller:
      scopes === 'by-iam-policy'
        ? { kind: 'iam', id: provenPerson(caller.id) }
        : { kind: 'jwt', id: caller.id },
    roles:
      scopes === 'by-iam-policy'
        ? []
        : roleNames.filter((role) => roleScopes[role].every((one) => scopes.includes(one))),
    kind: kind === 'read' ? 'read' : 'change',
    route: routeKeyOf(event),
    // An id that no route would take is no id, and may be a name or an address.
    ids: Object.fromEntries(
      ids.flatMap(([name, value]) => (isId(value) ? [[name, String(value)]] : [])),
    ),
    ...(purpose !== undefined && { purpose }),
  };
};

const isId = (value: unknown): boolean => /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(String(value));

/** Gateways write names of headers in lower case. */
const purposeHeader = 'purpose-of-access';

const purposeOf = (event: unknown): string | undefined | 'not-one' => {
  const given = gatewayRequest(event).headers?.[purposeHeader];
  if (given === undefined || given === '') return undefined;
  // No sign that an address needs: what is stated here is a ground or a case, never who.
  return /^[\p{L}\p{N} .,:;()/#_-]{1,100}$/u.test(String(given)) ? String(given) : 'not-one';
};

const wrongPurpose = {
  pointer: 'Purpose-Of-Access',
  in: 'header',
  message:
    'up to 100 letters, digits, spaces and .,:;()/#_-; a case or a ground, and nobody’s address',
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
