import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const answers = join(import.meta.dirname, '../../unit/doctor/answers');
const production = {
  mailDomain: 'mail.vereniging.nl',
  operatorEmail: 'post@vereniging.nl',
  dmarcReportsTo: 'dmarc@vereniging.nl',
};

const home = mkdtempSync(join(tmpdir(), 'grondslag-doctor-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const settings = join(home, 'stages.json');
writeFileSync(settings, JSON.stringify({ production }));
const doctor = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/doctor.ts', ...args, '--settings', settings], {
    encoding: 'utf8',
  });

test('doctor prints failures first, each with its repair, and exits with 1', () => {
  const { status, stdout } = doctor(
    '--stage',
    'production',
    '--answers',
    join(answers, 'deployed.json'),
  );
  expect(status).toBe(1);
  expect(stdout.split('\n')[0]).toMatch(/^fail {2}/);
  expect(stdout).toContain('      $ npm run cli -- operator keys new --stage production');
});

test('doctor prints its usage if the stage is missing or unknown', () => {
  expect(doctor().status).toBe(2);
  expect(doctor('--stage', 'prod').stderr).toContain('--stage');
});

test('doctor says in plain words what is wrong in the settings', () => {
  writeFileSync(join(home, 'wrong.json'), '{"production":{"mailDomian":"x"}}');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/doctor.ts', '--stage', 'production', '--settings', join(home, 'wrong.json')],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([2, expect.stringContaining('no such setting')]);
});
