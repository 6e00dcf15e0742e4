import { describe, expect, test } from 'vitest';
import { type Verified, verifyFiles } from '../../../packages/cli/verify/verify-files.ts';
import { verifyLines } from '../../../packages/cli/verify/verify-lines.ts';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Verify } from '../../../shared/adapters/keys/ed25519.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { formatCheckpoint } from '../../../shared/evidence/note/checkpoint.ts';
import { signNote } from '../../../shared/evidence/note/note-signature.ts';
import { formatNote } from '../../../shared/evidence/note/signed-note.ts';
import { isPolicyProblem, parseTrustPolicy } from '../../../shared/evidence/note/trust-policy.ts';
import { formatVerifierKey } from '../../../shared/evidence/note/verifier-key.ts';
import { entriesIn } from '../../../shared/evidence/tree/entry-bundle.ts';
import type { OpenedRecord } from '../../../shared/evidence/verify/opened-record.ts';
import { canonicalJson, type Json } from '../../../shared/kernel/canonical-json.ts';
import { type LeafType, logEntry } from '../../../shared/kernel/evidence/log-entry.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { logSigner, origin, witnessSigner } from '../../support/evidence/log-world.ts';
import { type TableWorld, tableWorld } from '../../support/evidence/table-world.ts';
import { tiledLog } from '../../support/evidence/tiled-log.ts';

/**
 * Somebody has full write access to the tables and to the files of the log. A stranger has what they
 * were given: a policy with the keys of the log and of a witness, and one checkpoint that the witness
 * signed before. Everything else comes from the insider.
 */
const policyOf = (quorum: 'accountant' | 'none') => {
  const policy = parseTrustPolicy(
    digestBytes,
    `log ${formatVerifierKey(logSigner.key)}
witness accountant ${formatVerifierKey(witnessSigner.key)}
quorum ${quorum}
`,
  );
  if (isPolicyProblem(policy)) throw new Error(policy.problem);
  return policy;
};

const records: readonly (readonly [LeafType, string])[] = [
  ['consent-event', 'grant of Anja'],
  ['consent-event', 'withdrawal of Anja'],
  ['consent-event', 'objection of Bas'],
  ['notice', 'newsletter text'],
  ['sender', 'sender version 1'],
  ['entity', 'entity version 1'],
  ['suppression', 'suppressed address'],
  ['mailing-account', 'account of a mailing'],
  ['erasure', 'certificate of Cor'],
];

const now = instantFromMillis(Date.parse('2026-11-30T00:00:00Z'));

type Given = {
  readonly table: Map<string, OpenedRecord>;
  entries: readonly Uint8Array[];
  checkpoint: string;
};

type Scene = {
  readonly world: TableWorld;
  readonly known: string;
  readonly given: () => Promise<Given>;
};

/** A log with records of every kind, one of them erased, over which a witness signed `known`. */
const scene = async (): Promise<Scene> => {
  const world = tableWorld();
  const erased = world.put('consent-event', 'grant of Cor', { type: 'granted' });
  await world.seal();
  world.table.delete('grant of Cor');
  for (const [type, name] of records) {
    world.put(type, name, { type: 'granted', ...(type === 'erasure' ? { leaves: [erased] } : {}) });
    await world.seal();
  }
  const known = world.checkpoint();
  world.put('consent-event', 'last event', { type: 'withdrawn' });
  await world.seal();
  return {
    world,
    known,
    given: async () => ({
      table: new Map(world.table),
      entries: entriesOf(world),
      checkpoint: world.checkpoint(),
    }),
  };
};

const entriesOf = ({ log }: TableWorld): readonly Uint8Array[] => {
  const bundles = [...log.files.files].filter(([name]) => name.startsWith('tile/entries/'));
  const longest = bundles.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[1];
  return entriesIn(longest ?? new Uint8Array()) ?? [];
};

const verified = async (
  { world, known }: Pick<Scene, 'world' | 'known'>,
  { table, entries, checkpoint }: Given,
  quorum: 'accountant' | 'none' = 'accountant',
): Promise<Verified & { readonly said: string }> => {
  const evidence = {
    kind: 'records',
    opened: [...table.values()],
    beside: [],
    unopened: 0,
  } as const;
  const result = await verifyFiles(
    {
      files: [{ name: 'table', evidence }],
      log: { entries, checkpoint, heartbeats: await world.heartbeats(), known: [known], now },
      isWhole: true,
    },
    {
      digest: sha256,
      sha256: digestBytes,
      verify: ed25519Verify,
      policy: policyOf(quorum),
      textOf: (bytes) => Buffer.from(bytes).toString(),
    },
  );
  return { ...result, said: verifyLines(result).join('\n') };
};

/** The record with another content and, if it is so told, with an opening that fits. */
const rewritten = ({ opening, record }: OpenedRecord, isOpened: boolean): OpenedRecord => {
  const { hash: _, ...rest } = record as Readonly<Record<string, Json>>;
  const forged = { ...rest, type: 'forged' };
  const hash = sha256(canonicalJson(forged));
  return {
    opening: isOpened ? { ...opening, hash } : opening,
    record: opening.type === 'consent-event' ? { ...forged, hash } : forged,
  };
};

/** The log that an insider makes of a table: all its leaves again, without those that are gone. */
const remade = async ({ world }: Scene, table: ReadonlyMap<string, OpenedRecord>) => {
  const opened = [...table.values(), ...(await world.heartbeats())];
  const entries = opened.map(
    ({ opening }) => new Uint8Array(Buffer.from(logEntry(opening, sha256), 'hex')),
  );
  const text = formatCheckpoint({ origin, size: entries.length, root: tiledLog(entries, []).root });
  return { entries, text };
};

test('a record that nobody touched is intact, and every leaf is accounted for', async () => {
  const { world, known, given } = await scene();
  const result = await verified({ world, known }, await given());

  expect(result.outcome).toBe('intact');
  expect(result.account).toMatchObject({ missing: [], wrong: [], closed: 1, certificates: 1 });
  expect(result.said).toContain('seen by accountant');
});

describe.each(records)('a %s: %s', (type, name) => {
  test('a record that was rewritten is named', async () => {
    const { world, known, given } = await scene();
    const all = await given();
    all.table.set(name, rewritten(all.table.get(name) as OpenedRecord, false));
    const result = await verified({ world, known }, all);

    expect(result.outcome).toBe('refused');
    expect(result.account?.wrong).toEqual([
      expect.objectContaining({ problem: 'record-changed', type }),
    ]);
    expect(result.account?.missing).toHaveLength(type === 'erasure' ? 2 : 1);
  });

  test('a record that was rewritten with hashes that fit is named', async () => {
    const { world, known, given } = await scene();
    const all = await given();
    all.table.set(name, rewritten(all.table.get(name) as OpenedRecord, true));
    const result = await verified({ world, known }, all);

    expect(result.outcome).toBe('refused');
    expect(result.account?.wrong).toEqual([
      expect.objectContaining({ problem: 'not-in-log', type }),
    ]);
  });

  test('a record that was deleted is missing by its leaf', async () => {
    const { world, known, given } = await scene();
    const all = await given();
    const entry = logEntry((all.table.get(name) as OpenedRecord).opening, sha256);
    const index = all.entries.findIndex((one) => Buffer.from(one).toString('hex') === entry);
    all.table.delete(name);
    const result = await verified({ world, known }, all);

    expect(result.outcome).toBe('refused');
    expect(result.account?.missing).toContain(index);
    expect(result.said).toMatch(new RegExp(`missing: .*\\b${index}\\b`));
  });

  test('a record that was inserted beside the log is named', async () => {
    const { world, known, given } = await scene();
    const all = await given();
    all.table.set('more', rewritten(all.table.get(name) as OpenedRecord, true));
    const result = await verified({ world, known }, all);

    expect(result.outcome).toBe('refused');
    expect(result.account?.wrong).toEqual([
      expect.objectContaining({ problem: 'not-in-log', type }),
    ]);
  });

  test('a record in the place of another of its kind is named', async () => {
    const { world, known, given } = await scene();
    const all = await given();
    const [one, other] = [all.table.get(name), all.table.get('last event')] as [
      OpenedRecord,
      OpenedRecord,
    ];
    all.table.set(name, { opening: one.opening, record: other.record });
    all.table.set('last event', { opening: other.opening, record: one.record });

    expect(await verified({ world, known }, all)).toMatchObject({ outcome: 'refused' });
  });

  test('a record taken out of table and log is found against the known checkpoint, even with the key stolen', async () => {
    const whole = await scene();
    const { world, known, given } = whole;
    const all = await given();
    all.table.delete(name);
    const { entries, text } = await remade(whole, all.table);
    const stolen = formatNote({ text, signatures: [await signNote(logSigner, text)] });
    const forged = { ...all, entries, checkpoint: stolen };

    const bySigned = await verified({ world, known }, forged);
    expect(bySigned.log).toMatchObject({ problems: [{ problem: 'too-few-witnesses' }] });
    const byKnown = await verified({ world, known }, forged, 'none');
    expect(byKnown.outcome).toBe('refused');
    expect(byKnown.said).toMatch(/log was (?:cut|rewritten)/);
  });
});

describe('more than one record', () => {
  test('all records of one person that were deleted are missing by their leaves', async () => {
    const { world, known, given } = await scene();
    const all = await given();
    for (const name of ['grant of Anja', 'withdrawal of Anja']) all.table.delete(name);

    expect((await verified({ world, known }, all)).account?.missing).toHaveLength(2);
  });

  test('a whole table, deleted or of another day, is missing by its leaves', async () => {
    const { world, known, given } = await scene();
    const nothing = { ...(await given()), table: new Map() };
    const emptied = await verified({ world, known }, nothing);
    expect(emptied.account?.missing).toHaveLength(emptied.account?.leaves ?? 0);

    const older = await given();
    world.put('consent-event', 'withdrawal of Bas', { type: 'withdrawn' });
    await world.seal();
    const rolledBack = { ...(await given()), table: older.table };
    expect((await verified({ world, known }, rolledBack)).account?.missing).toHaveLength(1);
  });

  test('the end cut off table and log together is found against the known checkpoint', async () => {
    const whole = await scene();
    const { world, given } = whole;
    const before = await given();
    world.put('consent-event', 'withdrawal of Bas', { type: 'withdrawn' });
    await world.seal();

    const cut = await verified({ world, known: world.checkpoint() }, before);
    expect(cut.log).toMatchObject({ problems: [{ problem: 'log-cut' }] });
  });
});

describe('the log itself', () => {
  const changes: readonly (readonly [string, (all: Given) => void, string])[] = [
    [
      'a checkpoint with another root',
      (all) => {
        const [first, size, , ...rest] = all.checkpoint.split('\n');
        all.checkpoint = [first, size, Buffer.alloc(32).toString('base64'), ...rest].join('\n');
      },
      'wrong-signature',
    ],
    [
      'a checkpoint without its witness',
      (all) => {
        all.checkpoint = all.checkpoint.replace(/— accountant.*\n/, '');
      },
      'too-few-witnesses',
    ],
    [
      'a checkpoint that is gone',
      (all) => {
        all.checkpoint = '';
      },
      'not-a-checkpoint',
    ],
    [
      'an entry changed',
      (all) => {
        all.entries = all.entries.with(2, new Uint8Array(32));
      },
      'log-rewritten',
    ],
    [
      'an entry inserted',
      (all) => {
        all.entries = all.entries.toSpliced(2, 0, new Uint8Array(32));
      },
      'log-rewritten',
    ],
    [
      'two entries in another order',
      (all) => {
        const [a, b] = all.entries.slice(2, 4) as [Uint8Array, Uint8Array];
        all.entries = all.entries.toSpliced(2, 2, b, a);
      },
      'log-rewritten',
    ],
    [
      'an entry taken out',
      (all) => {
        all.entries = all.entries.toSpliced(2, 1);
      },
      'entries-missing',
    ],
    [
      'the last entries cut off',
      (all) => {
        all.entries = all.entries.slice(0, -2);
      },
      'entries-missing',
    ],
  ];

  test.each(changes)('a log with %s is refused', async (_, change, problem) => {
    const { world, known, given } = await scene();
    const all = await given();
    change(all);
    const { outcome, log } = await verified({ world, known }, all);

    expect(outcome).toBe('refused');
    expect(JSON.stringify(log)).toContain(problem);
  });

  test('a log with an entry behind its signed end does not vouch for the record of that entry', async () => {
    const { world, known, given } = await scene();
    const all = await given();
    const more = rewritten(all.table.get('grant of Anja') as OpenedRecord, true);
    all.table.set('more', more);
    const entry = new Uint8Array(Buffer.from(logEntry(more.opening, sha256), 'hex'));
    all.entries = [...all.entries, entry];
    const result = await verified({ world, known }, all);

    expect(result.account?.wrong).toEqual([expect.objectContaining({ problem: 'not-in-log' })]);
  });

  test('a log with a forged certificate that closes a leaf is refused: it has no leaf itself', async () => {
    const { world, known, given } = await scene();
    const all = await given();
    const name = 'withdrawal of Anja';
    const leaf = logEntry((all.table.get(name) as OpenedRecord).opening, sha256);
    all.table.delete(name);
    const record = { leaves: [leaf], name: 'forged' };
    const opening = {
      type: 'erasure' as const,
      salt: 'B'.repeat(43),
      hash: sha256(canonicalJson(record)),
    };
    all.table.set('forged', { opening, record });
    const result = await verified({ world, known }, all);

    expect(result.account?.missing).toHaveLength(1);
    expect(result.account?.wrong).toEqual([expect.objectContaining({ type: 'erasure' })]);
  });

  test('the log itself is not closed by a record that is not a certificate, whatever it names', async () => {
    const { world, known, given } = await scene();
    const withdrawal = world.table.get('withdrawal of Anja') as OpenedRecord;
    world.put('consent-event', 'odd', { leaves: [logEntry(withdrawal.opening, sha256)] });
    await world.seal();
    const all = await given();
    all.table.delete('withdrawal of Anja');

    expect((await verified({ world, known }, all)).account?.missing).toHaveLength(1);
  });
});

/** What the log does not promise; docs/checking-evidence.md gives the same list. */
describe('outside the promise', () => {
  test('a record deleted with its leaf before the leaf is sealed, at most two runs, is not found', async () => {
    const { world, known, given } = await scene();
    world.put('consent-event', 'withdrawal of Bas', { type: 'withdrawn' });
    world.table.delete('withdrawal of Bas');
    world.log.waiting.rows.clear();
    await world.seal();

    expect(await verified({ world, known }, await given())).toMatchObject({ outcome: 'intact' });
  });

  test('the leaf alone deleted before it is sealed is found: the record is not in the log', async () => {
    const { world, known, given } = await scene();
    world.put('consent-event', 'withdrawal of Bas', { type: 'withdrawn' });
    world.log.waiting.rows.clear();
    await world.seal();

    expect((await verified({ world, known }, await given())).account?.wrong).toEqual([
      expect.objectContaining({ problem: 'not-in-log' }),
    ]);
  });

  test('an untrue record or an erasure that nobody asked for, logged as the service does, is evidence of itself only', async () => {
    const { world, known, given } = await scene();
    const grant = world.table.get('grant of Anja') as OpenedRecord;
    world.put('consent-event', 'invented grant', { type: 'granted' });
    world.put('erasure', 'certificate of Anja', { leaves: [logEntry(grant.opening, sha256)] });
    world.table.delete('grant of Anja');
    await world.seal();
    const result = await verified({ world, known }, await given());

    expect(result).toMatchObject({ outcome: 'intact', account: { closed: 2, certificates: 2 } });
  });

  test('an older log with an older table is intact to whoever knows nothing later, and says of when it is', async () => {
    const { world, known, given } = await scene();
    const older = await given();
    world.put('consent-event', 'withdrawal of Bas', { type: 'withdrawn' });
    await world.seal();
    const result = await verified({ world, known }, older);

    expect(result).toMatchObject({ outcome: 'intact' });
    expect(result.said).toContain('seen by accountant at 2023-11-14T22:13:20.000Z');
  });
});
