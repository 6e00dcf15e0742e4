import { newUlid } from '../../shared/adapters/keys/new-ulid.ts';
import { roleNames, roleScopes } from '../../shared/deployment/roles.ts';
import type { ContactId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import type { AuditEntry } from '../../shared/subjects/audit/audit-trail.ts';
import type { AuditTools } from './audit-tools.ts';
import { gatewayRequest } from './gateway-event.ts';
import { callerOf, recordedCaller } from './http/authorize.ts';
import { isPassingFailure } from './is-passing-failure.ts';
import type { ContactListener } from './noted-contacts.ts';

/**
 * The entries of one call: one as soon as it is known which contact the call is about, and at the end
 * one more, which continues with it, where its answer showed others.
 */
export const callEntries = (tools: AuditTools, event: unknown, called: Called): CallEntries => {
  const seen = new Set<ContactId>();
  const later = new Set<ContactId>();
  const writes: Promise<Written>[] = [];
  let first: string | undefined;

  const write = (contacts: readonly ContactId[]): Promise<Written> => {
    const entry = entryOf(event, called, { contacts, goesOnWith: first });
    first ??= entry.auditId;
    const written = appended(tools, entry);
    writes.push(written);
    return written;
  };

  const note: ContactListener = async (ids) => {
    const isFirst = first === undefined;
    const fresh = ids.filter((id) => !seen.has(id));
    for (const id of fresh) {
      seen.add(id);
      if (!isFirst) later.add(id);
    }
    // A read that found nobody is not a read; a change is attributed to whoever it concerned.
    if (!isFirst || (fresh.length === 0 && called.kind === 'read')) return;
    const written = write(fresh);
    if (called.kind !== 'change') return;
    const { error } = await written;
    if (error !== undefined) throw error;
  };

  const failureOf = (all: readonly Written[]): Failure | undefined => {
    const failed = all.find(({ error }) => error !== undefined);
    if (failed === undefined) return undefined;
    return isPassingFailure(failed.error) ? 'unavailable' : 'internal';
  };

  return {
    begin: async () => failureOf([await write([])]),
    note,
    end: async ({ isAnswered }) => {
      const rest = first === undefined ? [[]] : thousands([...later]);
      if (isAnswered) await Promise.all(rest.map(write));
      return failureOf(await Promise.all(writes));
    },
  };
};

export type CallEntries = {
  /** Records a call before anything of it is done; the failure, if it could not be. */
  begin(): Promise<Failure | undefined>;
  readonly note: ContactListener;
  /** Records what is not yet; the failure, if anything could not be. */
  end(how: { readonly isAnswered: boolean }): Promise<Failure | undefined>;
};

/** As the caller is told it. */
type Failure = 'unavailable' | 'internal';

export type Called = {
  readonly kind: 'read' | 'change' | 'stop';
  /** Method and path as the API document has them. */
  readonly route: string;
  readonly purpose?: string;
};

type Written = { readonly error?: unknown };

const appended = async ({ trail, telemetry }: AuditTools, entry: AuditEntry): Promise<Written> => {
  try {
    await trail.append(entry);
    return {};
  } catch (error) {
    telemetry.error('audit-missed', error, { route: entry.route });
    return { error };
  }
};

const entryOf = (
  event: unknown,
  { kind, route, purpose }: Called,
  { contacts, goesOnWith }: { contacts: readonly ContactId[]; goesOnWith: string | undefined },
): AuditEntry => {
  const caller = callerOf(event);
  if (caller === undefined) throw new TypeError('nobody called');
  const { scopes } = caller;
  const at = Date.now();
  return {
    auditId: newUlid(at),
    at: instantFromMillis(at),
    caller: recordedCaller(caller),
    roles:
      scopes === 'by-iam-policy'
        ? []
        : roleNames.filter((role) => roleScopes[role].every((one) => scopes.includes(one))),
    kind: kind === 'read' ? 'read' : 'change',
    route,
    ids: idsIn(event),
    contacts,
    ...(purpose !== undefined && { purpose }),
    ...(goesOnWith !== undefined && { goesOnWith }),
  };
};

/** Ids in the address that we made, or that name no person: what a caller calls a contact is neither. */
const idsIn = (event: unknown): Readonly<Record<string, string>> => {
  const given = Object.entries(gatewayRequest(event).pathParameters ?? {});
  return Object.fromEntries(
    given.flatMap(([name, value]) =>
      idForms[name]?.test(String(value)) === true ? [[name, String(value)]] : [],
    ),
  );
};

const ulids = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const names = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const numbers = /^\d{1,9}$/;

/** What may be kept of an address, by the names of its parts. */
const idForms: Readonly<Record<string, RegExp>> = {
  ...{ previewId: ulids, assetId: /^[0-9a-f]{64}$/, version: numbers, sequence: numbers },
  ...{ senderId: names, entityId: names, topicId: names, noticeId: names },
  ...{ mailingId: ulids, mailId: ulids, holdId: ulids, requestId: ulids },
  ...{
    bundleId: ulids,
    blockId: ulids,
    eventId: ulids,
    certifiedId: /^(?:c_[\w-]{22}|[0-9A-Z]{26})$/,
  },
};

const thousands = <Item>(items: readonly Item[]): readonly Item[][] =>
  Array.from({ length: Math.ceil(items.length / 1_000) }, (_, part) =>
    items.slice(part * 1_000, part * 1_000 + 1_000),
  );
