import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

const usage = `usage: npm run test:property|contract|differential|infra|e2e|browser|long [-- --full | --sample] [vitest options]
  --full    every case, as a release wants them; otherwise a tenth of them, as in npm test
  --sample  a third of the files, as CI runs of test:browser and test:long; the second of the last commit
            decides which`;

/** Into how many parts the files are divided, of which a sample is one. */
const parts = 3;

/** When the last commit was made, in seconds since 1970; 0 outside a repository. */
const lastCommit = (): number =>
  Number(spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' }).stdout ?? 0);

/** The files of this commit's part: the same ones whenever it is checked. */
const sampleOf = (project: string): readonly string[] => {
  const part = lastCommit() % parts;
  const all = globSync(`test/${project}/**/*.test.ts`).toSorted();
  const files = all.filter((_, index) => index % parts === part);
  console.log(`Part ${part + 1} of ${parts} of ${all.length} files: ${files.join(' ')}`);
  return files;
};

const [project = '', ...args] = process.argv.slice(2);
const options = args.filter((argument) => !['--full', '--sample'].includes(argument));

if (args.includes('--help')) console.log(usage);
else {
  const files = args.includes('--sample') ? sampleOf(project) : [];
  const { status } = spawnSync('vitest', ['run', '--project', project, ...files, ...options], {
    stdio: 'inherit',
    env: args.includes('--full') ? { ...process.env, TEST_SHARE: '1' } : process.env,
  });
  process.exitCode = status ?? 1;
}
