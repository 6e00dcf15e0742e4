import {
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { jobPlace } from '../../../delivery/jobs.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import { recipientCommitment } from '../../../kernel/evidence/account-row.ts';
import type { ContactId } from '../../../kernel/ids.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { defined } from '../../../kernel/object/defined.ts';
import type { MailingHistory, ReceivedMailing } from '../../../subjects/mailing-history.ts';
import { saidByClaim } from '../../items/account-rows.ts';
import type { Item } from '../../items/consent-state-item.ts';
import { batchKey } from '../../items/dispatch-keys.ts';
import { type KeptDecision, withHashes } from '../../items/kept-decision.ts';
import { claimPk } from '../../items/keys.ts';
import { sha256 } from '../../keys/sha256.ts';
import { keptObservations } from './dynamodb-observation-book.ts';

/** Claims and observations of one contact, from the mailings table. */
export const dynamoDbMailingHistory = (
  client: DynamoDBDocumentClient,
  table: string,
): MailingHistory => {
  const observations = keptObservations(client, table);

  const rows = async (pk: string): Promise<Item[]> => {
    const found: Item[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ConsistentRead: true,
          ...defined({ ExclusiveStartKey: from }),
        }),
      );
      found.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return found;
  };

  /** The salt of the batch that a claim is of; a batch older than the log has none. */
  const saltOf = async (claim: Item): Promise<string | undefined> => {
    const job = String(claim['job']);
    if (jobPlace(job) === undefined) return undefined;
    const { pk, sk } = batchKey(String(claim['sk']), job);
    const { Item } = await client.send(
      new GetCommand({
        TableName: table,
        Key: { pk: pk.S, sk: sk.S },
        ProjectionExpression: 'salt',
        ConsistentRead: true,
      }),
    );
    return Item?.['salt'] as string | undefined;
  };

  const putDecision = (claim: Item, decision: string, committed: string | undefined) =>
    client.send(
      new UpdateCommand({
        TableName: table,
        Key: { pk: claim['pk'], sk: claim['sk'] },
        UpdateExpression: `SET decision = :decision${committed ? ', committed = :committed' : ''}`,
        // What feedback adds to a claim meanwhile is left as it is.
        ConditionExpression: 'decision = :read',
        ExpressionAttributeValues: defined({
          ':decision': decision,
          ':read': claim['decision'],
          ':committed': committed || undefined,
        }),
      }),
    );

  /**
   * Puts hashes for the evidence of a claim. The answer is what the account of its mailing has of the
   * claim, and the same of what the claim says now.
   */
  const forgetEvidence = async (
    contactId: ContactId,
    claim: Item,
    hashOf: (evidenceId: string) => string,
  ): Promise<readonly Sha256[]> => {
    const decision = withHashes(String(claim['decision'] ?? '{}'), hashOf);
    const known = claim['committed'] as Sha256 | undefined;
    if (decision === undefined && known === undefined) return [];
    const salt = await saltOf(claim);
    const commitment = (said: string) =>
      recipientCommitment({ salt: salt ?? '', contactId, said }, sha256);
    const committed = known ?? (salt && commitment(wordsOf(claim)));
    if (decision !== undefined) await putDecision(claim, decision, committed);
    if (!committed) return [];
    return [committed as Sha256, commitment(wordsOf(claim, decision))];
  };

  return {
    of: async (contactId) => {
      const [claims, observed] = await Promise.all([
        rows(claimPk(contactId)),
        observations.ofContact(contactId),
      ]);
      const seen = new Map(observed.map((mail) => [String(mail.mailingId), mail.seen]));
      return claims.map((claim) =>
        mailingOf(claim, Object.keys(seen.get(String(claim['sk'])) ?? {})),
      );
    },
    forget: async (contactId, hashOf) => {
      for (const mail of await observations.ofContact(contactId))
        await observations.keepOnly(mail, () => false);
      const forgotten: Sha256[] = [];
      for (const claim of await rows(claimPk(contactId)))
        forgotten.push(...(await forgetEvidence(contactId, claim, hashOf)));
      return forgotten;
    },
  };
};

/** What a claim says, or would with another decision. */
const wordsOf = (claim: Item, decision = String(claim['decision'])): string =>
  saidByClaim({
    job: String(claim['job']),
    at: Number(claim['at']),
    version: Number(claim['version']),
    decision,
  });

const mailingOf = (item: Item, observed: readonly string[]): ReceivedMailing => {
  const { basis, reasons, ruleSet } = JSON.parse(String(item['decision'] ?? '{}')) as KeptDecision;
  const feedback = [...((item['feedback'] as ReadonlySet<string> | undefined) ?? [])];
  const known = [...feedback, ...observed];
  return defined({
    mailingId: String(item['sk']),
    at: item['at'] as Instant,
    basis,
    reasons,
    ruleSet,
    observed: known.length === 0 ? undefined : known.toSorted(),
  });
};
