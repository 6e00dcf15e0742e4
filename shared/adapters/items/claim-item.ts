import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { FeedbackKind } from '../../delivery/accounting/counts.ts';
import type { StoredClaim } from '../../delivery/ports.ts';
import type { Claim } from '../../delivery/send/claim.ts';
import type { ContactId, MailingId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { type Item, json, jsonOf, number, numberOf, text, textOf } from './dispatch-attributes.ts';
import { claimKey } from './dispatch-keys.ts';
import { claimPk } from './keys.ts';

/** The stored claim: basis, reasons, evidence, rule set, tracking, content hash and version. */
export const claimItem = ({
  contactId,
  mailingId,
  jobId,
  decision,
}: Claim): Record<string, AttributeValue> => {
  const { effect: _, at, ...kept } = decision;
  return {
    ...claimKey(contactId, mailingId),
    job: text(jobId),
    at: number(at),
    version: number(decision.consentVersion),
    decision: json(kept),
  };
};

export const claimFromItem = (item: Item): StoredClaim => ({
  contactId: textOf(item, 'pk').slice(claimPk('').length) as ContactId,
  mailingId: textOf(item, 'sk') as MailingId,
  jobId: textOf(item, 'job'),
  at: numberOf(item, 'at') as Instant,
  decision: (jsonOf(item, 'decision') ?? {}) as Record<string, unknown>,
  feedback: (item['feedback']?.SS ?? []) as FeedbackKind[],
});
