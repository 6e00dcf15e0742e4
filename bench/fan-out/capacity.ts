import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { SenderId } from '../../shared/kernel/ids.ts';
import { storedAudience } from './audience.ts';
import { itemBytes } from './item-bytes.ts';
import type { Meter } from './metered-handler.ts';

/**
 * Adds what DynamoDB and SQS would charge for one of our calls, by the bytes of what is stored:
 * reads by the items read (whatever a projection leaves out), writes and condition checks by the
 * larger of the item before and after.
 */
export const newCharge = (
  senderId: SenderId,
  /** Rows by key (`pk/sk`) with their bytes, as they were before and as a run writes them. */
  written = new Map<string, number>(),
): Charge => {
  const audience = storedAudience(senderId);

  const storedBytes = (key: Key): number => {
    const id = audienceId(key);
    if (id !== undefined && key.sk.S === 'CONTACT') return audience.bytes(id).contact;
    if (id !== undefined && key.sk.S === 'STATE') return audience.bytes(id).state;
    return written.get(nameOf(key)) ?? 0;
  };

  const putUnits = (item: Item): number => {
    const bytes = itemBytes(item);
    const name = nameOf(item);
    const before = written.get(name) ?? 0;
    written.set(name, bytes);
    return writeUnitsOf(Math.max(before, bytes));
  };

  const updateUnits = ({ Key, ExpressionAttributeValues = {} }: Update): number =>
    writeUnitsOf(storedBytes(Key) + itemBytes(ExpressionAttributeValues));

  /** A transaction prepares and commits: two units where a single write takes one. */
  const actionUnits = ({ Put, ConditionCheck, Update, Delete }: Action): number => {
    if (Put !== undefined) return 2 * putUnits(Put.Item);
    if (Delete !== undefined) return 2 * writeUnitsOf(storedBytes(Delete.Key));
    if (Update !== undefined) return 2 * updateUnits(Update);
    return 2 * writeUnitsOf(ConditionCheck === undefined ? 0 : storedBytes(ConditionCheck.Key));
  };

  /** Every contact that was read has an address row beside it, which the filter took out. */
  const scannedBytes = (answered: Answered): number => {
    if (answered.text === undefined) return answered.length * jsonShare * 1.2;
    let bytes = 0;
    for (const [, id = ''] of answered.text.matchAll(contactKeys)) {
      const { contact, address } = audience.bytes(id);
      bytes += contact + address;
    }
    return bytes;
  };

  return (meter, operation, body, answered) => {
    const input = JSON.parse(body || '{}') as Input;
    switch (operation) {
      case 'PutItem':
        meter.writeUnits += putUnits(input.Item as Item);
        return;
      case 'UpdateItem':
        meter.writeUnits += updateUnits(input as Update);
        return;
      case 'DeleteItem':
        meter.writeUnits += writeUnitsOf(storedBytes((input as Update).Key));
        return;
      case 'TransactWriteItems':
        for (const action of input.TransactItems ?? []) meter.writeUnits += actionUnits(action);
        return;
      case 'BatchExecuteStatement':
        meter.writeUnits += insertedUnits(input.Statements);
        return;
      case 'GetItem':
      case 'Query':
        meter.readUnits += readUnitsOf(answered.length * jsonShare, input.ConsistentRead === true);
        return;
      case 'BatchGetItem':
        for (const { Keys, ConsistentRead } of Object.values(input.RequestItems ?? {}))
          for (const key of Keys)
            meter.readUnits += readUnitsOf(storedBytes(key), ConsistentRead === true);
        return;
      case 'Scan':
        meter.readUnits += readUnitsOf(scannedBytes(answered), false);
        return;
      case 'SendMessageBatch':
        meter.queueRequests += Math.max(1, Math.ceil(body.length / (64 * kilobyte)));
        return;
      default:
        return;
    }
  };
};

/** Adds a call to the meter; `body` is its JSON. */
export type Charge = (meter: Meter, operation: string, body: string, answered: Answered) => void;

/** What was answered; the text only where it is at hand. */
export type Answered = { readonly text?: string; readonly length: number };

const kilobyte = 1_024;

/** Write units of one item: one for each kilobyte begun. */
const writeUnitsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / kilobyte));

/** Read units of one item or one page: one for each 4 kB begun, half when it need not be consistent. */
const readUnitsOf = (bytes: number, consistent: boolean): number =>
  Math.max(1, Math.ceil(bytes / (4 * kilobyte))) * (consistent ? 1 : 0.5);

/** Bytes of an item in a byte of its JSON, for the few reads whose items are not known here. */
const jsonShare = 0.7;

/** Ours insert one small item each: a call of many takes what as many single puts take. */
const insertedUnits = (statements: Input['Statements'] = []): number =>
  statements.reduce(
    (sum, { Parameters = [] }) =>
      sum + writeUnitsOf(itemBytes(Object.fromEntries(Parameters.entries()))),
    0,
  );

type Item = Readonly<Record<string, AttributeValue>>;
type Key = { readonly pk: { readonly S: string }; readonly sk: { readonly S: string } };

type Update = { readonly Key: Key; readonly ExpressionAttributeValues?: Item };

type Action = {
  readonly Put?: { readonly Item: Item };
  readonly ConditionCheck?: { readonly Key: Key };
  readonly Update?: Update;
  readonly Delete?: { readonly Key: Key };
};

type Input = Partial<Update> & {
  readonly Item?: Item;
  readonly TransactItems?: readonly Action[];
  readonly Statements?: readonly { readonly Parameters?: readonly AttributeValue[] }[];
  readonly ConsistentRead?: boolean;
  readonly RequestItems?: Readonly<
    Record<string, { readonly Keys: readonly Key[]; readonly ConsistentRead?: boolean }>
  >;
};

const nameOf = (item: Item | Key): string => {
  const { pk, sk } = item as Key;
  return `${pk.S}/${sk.S}`;
};

const audienceId = ({ pk }: Key): string | undefined =>
  pk.S.startsWith('CONTACT#01K9BENCH') ? pk.S.slice('CONTACT#'.length) : undefined;

const contactKeys = /"pk":\{"S":"CONTACT#([^"]+)"\}/g;
