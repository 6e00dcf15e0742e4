import { readFileSync } from 'node:fs';
import { sha256 } from '../shared/adapters/keys/sha256.ts';
import type { ConsentEvent } from '../shared/consent/consent-event.ts';
import { verifyChain } from '../shared/consent/verify-chain.ts';
import type { Sha256 } from '../shared/kernel/digest.ts';
import type { ContactId } from '../shared/kernel/ids.ts';

type Ledger = {
  readonly contactId: string;
  readonly version?: number;
  readonly lastHash?: string;
  readonly events: readonly ConsentEvent[];
};

const usage = 'usage: npm run verify-ledger -- export.json [more.json …]';

const isLedger = (value: unknown): value is Ledger =>
  typeof value === 'object' && value !== null && 'events' in value && 'contactId' in value;

/** Ledgers in a file: an export, the ledger of one, or a list of either. */
const ledgersIn = (value: unknown): Ledger[] => {
  if (Array.isArray(value)) return value.flatMap(ledgersIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('ledger' in value) return ledgersIn(value.ledger);
  return isLedger(value) && Array.isArray(value.events) ? [value] : [];
};

const verdictOf = ({ contactId, version, lastHash, events }: Ledger) => {
  const end =
    version === undefined || lastHash === undefined
      ? undefined
      : { version, lastHash: lastHash as Sha256 };
  return verifyChain(contactId as ContactId, events, sha256, end);
};

const lineFor = (ledger: Ledger): { readonly ok: boolean; readonly line: string } => {
  const verdict = verdictOf(ledger);
  if (verdict.outcome === 'intact')
    return { ok: true, line: `${ledger.contactId}: intact, ${verdict.events} events` };
  const { sequence, eventId, problem } = verdict;
  const named = eventId === undefined ? '' : ` (${eventId})`;
  return {
    ok: false,
    line: `${ledger.contactId}: broken at event ${sequence}${named}: ${problem}`,
  };
};

const verifyFile = (file: string): boolean => {
  const ledgers = ledgersIn(JSON.parse(readFileSync(file, 'utf8')));
  if (ledgers.length === 0) {
    console.error(`${file}: no ledger in it`);
    return false;
  }
  const results = ledgers.map(lineFor);
  for (const { line } of results) console.log(line);
  return results.every(({ ok }) => ok);
};

// Checks exported ledgers with nothing but this repository: no network, no account, no database.
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const sound = files.map(verifyFile);
  process.exitCode = sound.every(Boolean) ? 0 : 1;
}
