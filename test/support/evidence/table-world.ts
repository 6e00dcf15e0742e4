import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { sealLog } from '../../../shared/evidence/sealing/seal-log.ts';
import type { OpenedRecord } from '../../../shared/evidence/verify/opened-record.ts';
import { canonicalJson, type Json } from '../../../shared/kernel/canonical-json.ts';
import { type LeafType, logEntry, openSalt } from '../../../shared/kernel/evidence/log-entry.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { logWorld } from './log-world.ts';
import { segmentsOf } from './sealed-log.ts';

/** A table of records whose leaves are sealed into a log, as the service keeps both. */
export const tableWorld = () => {
  const log = logWorld();
  const table = new Map<string, OpenedRecord>();
  let count = 0;

  /** A record with its leaf waiting, in one step as the service writes them. */
  const put = (type: LeafType, name: string, record: Readonly<Record<string, Json>>) => {
    count += 1;
    const hashed = { ...record, name };
    const hash = sha256(canonicalJson(hashed));
    const salt = Buffer.alloc(32, count).toString('base64url');
    const opened: OpenedRecord = {
      opening: { type, salt, hash },
      record: type === 'consent-event' ? { ...hashed, hash } : hashed,
    };
    table.set(name, opened);
    log.waiting.add({
      id: String(count).padStart(6, '0'),
      at: instantFromMillis(log.tools.now()),
      entries: [logEntry(opened.opening, sha256)],
    });
    return logEntry(opened.opening, sha256);
  };

  const seal = async () => {
    await sealLog(log.tools, log.limits({ rows: 4 }));
  };

  /** What opens the leaves that only say that the log was kept. */
  const heartbeats = async (): Promise<readonly OpenedRecord[]> => {
    const head = await log.heads.read();
    const segments = head === undefined ? [] : segmentsOf(log, head);
    return segments.flatMap(({ heartbeat, at }): OpenedRecord[] =>
      heartbeat === null
        ? []
        : [
            {
              opening: {
                type: 'heartbeat',
                salt: openSalt,
                hash: sha256(canonicalJson({ at })),
              },
              record: { at },
            },
          ],
    );
  };

  return {
    log,
    table,
    put,
    seal,
    heartbeats,
    /** The newest checkpoint as it is published. */
    checkpoint: () => Buffer.from(log.files.files.get('checkpoint') ?? []).toString(),
  };
};

export type TableWorld = ReturnType<typeof tableWorld>;
