import { useCallback, useRef, useState } from 'react';
import type { GrondslagClient } from '../../packages/client/grondslag-client.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { ListMapping } from '../../shared/lists/list-mapping.ts';
import { dataOf } from '../api/answer.ts';
import type { ImportedRow, ListOutlook } from '../api/schemas.ts';
import { useCaller } from '../session/session.tsx';
import { type ListFile, partOf } from './list-file.ts';

/**
 * Loads a list in parts. Each row is recorded once, under its number in this list: whoever stops half way
 * chooses the same file again and continues.
 */
export const useImport = () => {
  const { api } = useCaller();
  const [outcome, setOutcome] = useState<Outcome>();
  const [error, setError] = useState<unknown>();
  const [state, setState] = useState<'idle' | 'going' | 'paused' | 'done'>('idle');
  const isPaused = useRef(false);
  const going = useRef<Outcome>(undefined);
  const run = useCallback(
    async ({ list, mapping }: Loading) => {
      isPaused.current = false;
      setState('going');
      setError(undefined);
      let sum = going.current ?? nothing(list);
      try {
        while (sum.done < sum.total && !isPaused.current) {
          sum = await withPart(api, sum, { list, mapping, dryRun: false });
          going.current = sum;
          setOutcome(sum);
        }
        setState(sum.done < sum.total ? 'paused' : 'done');
      } catch (failed) {
        setError(failed);
        setState('paused');
      }
    },
    [api],
  );
  return {
    outcome,
    error,
    state,
    run,
    pause: () => {
      isPaused.current = true;
    },
  };
};

/** What became of rows so far, or would become of them. */
export type Outcome = {
  readonly done: number;
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
  /** Rows that were not accepted, or not with all that they say. */
  readonly refused: readonly ImportedRow[];
  /** How many of them could then get mail about a service they use, and an offer. */
  readonly outlook?: { readonly service: number; readonly offer: number };
};

/** What a list would become, part by part; `onPart` sees it grow. Nothing is written. */
export const tryList = async (
  api: GrondslagClient,
  { list, mapping, signal }: Loading & { readonly signal: AbortSignal },
  onPart: (outcome: Outcome) => void,
): Promise<Outcome> => {
  let outcome = nothing(list);
  while (outcome.done < outcome.total) {
    outcome = await withPart(api, outcome, { list, mapping, dryRun: true, signal });
    onPart(outcome);
  }
  return outcome;
};

type Loading = { readonly list: ListFile; readonly mapping: ListMapping };

type ImportAnswer = {
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: readonly ImportedRow[];
  readonly nextRow?: number;
  readonly outlook?: ListOutlook;
};

/** Small enough that a pause takes effect at once, and that an answer fits where it is kept to be repeated. */
const rowsTogether = 1_000;

type Part = Loading & { readonly dryRun: boolean; readonly signal?: AbortSignal };

/** The outcome with the next rows of the list in it. */
const withPart = async (api: GrondslagClient, outcome: Outcome, part: Part): Promise<Outcome> => {
  const [from, to] = [outcome.done, Math.min(outcome.done + rowsTogether, outcome.total)];
  let sum = outcome;
  for (let next: number | undefined = from; next !== undefined; ) {
    const answer: ImportAnswer = await send(api, { ...part, from, to, firstRow: next });
    sum = added(sum, answer);
    next = answer.nextRow;
  }
  return { ...sum, done: to };
};

type Sending = Part & {
  /** Rows of the list, from 0. */
  readonly from: number;
  readonly to: number;
  readonly firstRow: number;
};

const send = async (
  api: GrondslagClient,
  { list, mapping, from, to, firstRow, dryRun, signal }: Sending,
): Promise<ImportAnswer> =>
  dataOf(
    api.POST('/v1/contacts/import', {
      params: {
        query: defined({
          importId: await importIdOf(list, mapping),
          rowsBefore: from,
          listRows: list.table.rows.length,
          firstRow,
          mapping: JSON.stringify(mapping),
          dryRun: dryRun ? ('true' as const) : undefined,
        }),
      },
      headers: { 'content-type': 'text/csv' },
      body: partOf(list.table, list.table.rows.slice(from, to)),
      bodySerializer: (text) => String(text),
      ...defined({ signal }),
    }),
  ) as Promise<ImportAnswer>;

/** The same file, read the same way, is the same list. */
const importIdOf = async ({ hash }: ListFile, mapping: ListMapping): Promise<string> => {
  const said = new TextEncoder().encode(`${hash}\n${JSON.stringify(mapping)}`);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', said));
  return `list-${[...bytes.subarray(0, 16)].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
};

const nothing = ({ table }: ListFile): Outcome => ({
  done: 0,
  total: table.rows.length,
  counts: {},
  refused: [],
});

const added = (outcome: Outcome, { counts, rows, outlook }: ImportAnswer): Outcome => ({
  ...outcome,
  counts: summed(outcome.counts, counts),
  refused: [
    ...outcome.refused,
    ...rows.filter(({ outcome: what, errors }) => errors !== undefined || !taken.includes(what)),
  ],
  ...(outlook === undefined ? {} : { outlook: joined(outcome.outlook, outlook) }),
});

const joined = (sum: Outcome['outlook'], { service, offer }: ListOutlook) => ({
  service: (sum?.service ?? 0) + service.rows,
  offer: (sum?.offer ?? 0) + offer.rows,
});

const taken: readonly string[] = ['created', 'exists', 'stopped'];

const summed = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) => {
  const sum: Record<string, number> = { ...a };
  for (const [name, count] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
};
