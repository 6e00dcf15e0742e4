import type { ConsentEvent, ConsentScope } from '../../consent/event/consent-event.ts';
import { evolve } from '../../consent/fold/evolve.ts';
import type { Marks } from '../../consent/fold/marks.ts';
import { scopeKey, widerKeys } from '../../consent/fold/scope.ts';
import type { Sha256 } from '../../kernel/digest.ts';
import type { EventId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { type GroundFacts, groundFacts } from './ground-facts.ts';
import { mailOutlook, type OutlookOf } from './mail-outlook.ts';

/**
 * The sale on which offers of a scope would come again if the person took its stop back; undefined
 * where they would not. Offers that rested on a sale are resumed and never started: the sale carried
 * them when they were stopped and carries them now, and consent never did. A stop of anything
 * wider, an objection to everything or a list of addresses stays in the way.
 */
export const resumptionOf = (
  of: OutlookOf,
  marks: Marks,
  scope: Omit<ConsentScope, 'senderId'>,
): GroundFacts | undefined => {
  const { purpose, topic, activity } = scope;
  if (purpose === undefined || activity !== undefined) return undefined;
  const subject = { purpose, ...defined({ topic }) };
  const { senderId } = of.sender;
  const key = scopeKey({ senderId, ...subject });
  const stoppedAt = lastOwnStop(marks, key);
  if (stoppedAt === undefined || wasConsented(marks, key)) return undefined;
  const resumed = { ...of, consent: afterResuming(of, marks, { senderId, ...subject }) };
  const then = mailOutlook({ ...resumed, at: stoppedAt }, subject);
  const now = mailOutlook(resumed, subject);
  return [then, now].every(({ basis }) => basis === 'soft-opt-in')
    ? groundFacts(now, of.contact, resumed.consent)
    : undefined;
};

const lastOwnStop = (marks: Marks, key: string): Instant | undefined => {
  const { withdrawn, objected, refused } = marks[key] ?? {};
  return [withdrawn, objected, refused]
    .flatMap((mark) => mark?.at ?? [])
    .toSorted((a, b) => b - a)[0];
};

const wasConsented = (marks: Marks, key: string): boolean =>
  [key, ...widerKeys(key)].some((each) => {
    const { granted, confirmed, filled } = marks[each] ?? {};
    return (granted ?? confirmed ?? filled) !== undefined;
  });

/** What would hold, had the person just taken the stop back. */
const afterResuming = ({ consent, at }: OutlookOf, marks: Marks, scope: ConsentScope) => {
  const said: ConsentEvent = {
    schemaVersion: 2,
    contactId: consent.contactId,
    eventId: '' as EventId,
    sequence: consent.version,
    type: 'resumed',
    scope,
    occurredAt: at,
    recordedAt: at,
    actor: { kind: 'subject' },
    method: 'preference-centre',
    defects: [],
    previousHash: '',
    hash: '' as Sha256,
  };
  return evolve({ state: consent, marks }, said).state;
};
