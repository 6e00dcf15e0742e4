import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * The commits that change what decides who gets mail and say nothing of it in CHANGELOG.md.
 * A commit that changes no behaviour says so in its body: `Changelog: none, <why>`.
 *
 * Looked at are the commits after the one that added this file. A shallow clone shows fewer; the
 * oldest commit of one has nothing to be compared with and is left out.
 *
 * @param root folder of a git checkout
 * @throws Error when git fails, for instance outside a checkout
 */
export const unloggedCommits = (root: string): readonly Commit[] => {
  const git = (...args: readonly string[]): string => {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) throw new Error(`git ${args[0]}: ${error?.message ?? stderr}`);
    return stdout;
  };
  const [since] = lines(git('log', '--format=%H', '--diff-filter=A', '--', 'tools/changelog.ts'));
  const range = since === undefined ? 'HEAD' : `${since}..HEAD`;
  return lines(git('rev-list', '--no-merges', '--max-parents=1', '--min-parents=1', range))
    .map((id) => ({
      id,
      subject: git('show', '--no-patch', '--format=%s', id).trim(),
      body: git('show', '--no-patch', '--format=%b', id),
      files: lines(git('diff-tree', '--no-commit-id', '--name-only', '-r', id)),
    }))
    .filter(
      ({ body, files }) =>
        files.some((file) => decisive.test(file)) &&
        !files.includes('CHANGELOG.md') &&
        !excuse.test(body),
    );
};

type Commit = { readonly id: string; readonly subject: string };

/** Who gets mail is decided here. */
const decisive = /^shared\/(?:policy|consent|classification|delivery)\/.*\.(?:ts|json)$/;

const excuse = /^Changelog: none, \S/m;

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** Whether there is a history to look at: not in an archive of the sources, nor on a machine without git. */
export const hasHistory = (root: string): boolean =>
  spawnSync('git', ['rev-parse', '--verify', '--quiet', 'HEAD'], { cwd: root }).status === 0;

if (import.meta.main) {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const found = hasHistory(root) ? unloggedCommits(root) : [];
  for (const { id, subject } of found) console.error(`${id.slice(0, 10)} ${subject}`);
  if (found.length > 0) {
    console.error(
      'These commits change policy, consent, classification or delivery and CHANGELOG.md does not say how. ' +
        'Add the line (with ★ if it changes who gets mail), or end the commit’s body with `Changelog: none, <why>`.',
    );
    process.exitCode = 1;
  }
}
