import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Page } from '../../delivery/fan-out/page.ts';
import type { Batch, BatchEntry } from '../../delivery/send/batch.ts';
import type { Sha256 } from '../../kernel/digest.ts';
import {
  type AccountRow,
  decisionsHash,
  type RowMoments,
  recipientCommitment,
} from '../../kernel/evidence/account-row.ts';
import { newSecret } from '../keys/new-secret.ts';
import { sha256 } from '../keys/sha256.ts';
import { type Item, json, numberOf, text, textOf } from './dispatch-attributes.ts';

/** The salt of a row and the hash over what it says of these recipients, in their order. */
export const committed = (recipients: readonly Said[]): Committed => {
  const salt = newSecret();
  const commitments = recipients.map((one) => recipientCommitment({ salt, ...one }, sha256));
  const decisions = decisionsHash(commitments, sha256);
  return { commitments, attributes: { salt: text(salt), decisions: text(decisions) } };
};

type Committed = {
  readonly commitments: readonly Sha256[];
  readonly attributes: Record<string, AttributeValue>;
};

/** What a row says of one recipient, as a text. */
export type Said = { readonly contactId: string; readonly said: string };

/** What a page says of each contact on it: why it was left out, or in which job it is. */
export const saidOnPage = ({ leftOut, jobs }: Pick<Page, 'leftOut' | 'jobs'>): readonly Said[] => [
  ...leftOut.flatMap(({ reasons, placeholder = '', ruleSet = '', contactIds, consentVersions }) =>
    contactIds.map((contactId, index) => ({
      contactId,
      said: JSON.stringify([reasons, placeholder, ruleSet, consentVersions?.[index] ?? '']),
    })),
  ),
  ...jobs.flatMap(({ jobId, contactIds }) =>
    contactIds.map((contactId) => ({ contactId, said: JSON.stringify([jobId]) })),
  ),
];

/** What a batch says of each recipient: what its claim does, or else why it has none. */
export const saidInBatch = (
  { entries }: Pick<Batch, 'entries'>,
  claimed: ReadonlyMap<string, string>,
): readonly Said[] =>
  entries.map((entry) => ({
    contactId: entry.contactId,
    said: claimed.get(entry.contactId) ?? saidOfUnclaimed(entry),
  }));

/** What a row says of a recipient who was denied or postponed before any claim. */
export const saidOfUnclaimed = ({ status, reason, restsOn }: BatchEntry): string =>
  JSON.stringify([status, reason ?? '', restsOn?.ruleSet ?? '', restsOn?.consentVersion ?? '']);

/** Whether a claim was written for a recipient of a batch. */
export const isClaimed = ({ status }: Pick<BatchEntry, 'status'>): boolean =>
  status !== 'denied' && status !== 'postponed';

/**
 * What is kept of claims that the next job of their recipients overwrites: the commitment, by the
 * place of the recipient.
 */
export const replacedClaims = ({
  entries,
  commitments = [],
}: Pick<Batch, 'entries' | 'commitments'>): Record<string, AttributeValue> => {
  const replaced = entries.flatMap(({ status }, index) =>
    status === 'throttled' && commitments[index] !== undefined ? [[index, commitments[index]]] : [],
  );
  return replaced.length === 0 ? {} : { replaced: json(Object.fromEntries(replaced)) };
};

/** What a claim says, as it is stored. */
export const saidByClaim = ({ job, at, version, decision }: StoredWords): string =>
  JSON.stringify([job, at, version, decision]);

export type StoredWords = {
  readonly job: string;
  readonly at: number;
  readonly version: number;
  /** JSON as it is stored: an erasure replaces it. */
  readonly decision: string;
};

/** Those of a claim's item. */
export const storedWords = (item: Item): StoredWords => ({
  job: textOf(item, 'job'),
  at: numberOf(item, 'at'),
  version: numberOf(item, 'version'),
  decision: textOf(item, 'decision'),
});

/** The row of an account in a stored page or batch; nothing in one older than the log. */
export const accountRowOf = (item: Item): (AccountRow & RowMoments) | undefined => {
  const decisions = textOf(item, 'decisions') as Sha256;
  if (decisions === '') return undefined;
  const sk = textOf(item, 'sk');
  const name = `${textOf(item, 'pk').slice(-3)}/${sk}`;
  const at = numberOf(item, 'at');
  if (sk.startsWith('PAGE#')) return { name, decisions, at, said: saidOfPage(item) };
  const doneAt = item['doneAt'] === undefined ? {} : { doneAt: numberOf(item, 'doneAt') };
  return { name, decisions, at, ...doneAt, said: saidOfBatch(item) };
};

const saidOfPage = (item: Item): string => {
  const { leftOut: _, jobs: _jobs, ...page } = JSON.parse(textOf(item, 'verdicts')) as Page;
  return JSON.stringify(page);
};

/** Everything of it that is settled; what SES told later is not. */
const saidOfBatch = (item: Item): string =>
  JSON.stringify([
    textOf(item, 'attempt'),
    numberOf(item, 'at'),
    item['doneAt']?.N ?? '',
    textOf(item, 'state'),
    textOf(item, 'statuses'),
    textOf(item, 'reasons'),
    textOf(item, 'messageIds'),
  ]);
