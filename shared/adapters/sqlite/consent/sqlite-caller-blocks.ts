import { plusMonths } from '../../../kernel/instant.ts';
import { auditMonths } from '../../../subjects/audit/audit-trail.ts';
import type { CallerBlock, CallerBlocks } from '../../../subjects/audit/caller-block.ts';
import type { Database } from '../database.ts';

/** Blocks, a row each; a lifted one is swept when the calls of its time are. */
export const sqliteCallerBlocks = (db: Database): CallerBlocks => ({
  all: async () => blocksIn(db),
  put: async (block) => {
    const { blockId, version, lifted } = block;
    const stored = db.run(
      version === 1
        ? 'INSERT OR IGNORE INTO caller_blocks (block_id, version, block, expires_at) VALUES (?1, ?2, ?3, ?4)'
        : `UPDATE caller_blocks SET version = ?2, block = ?3, expires_at = ?4
           WHERE block_id = ?1 AND version = ?2 - 1`,
      blockId,
      version,
      JSON.stringify(block),
      lifted === undefined ? null : plusMonths(lifted.at, auditMonths),
    );
    return stored === 1 ? 'stored' : 'conflict';
  },
});

export const blocksIn = (db: Database): readonly CallerBlock[] =>
  db
    .all<{ block: string }>('SELECT block FROM caller_blocks ORDER BY block_id')
    .map(({ block }) => JSON.parse(block) as CallerBlock);
