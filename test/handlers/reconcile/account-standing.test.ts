import { SESv2Client } from '@aws-sdk/client-sesv2';
import { describe, expect, test } from 'vitest';
import { createHandler } from '../../../functions/reconcile/handler.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import { sesAccountStanding } from '../../../shared/adapters/ses/ses-account-standing.ts';

const standing = (account: object) => {
  const client = new SESv2Client({ region: 'eu-west-1' });
  return sesAccountStanding(
    Object.assign(client, { send: async () => account }) as unknown as SESv2Client,
  )();
};

describe('how SES regards the account', () => {
  test.each([
    [{ SendingEnabled: true, EnforcementStatus: 'HEALTHY' }, 'healthy'],
    [{ SendingEnabled: true }, 'healthy'],
    [{ SendingEnabled: true, EnforcementStatus: 'PROBATION' }, 'under-review'],
    [{ SendingEnabled: true, EnforcementStatus: 'SOMETHING_NEW' }, 'under-review'],
    [{ SendingEnabled: true, EnforcementStatus: 'SHUTDOWN' }, 'paused'],
    [{ SendingEnabled: false, EnforcementStatus: 'HEALTHY' }, 'paused'],
  ])('SES regards an account of %j as %s', async (account, expected) => {
    expect(await standing(account)).toBe(expected);
  });
});

describe('reconcile', () => {
  const run = async (
    readStanding: () => Promise<'healthy' | 'under-review' | 'paused'>,
  ): Promise<readonly string[]> => {
    const counted: string[] = [];
    const store = { active: async () => [] };
    await createHandler({
      store,
      readStanding,
      telemetry: { ...silentTelemetry, count: (name: string) => counted.push(name) },
    } as never)();
    return counted;
  };

  test.each([
    ['healthy', []],
    ['under-review', ['sending-at-risk']],
    ['paused', ['sending-at-risk']],
  ] as const)('an account that is %s counts as %j', async (state, counted) => {
    expect(await run(async () => state)).toEqual(counted);
  });

  test('reconcile looks after mailings all the same when SES does not answer', async () => {
    expect(await run(() => Promise.reject(new Error('down')))).toEqual([]);
  });
});
