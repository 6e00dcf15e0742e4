import { type DynamoDBDocumentClient, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../../../kernel/instant.ts';
import type { MailingHistory, ReceivedMailing } from '../../../subjects/mailing-history.ts';
import type { Item } from '../consent/consent-state-item.ts';
import { claimPk } from '../keys.ts';
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
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      found.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return found;
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
      for (const claim of await rows(claimPk(contactId))) {
        const decision = withHashes(String(claim['decision'] ?? '{}'), hashOf);
        if (decision === undefined) continue;
        await client.send(
          new UpdateCommand({
            TableName: table,
            Key: { pk: claim['pk'], sk: claim['sk'] },
            UpdateExpression: 'SET decision = :decision',
            // What feedback adds to a claim meanwhile is left as it is.
            ConditionExpression: 'decision = :read',
            ExpressionAttributeValues: { ':decision': decision, ':read': claim['decision'] },
          }),
        );
      }
    },
  };
};

/** A decision with hashes for its evidence; undefined when it has none left to replace. */
const withHashes = (
  decision: string,
  hashOf: (evidenceId: string) => string,
): string | undefined => {
  const { evidenceIds, ...kept } = JSON.parse(decision) as Record<string, unknown>;
  if (!Array.isArray(evidenceIds)) return undefined;
  return JSON.stringify({ ...kept, evidenceHashes: evidenceIds.map((id) => hashOf(String(id))) });
};

type KeptDecision = {
  readonly basis?: string;
  readonly reasons?: readonly string[];
  readonly ruleSet?: string;
};

const mailingOf = (item: Item, observed: readonly string[]): ReceivedMailing => {
  const { basis, reasons, ruleSet } = JSON.parse(String(item['decision'] ?? '{}')) as KeptDecision;
  const feedback = [...((item['feedback'] as ReadonlySet<string> | undefined) ?? [])];
  const known = [...feedback, ...observed];
  return {
    mailingId: String(item['sk']),
    at: item['at'] as Instant,
    ...(basis === undefined ? {} : { basis }),
    ...(reasons === undefined ? {} : { reasons }),
    ...(ruleSet === undefined ? {} : { ruleSet }),
    ...(known.length === 0 ? {} : { observed: known }),
  };
};
