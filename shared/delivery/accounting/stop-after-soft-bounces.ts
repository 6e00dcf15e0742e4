import { allEvents } from '../../consent/event/consent-ledger.ts';
import { type ConsentTools, recordStatements } from '../../consent/event/record-statements.ts';
import type { SuppressServices } from '../../consent/suppression/suppress-address.ts';
import type { ContactId } from '../../kernel/ids.ts';
import { type Instant, instantFromMillis } from '../../kernel/instant.ts';
import type { DispatchLedger } from '../ports.ts';
import type { SendingEvent } from './sending-event.ts';
import { type SoftBounceLimit, softBounceRun } from './soft-bounce-run.ts';

/**
 * Stops marketing mail to a contact whose mails have bounced softly too often in a row. It costs a
 * read of the newest claims for every soft bounce, and nothing for any other mail.
 */
export const stopAfterSoftBounces = async (
  { ledger, suppress, softBounceLimit: { times, days } }: SoftBounceServices,
  contactId: ContactId,
  { at, eventId }: Pick<SendingEvent, 'at' | 'eventId'>,
): Promise<void> => {
  const now = suppress.now();
  const claims = await ledger.latestClaims(contactId, claimsRead);
  const from = instantFromMillis(now - days * 86_400_000);
  if (softBounceRun(claims, { from, now }).length < times) return;
  const fresh = await freshFrom(suppress, contactId);
  const run = softBounceRun(claims, { from: instantFromMillis(Math.max(from, fresh)), now });
  if (run.length < times) return;
  const subject = await suppress.subjectOf(contactId);
  if (subject === undefined) return;
  const tools: ConsentTools = { ...suppress, recordedBy: { kind: 'system', id: 'feedback' } };
  const recorded = await recordStatements(tools, {
    contactId,
    key: { value: `soft-${eventId}`, fingerprint: 'soft-bounces' },
    statements: ({ suppressions }) =>
      suppressions.some((one) => one.reason === 'soft-bounces' && one.at >= at)
        ? []
        : [
            {
              type: 'suppressed',
              scope: { senderId: subject.senderId },
              occurredAt: at,
              actor: { kind: 'system', id: 'feedback' },
              method: 'bounce',
              suppression: 'soft-bounces',
              evidenceRefs: run.slice(0, times).map(({ mailingId }) => mailingId),
            },
          ],
  });
  if (recorded.outcome === 'conflict' || recorded.outcome === 'malformed')
    throw new Error(`a stop after soft bounces could not be recorded: ${recorded.outcome}`);
};

export type SoftBounceServices = {
  readonly ledger: Pick<DispatchLedger, 'latestClaims'>;
  readonly suppress: SuppressServices;
  readonly softBounceLimit: SoftBounceLimit;
};

/** Enough to find a run in: a contact gets far fewer mails in the time that counts. */
const claimsRead = 100;

/** Since when the address is the one it is now, and was last made good again. */
const freshFrom = async (
  { ledger }: SuppressServices,
  contactId: ContactId,
): Promise<Instant | 0> => {
  const renewals = (await allEvents(ledger, contactId)).filter(
    ({ type }) => type === 'address-changed' || type === 'reinstated',
  );
  return renewals.at(-1)?.recordedAt ?? 0;
};
