import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasHistory, unloggedCommits } from '../../tools/changelog.ts';

let root: string;
let written = 0;

const git = (...args: readonly string[]): void => {
  const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};

const commit = (message: string, ...files: readonly string[]): void => {
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    written += 1;
    writeFileSync(join(root, file), `${written}\n`);
  }
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', message);
};

const found = (): readonly string[] => unloggedCommits(root).map(({ subject }) => subject);

/** Tests need nothing but Node; whoever has no git cannot commit either. */
const withGit = spawnSync('git', ['--version']).status === 0;

describe.skipIf(!withGit)('the check of the changelog', () => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'grondslag-changelog-'));
    git('init', '-q');
    commit('before the check', 'shared/policy/decide.ts');
    commit('the check', 'tools/changelog.ts');
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test.each([
    'policy/decide.ts',
    'consent/fold/fold.ts',
    'classification/model/weights.json',
    'delivery/jobs.ts',
  ])('a commit that changes shared/%s and not the changelog is found', (file) => {
    commit('change', `shared/${file}`);
    expect(found()).toEqual(['change']);
  });

  test('a commit that changes the changelog too, says why it need not, or changes other folders passes', () => {
    commit('with a line', 'shared/policy/decide.ts', 'CHANGELOG.md');
    commit('renames\n\nChangelog: none, names only', 'shared/policy/decide.ts');
    commit(
      'elsewhere',
      'shared/kernel/ids.ts',
      'shared/policy/README.md',
      'docs/shared/policy/x.ts',
    );
    expect(found()).toEqual([]);
  });

  test('an excuse needs a reason, and a later line does not cover an earlier commit', () => {
    commit('bare\n\nChangelog: none', 'shared/policy/decide.ts');
    commit('a line', 'CHANGELOG.md');
    expect(found()).toEqual(['bare']);
  });

  test('a shallow clone is looked at as far as it goes', () => {
    commit('first', 'shared/policy/decide.ts');
    commit('second', 'shared/consent/a.ts');
    const clone = join(root, 'clone');
    git('clone', '-q', '--depth', '2', `file://${root}`, clone);
    expect(unloggedCommits(clone).map(({ subject }) => subject)).toEqual(['second']);
  });

  test('without a history the sources have nothing to look at', () => {
    expect(hasHistory(root)).toBe(true);
    rmSync(join(root, '.git'), { recursive: true });
    expect(hasHistory(root)).toBe(false);
  });
});
