import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { contactIdOfPk, contactPk } from '../../shared/adapters/items/keys.ts';
import { defined } from '../../shared/kernel/object/defined.ts';

/** Compares who is a contact with who has a ledger. Keeps all ids of contacts in memory. */
export const compareTables = async (
  client: DynamoDBDocumentClient,
  { contacts, consent }: Tables,
): Promise<Contradictions> => {
  const there = new Set<string>();
  for await (const item of itemsAt(client, contacts, 'CONTACT')) there.add(idOf(item));
  const erasedButBack: string[] = [];
  const ledgerWithoutContact: string[] = [];
  let ledgers = 0;
  for await (const item of itemsAt(client, consent, 'STATE')) {
    ledgers += 1;
    const isThere = there.has(idOf(item));
    if (item['erased'] === true && isThere) erasedButBack.push(idOf(item));
    if (item['erased'] !== true && !isThere) ledgerWithoutContact.push(idOf(item));
  }
  return { contacts: there.size, ledgers, erasedButBack, ledgerWithoutContact };
};

export type Tables = { readonly contacts: string; readonly consent: string };

/** Where two tables that were restored to different moments contradict each other. */
export type Contradictions = {
  readonly contacts: number;
  readonly ledgers: number;
  /** Erased by the ledger's word, but there as contacts. */
  readonly erasedButBack: readonly string[];
  /** With a ledger, but not there as contacts. */
  readonly ledgerWithoutContact: readonly string[];
};

type Item = Readonly<Record<string, unknown>>;

const idOf = (item: Item): string => contactIdOfPk(String(item['pk']));

/** Every item of a contact's partition with this sort key, a few attributes of each. */
async function* itemsAt(client: DynamoDBDocumentClient, TableName: string, sk: string) {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName,
        FilterExpression: 'sk = :sk AND begins_with(pk, :prefix)',
        ExpressionAttributeValues: { ':sk': sk, ':prefix': contactPk('') },
        ProjectionExpression: 'pk, erased',
        ...defined({ ExclusiveStartKey: from }),
      }),
    );
    yield* (page.Items ?? []) as Item[];
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}
