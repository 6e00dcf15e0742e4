import { describe, expect, test } from 'vitest';
import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import { stopEvents } from '../../../shared/consent/links/stop-request.ts';
import { requestOptIn } from '../../../shared/consent/opt-in/request-opt-in.ts';
import { decide } from '../../../shared/policy/decide.ts';
import { mailingFacts } from '../../../shared/policy/mailing-facts.ts';
import { inOrder, offer, stranger, thisSender } from '../../differential/policy/policy-world.ts';
import { anja, consentWorld, sha256, ticked } from '../../support/consent-world.ts';

/** What the ledger folds to and what policy makes of it, together. */
const setup = async () => {
  const world = await consentWorld();
  const say = async (type: 'withdrawn' | 'granted') => {
    world.advance(1_000);
    await recordStatements(world.tools, {
      contactId: anja,
      statements: (_, at) => [ticked(at, { type })],
    });
  };
  const ask = async () => {
    world.advance(1_000);
    const { type: _, ...data } = ticked(world.now(), { act: 'typed' });
    return requestOptIn(
      { ...world.tools, suppressions: world.suppressions },
      { contactId: anja, data, tokenHash: sha256('t') },
    );
  };
  const judge = async (kind: 'regular' | 'opt-in-confirmation') => {
    const head = await world.ledger.read(anja);
    if (head.outcome !== 'live') throw new Error(head.outcome);
    const contact = { ...stranger, contactId: anja };
    const mailing = mailingFacts({ ...offer, kind }, thisSender, { checks: inOrder });
    return decide(contact, { consent: head.state, mailing, at: world.now() });
  };
  const stop = () => {
    world.advance(1_000);
    const occurredAt = world.now();
    const method = 'one-click-unsubscribe';
    const { senderId } = thisSender;
    const link = { contactId: anja, senderId, purpose: 'commercial', topic: 'offers' } as const;
    return recordStatements(world.tools, {
      contactId: anja,
      statements: (state) => stopEvents({ ...link, occurredAt, method }, state),
    });
  };
  return { say, ask, stop, judge };
};

describe('somebody who said no and asks anew', () => {
  test('a person who said no and signs up again gets the confirmation mail, and nothing else until confirming', async () => {
    const { say, ask, judge } = await setup();
    await say('granted');
    await say('withdrawn');

    expect(await ask()).toMatchObject({ outcome: 'requested' });

    expect(await judge('opt-in-confirmation')).toMatchObject({ effect: 'allow' });
    expect(await judge('regular')).toMatchObject({ effect: 'deny' });
  });

  test('a person who stopped again after signing up is not asked to confirm', async () => {
    const { say, ask, judge } = await setup();
    await say('withdrawn');
    await ask();
    await say('withdrawn');

    expect(await judge('opt-in-confirmation')).toMatchObject({ effect: 'deny' });
  });

  test('a second unsubscribe by the same link prevents the confirmation mail too', async () => {
    const { say, ask, stop, judge } = await setup();
    await say('withdrawn');
    await ask();

    expect(await stop()).toMatchObject({ outcome: 'appended' });
    expect(await stop()).toMatchObject({ outcome: 'nothing' });

    expect(await judge('opt-in-confirmation')).toMatchObject({ effect: 'deny' });
  });

  test('a person who consented without confirming can be asked to confirm', async () => {
    const { say, ask, judge } = await setup();
    await say('granted');
    await ask();

    expect(await judge('opt-in-confirmation')).toMatchObject({ effect: 'allow' });
    expect(await judge('regular')).toMatchObject({ effect: 'allow' });
  });
});
