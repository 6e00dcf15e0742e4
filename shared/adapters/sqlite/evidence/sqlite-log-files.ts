import type { LogFiles } from '../../../evidence/sealing/seal-ports.ts';
import type { Database } from '../database.ts';

/**
 * The files of the evidence log, in the database, so that one copy has both. What is kept is put
 * once; another content under its name is an error, never an overwrite.
 */
export const sqliteLogFiles = (db: Database): LogFiles => {
  const find = (name: string): Uint8Array | undefined =>
    db.get<{ bytes: Uint8Array }>('SELECT bytes FROM log_files WHERE name = ?', name)?.bytes;
  return {
    read: async (name) => find(name),
    write: async (name, bytes, as) => {
      const verb = as === 'latest' ? 'INSERT OR REPLACE' : 'INSERT OR IGNORE';
      const written = db.run(`${verb} INTO log_files (name, bytes) VALUES (?, ?)`, name, bytes);
      const there = written === 1 ? bytes : find(name);
      if (there === undefined || Buffer.compare(there, bytes) !== 0)
        throw new Error(`a file of the evidence log is there with another content: ${name}`);
    },
  };
};
