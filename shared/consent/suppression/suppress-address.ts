import type { AddressHash, ContactId, SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { Recorder } from '../../kernel/recorded-by.ts';
import type { ReachOf } from '../../kernel/stop-reach.ts';
import type { Actor, CollectionMethod, ListedReason } from '../event/consent-event.ts';
import { type ConsentServices, recordStatements } from '../event/record-statements.ts';
import { type SuppressionList, scopeOfSuppression } from './suppression-list.ts';

/**
 * Suppresses an address and tells every contact at it that is concerned: all senders' after a
 * bounce, those of this sender's entity otherwise. Safe to repeat; the list comes first, so that whoever is added
 * meanwhile is refused.
 */
export const suppressAddress = async (
  tools: SuppressTools,
  request: SuppressRequest,
): Promise<readonly ContactId[]> => {
  const { hashes, senderId, contactId, reason, occurredAt, actor, method, evidenceRefs, key } =
    request;
  const scope = scopeOfSuppression(reason, senderId);
  await tools.suppressions.put({ addressHash: hashes[0], scope, reason, at: occurredAt });
  const there = await tools.contactsAt(hashes);
  const reach = scope === 'ALL' ? undefined : await tools.reachOf(senderId);
  const atIt = there.filter(
    (one) => reach === undefined || reach.reaches(one.senderId, occurredAt),
  );
  const isGone = contactId !== undefined && !atIt.some((one) => one.contactId === contactId);
  const concerned = isGone ? [...atIt, { contactId, senderId }] : atIt;
  for (const { contactId: who, senderId: itsSender } of concerned) {
    const recorded = await recordStatements(tools, {
      contactId: who,
      ...defined({
        key: key === undefined ? undefined : { value: key, fingerprint: `${reason}/${hashes[0]}` },
      }),
      statements: (state) =>
        state.suppressions.some((one) => one.reason === reason && one.at >= occurredAt)
          ? []
          : [
              {
                type: 'suppressed',
                scope: { senderId: itsSender },
                occurredAt,
                actor,
                method,
                suppression: reason,
                ...defined({ evidenceRefs }),
              },
            ],
    });
    if (recorded.outcome === 'conflict' || recorded.outcome === 'malformed')
      throw new Error(`a suppression could not be recorded: ${recorded.outcome}`);
  }
  return concerned.map((one) => one.contactId);
};

/** Who is at an address, under any of its hashes. */
export type ContactsAt = (
  hashes: readonly AddressHash[],
) => Promise<readonly { readonly contactId: ContactId; readonly senderId: SenderId }[]>;

export type SuppressTools = SuppressServices & Recorder;

export type SuppressServices = ConsentServices & {
  readonly suppressions: SuppressionList;
  readonly contactsAt: ContactsAt;
  readonly reachOf: ReachOf;
};

/** What was learnt about an address: a bounce, a complaint, an objection. */
export type SuppressRequest = {
  /** Under the current key and every earlier one, current first. */
  readonly hashes: readonly [AddressHash, ...AddressHash[]];
  readonly senderId: SenderId;
  /** Whose mail it was: stopped too when the contact has another address by now. */
  readonly contactId?: ContactId;
  readonly reason: ListedReason;
  readonly occurredAt: Instant;
  readonly actor: Actor;
  readonly method: CollectionMethod;
  /** Where the knowledge comes from: a mailing, a feedback id. */
  readonly evidenceRefs?: readonly string[];
  /** Names the report, so that one that comes twice is recorded once. */
  readonly key?: string;
};
