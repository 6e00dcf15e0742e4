import { execFile } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { dollarsPerMillion } from '../../bench/fan-out/measured.ts';
import { runInstant } from '../../bench/fan-out/run-instant.ts';
import { sealMade } from '../../bench/log/seal-made.ts';
import { countImport } from '../../bench/onboarding/count-import.ts';
import type { CountedRetention } from '../../bench/retention/count-retention.ts';
import { sealed } from '../../tools/cost/log-cost.ts';
import { mailCost } from '../../tools/cost/mail-cost.ts';
import { measuredImport } from '../../tools/cost/measured-import.ts';
import { measuredMail } from '../../tools/cost/measured-mail.ts';
import { measuredRetention } from '../../tools/cost/measured-retention.ts';

/** The counts that the cost page rests on, made again. */
describe('the cost page', () => {
  test('what the cost page says of one mail is what the handlers do, counted again', async () => {
    const contacts = 10_000;
    const measured = await runInstant(contacts);
    const { accepted, meter, invocations } = measured;
    const calls = [...meter.calls.values()].reduce((sum, count) => sum + count, 0);
    const each = {
      calls: calls / accepted,
      writeUnits: meter.writeUnits / accepted,
      readUnits: meter.readUnits / accepted,
      sendInvocations: invocations.send / accepted,
    };
    // A smaller audience shares the few calls of a start among fewer, and fills its last pages less;
    // and what is read again after a time is read more often on a machine that has other work.
    for (const [name, value] of Object.entries(each)) {
      const stated = measuredMail[name as keyof typeof each];
      expect([name, Math.abs(value / stated - 1) < 0.05]).toEqual([name, true]);
    }
    const stated = mailCost(1_000_000)
      .filter(({ what }) => what.startsWith('fan-out and send'))
      .reduce((sum, { usd }) => sum + usd, 0);
    expect(Math.abs(dollarsPerMillion(measured).total / stated - 1)).toBeLessThan(0.03);
  });

  test('what the cost page says of a row of a list is what the import does, counted again', async () => {
    vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
    const counted = await countImport(1_000);
    vi.unstubAllEnvs();
    for (const name of Object.keys(measuredImport) as (keyof typeof measuredImport)[])
      expect([name, Math.abs(counted[name] / measuredImport[name] - 1) < 0.05]).toEqual([
        name,
        true,
      ]);
  }, 60_000);

  test('what the cost page says of a contact that retention takes away is what the run does, counted again', async () => {
    // Functions read their settings once: another process has another setting, and another clock.
    const counted = await new Promise<string>((resolve, reject) => {
      const args = ['bench/main.ts', 'retention', '--contacts', '40'];
      execFile(process.execPath, args, (error, stdout) =>
        error ? reject(error) : resolve(stdout),
      );
    });
    const last = counted.trim().split('\n').at(-1) ?? '';
    const { removed, kept } = JSON.parse(last) as CountedRetention;
    const stated = measuredRetention.removed;
    for (const name of ['calls', 'writeUnits', 'readUnits'] as const)
      expect([name, Math.abs(removed[name] / stated[name] - 1) < 0.1]).toEqual([name, true]);
    // Whoever is not due is not written.
    expect(kept.writeUnits * 40).toBeLessThan(10);
  }, 300_000);

  test('what the cost page says of a leaf is what sealing does, counted again', async () => {
    const alone = await sealMade(1_000, 1);
    expect(Math.abs(alone.writes / alone.size / sealed.filesARun - 1)).toBeLessThan(0.05);
    const together = await sealMade(60_000, 5_000);
    const expected = 12 * sealed.filesARun + together.size / sealed.leavesATile;
    expect(Math.abs(together.writes / expected - 1)).toBeLessThan(0.2);
    expect(Math.abs(together.bytes / together.size / sealed.bytesALeaf - 1)).toBeLessThan(0.1);
  });
});
