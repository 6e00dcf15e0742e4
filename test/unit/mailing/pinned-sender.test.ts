import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinnedSender, tightened } from '../../../shared/mailing/pinned-sender.ts';
import type { Sender, SenderSettings } from '../../../shared/mailing/sender.ts';
import { resolvedSettings } from '../../../shared/policy/resolved-settings.ts';
import { testSender } from '../../support/dispatch-mailing.ts';

const anySettings = fc.option(
  fc.record(
    {
      doubleOptInRequired: fc.boolean(),
      reconfirmAfterMonths: fc.integer({ min: 1, max: 120 }),
      freeAccountSoftOptIn: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
  { nil: undefined },
);

const senderWith = (
  version: number,
  settings?: SenderSettings,
  more: Partial<Sender> = {},
): Sender => ({
  ...testSender('s1'),
  legalName: `Version ${version} B.V.`,
  version,
  ...(settings === undefined ? {} : { settings }),
  ...more,
});

describe('a pinned sender as strict as the current one', () => {
  test('a pinned sender as strict as the current one has the stricter value of every setting, and everything else as pinned', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (before, after) => {
        const pinned = senderWith(1, before);
        const current = senderWith(2, after, {
          postalAddress: 'Elders 1',
          fromAddress: 'x@y.example',
        });
        const { settings, ...rest } = tightened(pinned, current);
        const [one, other, both] = [before, after, settings].map((each) => resolvedSettings(each));
        expect(both).toEqual({
          doubleOptInRequired: one?.doubleOptInRequired || other?.doubleOptInRequired,
          reconfirmAfterMonths: Math.min(
            one?.reconfirmAfterMonths ?? 0,
            other?.reconfirmAfterMonths ?? 0,
          ),
          freeAccountSoftOptIn: one?.freeAccountSoftOptIn && other?.freeAccountSoftOptIn,
        });
        const { settings: _, ...pinnedRest } = pinned;
        expect(rest).toEqual(pinnedRest);
      }),
    );
  });

  test.each([
    ['cause', 'company', 'company'],
    ['company', 'cause', 'company'],
    ['cause', 'cause', 'cause'],
  ] as const)(
    'a sender pinned as a %s and now a %s has the routes of a %s',
    (before, after, kind) => {
      const pinned = senderWith(1, undefined, { kind: before });
      expect(tightened(pinned, senderWith(2, undefined, { kind: after })).kind).toBe(kind);
    },
  );
});

describe('the sender of a mailing', () => {
  const stored = [senderWith(1), senderWith(2, { doubleOptInRequired: true })];
  const counting = () => {
    const calls = { sender: 0, senderVersion: 0 };
    return {
      calls,
      sender: async () => {
        calls.sender += 1;
        return stored[1];
      },
      senderVersion: async (_: unknown, version?: number) => {
        calls.senderVersion += 1;
        return stored.find((one) => one.version === (version ?? 1));
      },
    };
  };

  test('the sender of a mailing takes one read while the sender is unchanged', async () => {
    const store = counting();
    const found = await pinnedSender(store, {
      senderId: testSender('s1').senderId,
      senderVersion: 2,
    });
    expect(found).toEqual(stored[1]);
    expect(store.calls).toEqual({ sender: 1, senderVersion: 0 });
  });

  test('the sender of a mailing is the pinned version, as strict as the current one, once the sender has changed', async () => {
    const store = counting();
    const found = await pinnedSender(store, {
      senderId: testSender('s1').senderId,
      senderVersion: 1,
    });
    expect(found).toMatchObject({
      legalName: 'Version 1 B.V.',
      version: 1,
      settings: { doubleOptInRequired: true },
    });
    expect(store.calls).toEqual({ sender: 1, senderVersion: 1 });
  });

  test('the sender of a mailing is undefined if the version that it names is missing, so nothing is sent', async () => {
    const found = pinnedSender(counting(), {
      senderId: testSender('s1').senderId,
      senderVersion: 9,
    });
    expect(await found).toBeUndefined();
  });
});
