import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportStage } from '../../../scripts/stage/export-stage.ts';
import { loadStage } from '../../../scripts/stage/load-stage.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

let db: TestDynamoDb;
let home: string;
beforeAll(async () => {
  db = await openTestDynamoDb();
  home = mkdtempSync(join(tmpdir(), 'grondslag-stage-'));
});
afterAll(async () => {
  rmSync(home, { recursive: true, force: true });
  await db.stop();
});

type Tables = Readonly<Record<'contacts' | 'consent' | 'mailings', string>>;

const newTables = async (): Promise<Tables> => ({
  contacts: await db.table(),
  consent: await db.table(),
  mailings: await db.table(),
});

/** Three megabytes of contacts, so that there are pages, and every kind of value. */
const filled = async (): Promise<Tables> => {
  const tables = await newTables();
  const put = (TableName: string, Item: object) =>
    db.client.send(new PutCommand({ TableName, Item }));
  for (let index = 0; index < 30; index += 1)
    await put(tables.contacts, { pk: `CONTACT#${index}`, sk: 'CONTACT', text: 'é'.repeat(50_000) });
  await put(tables.consent, {
    pk: 'CONTACT#1',
    sk: 'E#1',
    lines: 'one\u2028two\u2029three\nfour\r\nfive\u0085🙂',
    number: 12345678901234567890n,
    bytes: new Uint8Array([0, 10, 255]),
    parts: new Set([new Uint8Array([1, 10]), new Uint8Array([2])]),
    names: new Set(['a', 'b']),
    numbers: new Set([1, 2.5]),
    nested: [{ deep: { bytes: new Uint8Array([10]), none: null, yes: true } }, [], {}],
    empty: '',
  });
  await put(tables.mailings, { pk: 'MAILING#1', sk: 'MAILING' });
  return tables;
};

const allOf = async (tables: Tables) => {
  const found: unknown[] = [];
  for (const TableName of Object.values(tables)) {
    let ExclusiveStartKey: Record<string, unknown> | undefined;
    do {
      const page = await db.client.send(
        new ScanCommand({ TableName, ...(ExclusiveStartKey && { ExclusiveStartKey }) }),
      );
      found.push(...(page.Items ?? []));
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey !== undefined);
  }
  return found.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
};

const keyOf = (item: unknown) => {
  const { pk, sk } = item as { readonly pk: string; readonly sk: string };
  return `${pk} ${sk}`;
};

const folderOf = (name: string) => join(home, name);

describe('a stage as files', () => {
  test('a stage as files comes back as it was, though the export and the load were stopped on the way', async () => {
    const tables = await filled();
    const folder = folderOf('whole');
    let pages = 0;
    const stopped = exportStage(db.bare, {
      tables,
      folder,
      onPage: () => {
        pages += 1;
        if (pages === 2) throw new Error('out of power');
      },
    });
    await expect(stopped).rejects.toThrow('out of power');
    // A write that was cut off.
    appendFileSync(join(folder, 'contacts.jsonl'), '{"pk":{"S":"CONT');

    const note = await exportStage(db.bare, { tables, folder });
    expect(Object.values(note.tables).map(({ items }) => items)).toEqual([30, 1, 1]);

    const target = await newTables();
    let steps = 0;
    const cut = loadStage(db.bare, {
      tables: target,
      folder,
      onProgress: () => {
        steps += 1;
        if (steps === 2) throw new Error('out of power');
      },
    });
    await expect(cut).rejects.toThrow('out of power');
    expect(await loadStage(db.bare, { tables: target, folder })).toEqual({
      contacts: 30,
      consent: 1,
      mailings: 1,
    });
    expect(await allOf(target)).toEqual(await allOf(tables));
  });

  test('a stage as files is loaded into nothing but empty tables, whole, and as it was exported', async () => {
    const tables = await filled();
    const folder = folderOf('checked');
    await exportStage(db.bare, { tables, folder });

    await expect(loadStage(db.bare, { tables, folder })).rejects.toThrow(/is not empty/);
    const file = join(folder, 'consent.jsonl');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('four', 'five'));
    const target = await newTables();
    await expect(loadStage(db.bare, { tables: target, folder })).rejects.toThrow(
      /consent\.jsonl is not as it was exported/,
    );
    expect(await allOf(target)).toEqual([]);
    await expect(loadStage(db.bare, { tables: target, folder: folderOf('none') })).rejects.toThrow(
      /holds no export/,
    );
    const elsewhere = await newTables();
    await expect(exportStage(db.bare, { tables: elsewhere, folder })).rejects.toThrow(
      /holds an export of/,
    );
  });

  test('a stage as files has its stops before its contacts', async () => {
    const tables = await filled();
    const folder = folderOf('order');
    await exportStage(db.bare, { tables, folder });
    const target = await newTables();
    const order: string[] = [];

    await loadStage(db.bare, {
      tables: target,
      folder,
      onProgress: (name) => void order.push(name),
    });

    expect([...new Set(order)]).toEqual([target.consent, target.mailings, target.contacts]);
  });
});
