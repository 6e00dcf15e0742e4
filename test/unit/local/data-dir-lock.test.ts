import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandLine, DataDirInUse, lockDataDir } from '../../../local/services/data-dir-lock.ts';

describe('the owner of a state folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'grondslag-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const noteOwner = (note: string) => writeFileSync(join(folder, 'owner'), note);

  test('a folder of a running process is refused', () => {
    noteOwner(`${process.ppid} ${commandLine(process.ppid)}`.trim());
    expect(() => lockDataDir(folder)).toThrow(DataDirInUse);
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
});
