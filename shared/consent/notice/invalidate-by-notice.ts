import type { ContactId } from '../../kernel/ids.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { ConsentScope } from '../event/consent-event.ts';
import { type ConsentTools, recordStatements } from '../event/record-statements.ts';
import type { ConsentEntry } from '../fold/consent-state.ts';
import { scopeKey } from '../fold/scope.ts';
import { type Notice, scopesToAskAgain } from './notice.ts';

/**
 * Records for one contact that consent must be asked for again for what a material version adds;
 * true when there was something to record. What the earlier version covered stays agreed to.
 */
export const invalidateByNotice = async (
  tools: ConsentTools,
  {
    contactId,
    notice,
    reason,
  }: {
    readonly contactId: ContactId;
    readonly notice: Notice;
    readonly reason?: string | undefined;
  },
): Promise<boolean> => {
  const previous =
    notice.version === 1
      ? undefined
      : await tools.notices.find(notice.noticeId, notice.version - 1);
  const scopes: readonly ConsentScope[] = scopesToAskAgain(previous, notice);
  if (scopes.length === 0) return false;
  const recorded = await recordStatements(tools, {
    contactId,
    statements: ({ entries }, at) =>
      agreedBefore(entries, notice)
        ? scopes
            .filter((scope) => isOutdated(entries[scopeKey(scope)], notice))
            .map((scope) => ({
              type: 'invalidated',
              scope,
              occurredAt: at,
              actor: { kind: 'system', id: 'notice-version' },
              method: 'api',
              notice: { noticeId: notice.noticeId, version: notice.version },
              ...defined({ note: reason }),
            }))
        : [],
  });
  switch (recorded.outcome) {
    case 'appended':
      return true;
    case 'nothing':
    case 'no-contact':
    case 'erased':
      return false;
    default:
      throw new Error(`an invalidation could not be recorded: ${recorded.outcome}`);
  }
};

/** Somebody who agreed to an earlier version of this notice, for whatever it asked. */
const agreedBefore = (
  entries: Readonly<Record<string, ConsentEntry>>,
  { noticeId, version }: Notice,
): boolean =>
  Object.values(entries).some(
    ({ status, notice }) =>
      status === 'granted' && notice?.noticeId === noticeId && notice.version < version,
  );

/** A later version, or another notice, was agreed to for this scope: that consent stands. */
const isOutdated = (entry: ConsentEntry | undefined, { noticeId, version }: Notice): boolean => {
  if (entry === undefined) return true;
  if (entry.status !== 'granted') return false;
  return entry.notice?.noticeId === noticeId && entry.notice.version < version;
};
