import { readFileSync } from 'node:fs';
import { sha256 } from '../shared/adapters/keys/sha256.ts';
import { type ExportVerdict, verifyExport } from '../shared/subjects/verify-export.ts';

const usage = 'usage: npm run verify-ledger -- export.json [more.json …]';

const lineFor = (verdict: ExportVerdict): string => {
  const { contactId } = verdict;
  if (verdict.outcome === 'state-differs')
    return `${contactId}: the state is not what its ${verdict.events} events say`;
  if (verdict.outcome === 'intact') {
    const { events, unchecked } = verdict;
    const missing = unchecked === 0 ? '' : `; ${unchecked} notice texts are not in the file`;
    return `${contactId}: intact, ${events} events${missing}`;
  }
  const { sequence, eventId, problem, notice } = verdict;
  const named = eventId === undefined ? '' : ` (${eventId})`;
  const text = notice === undefined ? '' : `, notice ${notice.noticeId} version ${notice.version}`;
  return `${contactId}: broken at event ${sequence}${named}${text}: ${problem}`;
};

const verifyFile = async (file: string): Promise<boolean> => {
  const verdicts = await verifyExport(JSON.parse(readFileSync(file, 'utf8')), sha256);
  if (verdicts.length === 0) console.error(`${file}: no ledger in it`);
  for (const verdict of verdicts) console.log(lineFor(verdict));
  return verdicts.length > 0 && verdicts.every(({ outcome }) => outcome === 'intact');
};

// Checks exported ledgers with nothing but this repository: no network, no account, no database.
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const sound = await Promise.all(files.map(verifyFile));
  process.exitCode = sound.every(Boolean) ? 0 : 1;
}
