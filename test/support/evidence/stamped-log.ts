import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { askTimestamp } from '../../../shared/adapters/timestamps/ask-timestamp.ts';
import { formatVerifierKey } from '../../../shared/evidence/note/verifier-key.ts';
import { sealLog } from '../../../shared/evidence/sealing/seal-log.ts';
import { logSigner, logWorld } from './log-world.ts';
import { startTimestampAuthority } from './timestamp-authority.ts';

/** Writes what a stranger has of a log that an authority stamped: `log/`, `trust.txt`, `roots.pem`. */
export const writeStampedLog = async (folder: string): Promise<void> => {
  const authority = await startTimestampAuthority();
  try {
    const { tools, add, limits, files } = logWorld();
    add('one');
    const stamp = askTimestamp(authority.url);
    const timestamper = { name: 'tsa.example', everyMillis: 60_000, stamp };
    await sealLog({ ...tools, timestamper }, limits());
    for (const [name, bytes] of files.files) {
      mkdirSync(dirname(join(folder, 'log', name)), { recursive: true });
      writeFileSync(join(folder, 'log', name), bytes);
    }
    const trust = `log ${formatVerifierKey(logSigner.key)}\nquorum none\n`;
    writeFileSync(join(folder, 'trust.txt'), trust);
    writeFileSync(join(folder, 'roots.pem'), authority.root);
  } finally {
    await authority.close();
  }
};
