import { digestBytes } from '../../shared/adapters/keys/digest-bytes.ts';
import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { extraText, type LoggedRecord } from '../../shared/evidence/prove/logged-record.ts';
import { proveEntry } from '../../shared/evidence/prove/prove-entry.ts';
import type { LogFiles, LogHeads } from '../../shared/evidence/sealing/seal-ports.ts';
import { logEntry } from '../../shared/kernel/evidence/log-entry.ts';

/**
 * Proofs of records from the files of the evidence log; for many records, from one reading of the
 * files.
 */
export const wireProofs = ({ files, heads }: LogReaders) => {
  const proveWith = (read: Files) => (record: LoggedRecord) =>
    proveEntry(
      {
        sha256: digestBytes,
        textOf: (bytes) => Buffer.from(bytes).toString('utf8'),
        files: read,
        heads,
      },
      {
        entry: logEntry(record.opening, sha256),
        since: record.at,
        extra: Buffer.from(extraText(record)),
      },
    );
  return {
    prove: proveWith(files),
    proveMany: (records: readonly LoggedRecord[]) =>
      Promise.all(records.map(proveWith(remembered(files)))),
  };
};

type Files = Pick<LogFiles, 'read'>;

type LogReaders = { readonly files: Files; readonly heads: Pick<LogHeads, 'segments'> };

/** The files as they are when first read, for one request. */
const remembered = ({ read }: Files): Files => {
  const known = new Map<string, ReturnType<LogFiles['read']>>();
  return {
    read: (name) => {
      const found = known.get(name) ?? read(name);
      known.set(name, found);
      return found;
    },
  };
};
