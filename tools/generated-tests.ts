import { spawnSync } from 'node:child_process';

const usage = `usage: npm run test:property|contract|differential|infra|e2e [-- --full] [vitest options]
  --full  every case, as a release wants them; otherwise a tenth of them, as in npm test`;

const [project = '', ...args] = process.argv.slice(2);

if (args.includes('--help')) console.log(usage);
else {
  const { status } = spawnSync(
    'vitest',
    ['run', '--project', project, ...args.filter((argument) => argument !== '--full')],
    {
      stdio: 'inherit',
      env: args.includes('--full') ? { ...process.env, TEST_SHARE: '1' } : process.env,
    },
  );
  process.exitCode = status ?? 1;
}
