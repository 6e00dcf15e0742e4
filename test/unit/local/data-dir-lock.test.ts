import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  commandLine,
  DataDirInUseError,
  emptyDataDir,
  lockDataDir,
} from '../../../local/services/data-dir-lock.ts';

describe('the owner of a state folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'grondslag-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const noteOwner = (note: string) => writeFileSync(join(folder, 'owner'), note);

  test('a folder of a running process is refused', () => {
    noteOwner(`${process.ppid} ${commandLine(process.ppid)}`.trim());
    expect(() => lockDataDir(folder)).toThrow(DataDirInUseError);
  });

  test.each([
    ['of a process that is gone', '999999999 node start.ts'],
    ['of a stranger with the same number', `${process.ppid} something else`],
    ['that was cut short', ''],
  ])('the note %s does not count', (_, note) => {
    noteOwner(note);
    const unlock = lockDataDir(folder);
    expect(readFileSync(join(folder, 'owner'), 'utf8')).toContain(String(process.pid));
    unlock();
    expect(() => readFileSync(join(folder, 'owner'))).toThrow();
  });

  test('a folder in use is not emptied, and the error says so', () => {
    noteOwner(`${process.ppid} ${commandLine(process.ppid)}`.trim());
    writeFileSync(join(folder, 'ledger'), 'kept');

    expect(() => emptyDataDir(folder)).toThrow(/in use by process \d+ and was left untouched/);
    expect(readFileSync(join(folder, 'ledger'), 'utf8')).toBe('kept');
  });

  test('a folder whose process has ended can be emptied', () => {
    noteOwner('999999999 node start.ts');
    mkdirSync(join(folder, 'ses'));
    writeFileSync(join(folder, 'ses/ses.jsonl'), 'x');

    emptyDataDir(folder);

    expect(existsSync(join(folder, 'ses'))).toBe(false);
    expect(existsSync(join(folder, 'owner'))).toBe(false);
  });

  test('nobody else can read the folder, its older files or its new ones', () => {
    const modeOf = (name: string) => (statSync(join(folder, name)).mode & 0o777).toString(8);
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'ses'), { mode: 0o755 });
    writeFileSync(join(folder, 'ses/ses.jsonl'), 'x', { mode: 0o644 });

    const unlock = lockDataDir(folder);
    writeFileSync(join(folder, 'later'), 'x');

    expect(['', 'ses', 'ses/ses.jsonl', 'owner', 'later'].map(modeOf)).toEqual([
      ...['700', '700', '600', '600', '600'],
    ]);
    unlock();
  });
});
