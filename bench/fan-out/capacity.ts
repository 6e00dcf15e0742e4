import type { Meter } from './metered-handler.ts';

const kilobyte = 1_024;

/** Write units of one item: one for each kilobyte begun; a transaction asks for twice as many. */
export const writeUnitsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / kilobyte));

/** Read units of one item: one for each 4 kB begun, half when it need not be consistent. */
export const readUnitsOf = (bytes: number, consistent: boolean): number =>
  Math.max(1, Math.ceil(bytes / (4 * kilobyte))) * (consistent ? 1 : 0.5);

type Action = {
  readonly Put?: { readonly Item: object };
  readonly ConditionCheck?: object;
  readonly Update?: object;
};

type Input = {
  readonly Item?: object;
  readonly Key?: { readonly pk: { readonly S: string }; readonly sk: { readonly S: string } };
  readonly ExpressionAttributeValues?: object;
  readonly TransactItems?: readonly Action[];
  readonly Entries?: readonly { readonly MessageBody: string }[];
  readonly ConsistentRead?: boolean;
  readonly RequestItems?: Readonly<Record<string, { Keys: object[]; ConsistentRead?: boolean }>>;
};

/** Bytes of an item without the notation of the protocol: about two thirds of its JSON. */
export const storedBytes = (item: object): number => Math.ceil(JSON.stringify(item).length * 0.7);

/** Rows that are updated later are charged by their whole size, so their size is kept. */
const sizes = new Map<string, number>();

const keyOf = ({ pk, sk }: NonNullable<Input['Key']>): string => `${pk.S}/${sk.S}`;

const putUnits = (item: object): number => {
  const bytes = storedBytes(item);
  sizes.set(keyOf(item as NonNullable<Input['Key']>), bytes);
  return writeUnitsOf(bytes);
};

const stateBytes = 700;

const actionUnits = ({ Put }: Action): number => 2 * (Put === undefined ? 1 : putUnits(Put.Item));

const updateUnits = (input: Input): number => {
  const known = input.Key === undefined ? 0 : (sizes.get(keyOf(input.Key)) ?? 0);
  return writeUnitsOf(known + storedBytes(input.ExpressionAttributeValues ?? {}));
};

/** Adds what DynamoDB and SQS would charge for one call of ours, from its input. */
export const charge = (meter: Meter, operation: string, body: string, answered: number): void => {
  const input = JSON.parse(body || '{}') as Input;
  switch (operation) {
    case 'PutItem':
      meter.writeUnits += putUnits(input.Item ?? {});
      return;
    case 'UpdateItem':
      meter.writeUnits += updateUnits(input);
      return;
    case 'TransactWriteItems':
      for (const action of input.TransactItems ?? []) meter.writeUnits += actionUnits(action);
      return;
    case 'GetItem':
      meter.readUnits += readUnitsOf(answered * 0.7, input.ConsistentRead === true);
      return;
    case 'BatchGetItem':
      for (const { Keys, ConsistentRead } of Object.values(input.RequestItems ?? {}))
        meter.readUnits += Keys.length * readUnitsOf(stateBytes, ConsistentRead === true);
      return;
    case 'Scan':
      // The filter takes out the address rows after they were read: about as many, a fifth the size.
      meter.readUnits += readUnitsOf(answered * 0.7 * 1.2, false);
      return;
    case 'SendMessageBatch':
      meter.queueRequests += Math.max(1, Math.ceil(body.length / (64 * kilobyte)));
      return;
    default:
      return;
  }
};
