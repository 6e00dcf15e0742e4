import type { LeafType } from '../../../kernel/evidence/log-entry.ts';
import { type Instant, instantFromMillis } from '../../../kernel/instant.ts';
import { commitRecord } from '../../items/commit-record.ts';
import type { Database } from '../database.ts';
import { putLeaves } from '../evidence/outbox-rows.ts';
import { demand, RefusedError } from '../refused.ts';

/**
 * Things in numbered versions, each put once and never written again, where wanted with a leaf in the
 * evidence log. The highest is the current one.
 */
export const keptVersions = <Thing extends Numbered>(
  db: Database,
  { kind, idOf, leafType }: Kind<Thing>,
) => {
  const things = (sql: string, ...values: readonly (string | number)[]): readonly Thing[] =>
    db
      .all<{ thing: string }>(
        `SELECT thing FROM versions WHERE kind = ? AND ${sql}`,
        kind,
        ...values,
      )
      .map(({ thing }) => JSON.parse(thing) as Thing);

  const current = (id: string): Thing | undefined =>
    things('id = ? ORDER BY version DESC LIMIT 1', id)[0];

  return {
    current,
    /** One version; without a number the oldest that is kept. */
    version: (id: string, version: number | undefined): Thing | undefined =>
      version === undefined
        ? things('id = ? ORDER BY version LIMIT 1', id)[0]
        : things('id = ? AND version = ?', id, version)[0],
    /** Newest first. */
    versions: (
      id: string,
      limit: number,
      before = Number.MAX_SAFE_INTEGER,
    ): VersionsPage<Thing> => {
      const kept = things(
        'id = ? AND version < ? ORDER BY version DESC LIMIT ?',
        id,
        before,
        limit + 1,
      );
      const versions = kept.slice(0, limit);
      const next = kept.length > limit ? versions.at(-1)?.version : undefined;
      return next === undefined ? { versions } : { versions, next };
    },
    /** Refused when the stored version is not the expected one; 0 expects none. */
    write: (next: Thing, expectedVersion: number): void => {
      const id = idOf(next);
      if ((current(id)?.version ?? 0) !== expectedVersion) throw new RefusedError();
      const committed = leafType === undefined ? undefined : commitRecord(leafType, next);
      demand(
        db.run(
          'INSERT INTO versions (kind, id, version, thing, salt) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
          kind,
          id,
          next.version,
          JSON.stringify(next),
          committed?.salt ?? null,
        ),
      );
      if (committed !== undefined)
        putLeaves(db, next.changedAt ?? instantFromMillis(0), [committed.entry]);
    },
    /** The current version of each. */
    all: (): readonly Thing[] =>
      things(
        `version = (SELECT max(version) FROM versions AS own WHERE own.kind = versions.kind AND own.id = versions.id)
         ORDER BY id`,
      ),
  };
};

type Kind<Thing> = {
  readonly kind: 'sender' | 'entity' | 'mailing';
  readonly idOf: (thing: Thing) => string;
  /** What a version is in the evidence log; absent where versions are not evidence. */
  readonly leafType?: LeafType;
};

type Numbered = { readonly version: number; readonly changedAt?: Instant };

type VersionsPage<Thing> = { readonly versions: readonly Thing[]; readonly next?: number };
