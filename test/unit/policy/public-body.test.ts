import { describe, expect, test } from 'vitest';
import { tightened } from '../../../shared/mailing/pinned-sender.ts';
import {
  ago,
  consentedWorld,
  customer,
  decideWorld,
  donation,
  grant,
  offer,
  type PolicyWorld,
  plainWorld,
  sale,
  serviceWorld,
  stateOf,
  stranger,
  thisSender,
  withContact,
} from '../../differential/policy/policy-world.ts';

const ofPublicBody = (world: PolicyWorld): PolicyWorld => ({
  ...world,
  sender: { ...world.sender, kind: 'public-body' },
});
const resident = { ...customer, role: 'user', service: 'hosting' } as const;
const withMailing = (world: PolicyWorld, mailing: Partial<PolicyWorld['mailing']>) => ({
  ...world,
  mailing: { ...world.mailing, ...mailing },
});
const security = { purpose: 'security', declaredPurpose: 'security' } as const;

describe('mail of a public body', () => {
  test.each([
    ['to who would be party to a contract', ofPublicBody(serviceWorld)],
    [
      'to who uses the service',
      ofPublicBody(withContact(serviceWorld, { relationships: [resident] })),
    ],
    ['about safety', ofPublicBody(withMailing(serviceWorld, security))],
  ])('mail of a public body is based on its public task: %s', (_name, world) => {
    expect(decideWorld(world)).toMatchObject({
      effect: 'allow',
      basis: 'public-task',
      reasons: ['public-task'],
    });
  });

  test('life-saving or legally required mail of a public body has the usual basis', () => {
    const vital = withMailing(serviceWorld, { ...security, vital: true });
    expect(decideWorld(ofPublicBody(vital)).basis).toBe('vital-interest');
    const owed = withContact(serviceWorld, {
      relationships: [{ ...customer, duties: ['recall-1'] }],
    });
    const duty = {
      purpose: 'legal-duty',
      declaredPurpose: 'legal-duty',
      duty: 'recall-1',
    } as const;
    expect(decideWorld(ofPublicBody(withMailing(owed, duty))).basis).toBe('legal-obligation');
  });

  test('a public body’s sign-up confirmation is based on its public task too', () => {
    const pending = { ...grant, status: 'pending', occurredAt: ago(1) } as const;
    const world = withMailing(
      { ...plainWorld, consent: stateOf({ 'waterweg/commercial/offers': pending }) },
      { kind: 'opt-in-confirmation' },
    );
    expect(decideWorld(world).basis).toBe('legitimate-interest');
    expect(decideWorld(ofPublicBody(world)).basis).toBe('public-task');
  });

  test('a public body cannot mail residents without a recorded relation', () => {
    const world = ofPublicBody({ ...serviceWorld, contact: stranger });
    expect(decideWorld(world)).toMatchObject({ effect: 'deny', reasons: ['no-service-relation'] });
  });

  test('a public body may advertise with consent, but not on a sale', () => {
    expect(decideWorld(ofPublicBody(consentedWorld)).basis).toBe('consent');
    const sold = withContact(plainWorld, { relationships: [{ ...customer, sale }] });
    expect(decideWorld(sold).basis).toBe('soft-opt-in');
    expect(decideWorld(ofPublicBody(sold))).toMatchObject({
      effect: 'deny',
      reasons: ['public-body-sells-nothing', 'no-consent'],
    });
  });

  test('a public body has no donor route', () => {
    const gave = withContact(plainWorld, {
      relationships: [{ ...customer, role: 'donor', donation }],
    });
    const cause = { purpose: 'ideological', declaredPurpose: 'ideological' } as const;
    const world = withMailing(gave, { ...offer, ...cause, regulated: ['ideological'] });
    expect(decideWorld({ ...world, sender: { ...thisSender, kind: 'cause' } }).basis).toBe(
      'donation',
    );
    expect(decideWorld(ofPublicBody(world)).reasons).toContain('not-a-cause');
  });

  test.each([
    ['public-body', 'public-body', 'public-body'],
    ['public-body', 'company', 'public-body'],
    ['cause', 'public-body', 'public-body'],
    ['cause', 'company', 'company'],
    ['cause', 'cause', 'cause'],
    ['company', 'company', 'company'],
  ] as const)(
    'mail scheduled under %s and sent under %s is judged as of %s',
    (pinned, now, kind) => {
      const judged = tightened({ ...thisSender, kind: pinned }, { ...thisSender, kind: now });
      expect(judged.kind).toBe(kind);
    },
  );
});
