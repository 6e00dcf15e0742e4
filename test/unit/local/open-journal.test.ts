import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openJournal } from '../../../local/services/open-journal.ts';

describe('the journal', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'grondslag-'));
    file = join(folder, 'deep', 'journal.jsonl');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = () => {
    const replayed: unknown[] = [];
    return {
      journal: openJournal<unknown>(file, (record) => void replayed.push(record)),
      replayed,
    };
  };

  test('the journal replays what was appended in order, even if it was not closed properly', () => {
    const { journal } = open();
    journal.append({ n: 1 }, { n: 2 });
    journal.append('line\nbreak');
    expect(open().replayed).toEqual([{ n: 1 }, { n: 2 }, 'line\nbreak']);
  });

  test('the journal loses only the last line if that is incomplete', () => {
    const first = open();
    first.journal.append(1);
    appendFileSync(file, '{"half":');
    const second = open();
    expect(second.replayed).toEqual([1]);
    second.journal.append(2);
    expect(open().replayed).toEqual([1, 2]);
  });

  test('the journal can be rewritten as a whole and then appended to', () => {
    const { journal } = open();
    journal.append(1, 2, 3);
    journal.rewrite([3]);
    journal.append(4);
    expect(open().replayed).toEqual([3, 4]);
  });
});
