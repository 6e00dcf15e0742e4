import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConsentEntry } from '../../../shared/consent/fold/consent-state.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import { isRegulated, regulatedPurposes } from '../../../shared/kernel/purpose.ts';
import { generateWorld } from '../../differential/policy/generate-world.ts';
import {
  ago,
  day,
  decideWorld,
  grant,
  maintenance,
  now,
  offer,
  type PolicyWorld,
  plainWorld,
  serviceWorld,
  stateOf,
} from '../../differential/policy/policy-world.ts';
import { randomFrom } from '../../differential/policy/random.ts';
import { howMany } from '../../support/how-many.ts';

const runs = { numRuns: howMany(4_000) };
const aSeed = fc.integer({ min: 0, max: 2 ** 31 });
const aWorld = aSeed.map((seed) => generateWorld(randomFrom(seed)));
const aSoundWorld = aWorld.filter((world) => !decideWorld(world).reasons.includes('no-rule-set'));
const aStop = fc.constantFrom('withdrawn' as const, 'objected' as const);

const isAllowed = (world: PolicyWorld): boolean => decideWorld(world).effect === 'allow';

const withEntry = (world: PolicyWorld, key: string, entry: ConsentEntry): PolicyWorld => ({
  ...world,
  consent: { ...world.consent, entries: { ...world.consent.entries, [key]: entry } },
});

const keysOf = ({ mailing }: PolicyWorld): readonly string[] => [
  'waterweg',
  ...regulatedPurposes.flatMap((purpose) => [
    `waterweg/${purpose}`,
    `waterweg/${purpose}/${mailing.topic ?? 'offers'}`,
  ]),
];

const stopNow = (world: PolicyWorld, status: 'withdrawn' | 'objected'): ConsentEntry => ({
  ...grant,
  status,
  occurredAt: world.at,
});

const isMarketing = ({ mailing }: PolicyWorld): boolean =>
  mailing.regulated.length > 0 ||
  isRegulated(mailing.purpose) ||
  isRegulated(mailing.declaredPurpose) ||
  mailing.kind === 'consent-request';

const confirmsStop = ({ mailing }: PolicyWorld): boolean =>
  mailing.kind === 'unsubscribe-confirmation';

const datesOf = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(datesOf) : [];
};

describe('whatever the facts', () => {
  test('without relation, consent or evidence the answer is no (default deny)', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const { contact, consent } = plainWorld;
        expect(
          isAllowed({ ...world, contact: { ...contact, country: world.contact.country }, consent }),
        ).toBe(false);
      }),
      runs,
    );
  });

  test('an error denies and keeps the recipient in the accounting', () => {
    const nothing = undefined as never;
    fc.assert(
      fc.property(aSoundWorld, (world) => {
        for (const broken of [
          { ...world, contact: nothing },
          { ...world, consent: nothing },
          { ...world, contact: { ...world.contact, relationships: nothing } },
          { ...world, consent: { ...world.consent, suppressions: nothing } },
        ])
          expect(decideWorld(broken)).toMatchObject({
            effect: 'deny',
            reasons: ['policy-error'],
            tracking: [],
          });
      }),
      runs,
    );
  });

  test('a fact that is lost never allows what was denied', () => {
    const nothing = undefined as never;
    fc.assert(
      fc.property(aWorld, (world) => {
        fc.pre(!isAllowed(world));
        const { contact, consent } = world;
        expect(isAllowed({ ...world, consent: { ...consent, entries: nothing } })).toBe(false);
        expect(isAllowed({ ...world, contact: { ...contact, publishedAddresses: nothing } })).toBe(
          false,
        );
      }),
      runs,
    );
  });

  test("nobody else's act changes my decision", () => {
    const otherKeys = ['other', 'other/commercial/offers', 'other/+tracking.open', 'waterwegen'];
    fc.assert(
      fc.property(aWorld, fc.constantFrom('granted', 'objected'), (world, status) => {
        fc.pre(world.mailing.senderId === 'waterweg');
        const theirs = { ...grant, status, occurredAt: ago(1) };
        const crowded = otherKeys.reduce((one, key) => withEntry(one, key, theirs), world);
        expect(decideWorld(crowded)).toEqual(decideWorld(world));

        const swapped = { ...world.consent, contactId: 'someone-else' as Contact['contactId'] };
        expect(decideWorld({ ...world, consent: swapped }).effect).toBe('deny');
      }),
      runs,
    );
  });

  test('withdrawing or objecting never turns a deny into an allow', () => {
    fc.assert(
      fc.property(aWorld, aStop, fc.nat(6), (world, status, index) => {
        fc.pre(!confirmsStop(world) && !isAllowed(world));
        const key = keysOf(world)[index] ?? 'waterweg';
        expect(isAllowed(withEntry(world, key, stopNow(world, status)))).toBe(false);
      }),
      runs,
    );
  });

  test('a stop at the scope of the mailing, or wider, ends all marketing', () => {
    fc.assert(
      fc.property(aWorld, aStop, (world, status) => {
        fc.pre(isMarketing(world) && !confirmsStop(world));
        expect(isAllowed(withEntry(world, 'waterweg', stopNow(world, status)))).toBe(false);
      }),
      runs,
    );
  });

  test('objecting leaves genuine service mail as it was', () => {
    fc.assert(
      fc.property(aWorld, aStop, (world, status) => {
        fc.pre(world.mailing.kind === 'regular' && !isMarketing(world));
        const { effect, basis, reasons } = decideWorld(world);
        const after = decideWorld(withEntry(world, 'waterweg', stopNow(world, status)));
        expect(after).toMatchObject({ effect, reasons, ...(basis && { basis }) });
      }),
      runs,
    );
  });

  test('the order in which facts are stored does not matter', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const { contact, consent, mailing } = world;
        const reversed: PolicyWorld = {
          ...world,
          contact: {
            ...contact,
            relationships: contact.relationships.toReversed(),
            publishedAddresses: contact.publishedAddresses.toReversed(),
          },
          consent: {
            ...consent,
            entries: Object.fromEntries(Object.entries(consent.entries).toReversed()),
            suppressions: consent.suppressions.toReversed(),
          },
          mailing: { ...mailing, tracking: mailing.tracking.toReversed() },
        };
        const { effect, basis, tracking } = decideWorld(world);
        expect(decideWorld(reversed)).toMatchObject({ effect, tracking, ...(basis && { basis }) });
      }),
      runs,
    );
  });

  test('time only expires, never grants', () => {
    const aLater = fc.constantFrom(1, day, 40 * day, 400 * day, 4_000 * day);
    fc.assert(
      fc.property(aWorld, aLater, (world, later) => {
        const { contact, consent } = world;
        const moments = [
          ...contact.relationships.map(({ since, sale, donation, accountTermsAcceptedAt }) =>
            datesOf([since, sale?.soldAt, donation?.donatedAt, accountTermsAcceptedAt]),
          ),
          ...Object.values(consent.entries).map(({ occurredAt }) => [occurredAt]),
          ...contact.publishedAddresses.map(({ capturedAt }) => [capturedAt]),
          [contact.localLawCheck?.checkedAt ?? 0, ...consent.suppressions.map(({ at }) => at)],
        ].flat();
        fc.pre(world.at === now && !isAllowed(world));
        fc.pre(moments.every((moment) => moment <= world.at));
        expect(isAllowed({ ...world, at: (world.at + later) as PolicyWorld['at'] })).toBe(false);
      }),
      runs,
    );
  });

  test('a mailing made more promotional never gains a recipient', () => {
    fc.assert(
      fc.property(aWorld, fc.constantFrom(...regulatedPurposes), (world, purpose) => {
        const { mailing, checks } = world;
        fc.pre(mailing.kind === 'regular' && !isAllowed(world));
        const regulated = [...mailing.regulated, purpose];
        expect(isAllowed({ ...world, mailing: { ...mailing, regulated } })).toBe(false);
        expect(isAllowed({ ...world, checks: { ...checks, contentIsService: false } })).toBe(false);
        // What is called service and did not pass is denied to all; calling it marketing is honest.
        if (
          checks.contentIsService &&
          !isRegulated(mailing.purpose) &&
          mailing.declaredPurpose === mailing.purpose
        )
          expect(isAllowed({ ...world, mailing: { ...mailing, purpose, regulated } })).toBe(false);
      }),
      runs,
    );
  });

  test('tracking is never on without its own grant, nor when it was not asked for', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        for (const activity of decideWorld(world).tracking) {
          const { [`waterweg/+${activity}`]: own, ...entries } = world.consent.entries;
          expect(own?.status).toBe('granted');
          expect(world.mailing.tracking).toContain(activity);
          expect(
            decideWorld({ ...world, consent: { ...world.consent, entries } }).tracking,
          ).not.toContain(activity);
        }
      }),
      runs,
    );
  });

  test('tracking says nothing about the mail, and the mail nothing about tracking', () => {
    const keys = [
      'waterweg/+tracking.open',
      'waterweg/+tracking.click',
      'waterweg/+personalisation',
    ];
    fc.assert(
      fc.property(aWorld, (world) => {
        fc.pre(world.mailing.kind === 'regular');
        const entries = Object.fromEntries(
          Object.entries(world.consent.entries).filter(([key]) => !keys.includes(key)),
        );
        const { effect, reasons } = decideWorld({
          ...world,
          consent: { ...world.consent, entries },
        });
        expect(decideWorld(world)).toMatchObject({ effect, reasons });
      }),
      runs,
    );
  });

  test('the stricter of two laws wins', () => {
    const between = (world: PolicyWorld, from: string, to: string): boolean =>
      isAllowed({
        ...world,
        contact: { ...world.contact, country: to as Contact['country'] },
        sender: { ...world.sender, country: from as Contact['country'] },
      });
    fc.assert(
      fc.property(aWorld, (world) => {
        fc.pre(between(world, 'NL', 'DE') || between(world, 'DE', 'NL'));
        expect(between(world, 'NL', 'NL') && between(world, 'DE', 'DE')).toBe(true);
      }),
      runs,
    );
  });

  test('no country gets mail that the sender could not send at home, for want of a rule set', () => {
    const towards = (world: PolicyWorld, country: unknown) =>
      decideWorld({ ...world, contact: { ...world.contact, country } as Contact });
    const abroad = fc.constantFrom('FR', 'DK', 'NO', 'RE', 'AT', 'PL', 'HU', 'IE');
    fc.assert(
      fc.property(aWorld, abroad, fc.constantFrom('EL', 'XX', '', null), (world, strict, none) => {
        const there = towards(world, strict);
        const unknown = towards(world, none);
        if (unknown.effect === 'allow') expect(there.effect).toBe('allow');
        const home = towards(world, 'NL');
        fc.pre(!home.reasons.includes('no-rule-set'));
        if (there.effect === 'allow') expect(home.effect).toBe('allow');
        const dutch = ['donation', 'published-address', 'non-eea-professional'];
        expect(dutch).not.toContain(there.basis);
        if (unknown.effect === 'allow') expect(unknown.basis).not.toBe('soft-opt-in');
      }),
      runs,
    );
  });

  test('the same facts give the same decision, and no fact is changed by deciding', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const before = JSON.stringify(world);
        expect(decideWorld(world)).toEqual(decideWorld(world));
        expect(JSON.stringify(world)).toBe(before);
      }),
      { numRuns: howMany(500) },
    );
  });
});

describe('a stop and a grant at the same moment', () => {
  test('a stop wins over a grant at the same moment', () => {
    const at = ago(10);
    const world = {
      ...plainWorld,
      consent: stateOf({
        waterweg: { ...grant, status: 'objected', occurredAt: at },
        'waterweg/commercial/offers': { ...grant, occurredAt: at },
      }),
    };

    expect(decideWorld(world).reasons).toEqual(['objected']);
  });
});

describe('a promotion slipped into maintenance', () => {
  test('a promotion slipped into maintenance reaches only consenting customers: a subscriber who is not a customer is not added', () => {
    const mixed = { ...maintenance, purpose: 'commercial' as const, regulated: offer.regulated };
    const consent = stateOf({ 'waterweg/commercial/offers': grant });

    expect(isAllowed({ ...serviceWorld, mailing: mixed })).toBe(false);
    expect(isAllowed({ ...serviceWorld, mailing: mixed, consent })).toBe(true);
    expect(decideWorld({ ...plainWorld, mailing: mixed, consent }).reasons).toEqual([
      'no-service-relation',
    ]);
  });
});
