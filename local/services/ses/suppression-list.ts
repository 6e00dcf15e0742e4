import { AwsError } from '../aws-json-service.ts';

/** The account-level suppression list; addresses are compared without regard to case. */
export type SuppressionList = {
  has(address: string): boolean;
  get(address: string): SuppressedAddress;
  put(entry: SuppressedAddress): void;
  delete(address: string): void;
  list(): readonly SuppressedAddress[];
};

/** Why an address may not be mailed. */
export type SuppressionReason = 'BOUNCE' | 'COMPLAINT';

/** One row of the account's suppression list; time in seconds, as the API has it. */
export type SuppressedAddress = {
  readonly address: string;
  readonly reason: SuppressionReason;
  readonly updatedAt: number;
};

/** Starts with an empty list. */
export const suppressionList = (): SuppressionList => {
  const entries = new Map<string, SuppressedAddress>();
  const get = (address: string) => {
    const entry = entries.get(address.toLowerCase());
    if (entry) return entry;
    throw missing(address);
  };
  return {
    get,
    has: (address) => entries.has(address.toLowerCase()),
    put: (entry) => void entries.set(entry.address.toLowerCase(), entry),
    delete: (address) => {
      get(address);
      entries.delete(address.toLowerCase());
    },
    list: () => [...entries.values()],
  };
};

const missing = (address: string) =>
  new AwsError(
    'NotFoundException',
    `Email address ${address} does not exist on your suppression list.`,
    404,
  );
