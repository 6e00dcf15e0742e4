import { domainToASCII } from 'node:url';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { takeCollected } from '../../shared/adapters/dynamodb/contacts/contact-writes.ts';
import { dynamoDbContactStore } from '../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { writeAll } from '../../shared/adapters/dynamodb/write-all.ts';
import { ownCollected } from '../../shared/contacts/collected.ts';
import type { Contact } from '../../shared/contacts/contact.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { withCollectors } from '../../shared/subjects/collected-once.ts';

/**
 * Keeps each earlier sale and gift as that of the contact that was made first, and tells the others
 * so. Keeps the contacts that hold any in memory.
 */
export const nameCollectors = async (
  client: DynamoDBDocumentClient,
  { contacts, consent }: { readonly contacts: string; readonly consent: string },
  isWritten: boolean,
): Promise<Collectors> => {
  const store = dynamoDbContactStore(client, contacts, consent);
  const holders = await holdersIn(store);
  const ofAnother: string[] = [];
  let unnamed = 0;
  const claimed = new Map<string, string>();
  for (const contact of holders) {
    const keys = ownCollected(contact);
    const owners = await store.collectorsOf(keys);
    const others = keys.map((key, index) => owners[index] ?? claimed.get(key));
    const free = keys.filter((_, index) => others[index] === undefined);
    unnamed += free.length;
    for (const key of free) claimed.set(key, contact.contactId);
    if (isWritten)
      for (const key of free)
        await writeAll(client, [...takeCollected(consent, contact.contactId, [key])]);
    if (!others.some((owner) => owner !== undefined && owner !== contact.contactId)) continue;
    ofAnother.push(contact.contactId);
    if (isWritten) await tell(store, contact);
  }
  return { holders: holders.length, unnamed, ofAnother };
};

export type Collectors = {
  /** Contacts with a sale or a gift. */
  readonly holders: number;
  /** Sales and gifts that were nobody's. */
  readonly unnamed: number;
  /** Contacts that hold one of somebody else, of the same address at another sender too. */
  readonly ofAnother: readonly string[];
};

type Store = ReturnType<typeof dynamoDbContactStore>;

const holdersIn = async (store: Store): Promise<readonly Contact[]> => {
  const holders: Contact[] = [];
  let next: Awaited<ReturnType<Store['page']>>['next'];
  do {
    const page: Awaited<ReturnType<Store['page']>> = await store.page(500, next);
    for (const one of page.contacts)
      if (!('malformed' in one) && ownCollected(one).length > 0) holders.push(one);
    next = page.next;
  } while (next !== undefined);
  return holders.toSorted(
    (a, b) => a.createdAt - b.createdAt || (a.contactId < b.contactId ? -1 : 1),
  );
};

const tell = async (store: Store, contact: Contact): Promise<void> => {
  const hashAddress = async () => [contact.addressHash] as const;
  const tools = { contacts: store, hashAddress, domainToAscii: domainToASCII };
  const marked = await withCollectors(tools, contact);
  const updatedAt = instantFromMillis(Date.now());
  const next = { ...marked, version: contact.version + 1, updatedAt };
  const { outcome } = await store.change(contact, next, { kind: 'system', id: 'sales' });
  if (outcome !== 'changed')
    throw new Error(`${contact.contactId} changed meanwhile; run it again`);
};
