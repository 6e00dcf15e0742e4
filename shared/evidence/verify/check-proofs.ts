import { isObject } from '../../kernel/object/is-object.ts';
import { proofsFormat } from '../bundle/manifest.ts';
import { type CheckedProof, checkProof, type VerifyTools } from './check-proof.ts';

/**
 * Checks all proofs of one person: each is valid, all are of that person's events, each event names the
 * hash of the previous one, and an accompanying export says the same. Only the newest may be unsealed.
 */
export const checkProofs = async (
  tools: VerifyTools,
  { contactId, items }: FiledProofs,
  exported: ReadonlyMap<number, unknown> | undefined,
): Promise<CheckedProofs> => {
  const checked = await Promise.all(
    items.map(async ({ proof }) => (proof === undefined ? undefined : checkProof(tools, proof))),
  );
  const events = checked.map(eventOf);
  const lastProved = checked.findLastIndex((one) => one !== undefined);
  const wrong = items.flatMap(({ sequence }, index): WrongProof[] => {
    const problem =
      sequence === index + 1
        ? problemAt({ contactId, exported, lastProved, checked, events }, index)
        : 'event-missing';
    return problem === undefined ? [] : [{ sequence, problem }];
  });
  const beyond = [...(exported?.keys() ?? [])].filter((sequence) => sequence > items.length);
  const newest = checked[lastProved];
  return {
    contactId,
    proved: checked.filter((one) => one?.outcome === 'proved').length,
    waiting: checked.filter((one) => one === undefined).length,
    wrong: [
      ...wrong,
      ...beyond.map((sequence) => ({ sequence, problem: 'event-missing' as const })),
    ],
    witnesses: newest?.outcome === 'proved' ? newest.witnesses : [],
  };
};

type Event = Readonly<Record<string, unknown>>;

const eventOf = (checked: CheckedProof | undefined): Event | undefined =>
  checked?.outcome === 'proved' && isObject(checked.opened.record)
    ? checked.opened.record
    : undefined;

type Person = {
  readonly contactId: string;
  readonly exported: ReadonlyMap<number, unknown> | undefined;
  /** The index of the newest event with a proof; later ones may be unsealed. */
  readonly lastProved: number;
  readonly checked: readonly (CheckedProof | undefined)[];
  readonly events: readonly (Event | undefined)[];
};

const problemAt = (
  { contactId, exported, lastProved, checked, events }: Person,
  index: number,
): WrongProof['problem'] | undefined => {
  if (checked[index] === undefined) return index < lastProved ? 'not-proved' : undefined;
  const event = events[index];
  if (event === undefined) return 'refused';
  const sequence = index + 1;
  if (event['contactId'] !== contactId || event['sequence'] !== sequence) return 'other-event';
  const previous = index === 0 ? '' : events[index - 1]?.['hash'];
  if (event['previousHash'] !== previous) return 'chain-broken';
  return exported !== undefined && exported.get(sequence) !== event['hash']
    ? 'export-differs'
    : undefined;
};

/** A file of `grondslag export --proofs`. */
export type FiledProofs = {
  readonly contactId: string;
  readonly items: readonly { readonly sequence: number; readonly proof?: string }[];
};

export type CheckedProofs = {
  readonly contactId: string;
  readonly proved: number;
  readonly waiting: number;
  readonly wrong: readonly WrongProof[];
  /** Who saw the checkpoint of the newest event. */
  readonly witnesses: Extract<CheckedProof, { readonly outcome: 'proved' }>['witnesses'];
};

type WrongProof = {
  readonly sequence: number;
  readonly problem:
    | 'refused'
    | 'not-proved'
    | 'other-event'
    | 'chain-broken'
    | 'event-missing'
    /** The accompanying export has another event there, or none. */
    | 'export-differs';
};

/** The parsed file as proofs of one person; undefined if it is not such a file. */
export const filedProofs = (value: unknown): FiledProofs | undefined => {
  if (!isObject(value) || value['format'] !== proofsFormat) return undefined;
  const { contactId, items } = value;
  const isItem = (one: unknown) =>
    isObject(one) &&
    Number.isInteger(one['sequence']) &&
    (one['proof'] === undefined || typeof one['proof'] === 'string');
  return typeof contactId === 'string' && Array.isArray(items) && items.every(isItem)
    ? (value as FiledProofs)
    : undefined;
};

/** The hashes of a person's events in an export, by sequence number; undefined if it is another person's. */
export const exportedHashes = (
  value: unknown,
  contactId: string,
): ReadonlyMap<number, unknown> | undefined => {
  const ledger = isObject(value) ? value['ledger'] : undefined;
  if (!isObject(ledger) || ledger['contactId'] !== contactId || !Array.isArray(ledger['events']))
    return undefined;
  return new Map(
    ledger['events'].filter(isObject).map((event) => [Number(event['sequence']), event['hash']]),
  );
};
