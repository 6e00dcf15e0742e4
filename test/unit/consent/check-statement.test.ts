import { describe, expect, test } from 'vitest';
import { checkStatement } from '../../../shared/consent/event/check-statement.ts';
import type {
  ActEvidence,
  Actor,
  ConsentEventData,
} from '../../../shared/consent/event/consent-event.ts';
import { clockTolerance } from '../../../shared/consent/event/statement-context.ts';
import type { StatementRefusal } from '../../../shared/consent/event/statement-refusals.ts';
import { emptyConsentFold } from '../../../shared/consent/fold/marks.ts';
import type { ContactId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { anja, day, start, subjectFacts, ticked } from '../../support/consent-world.ts';

const guardian: Actor = { kind: 'guardian', name: 'parent', evidenceRef: 'e' };
const operator: Actor = { kind: 'operator', id: 'o', reason: 'r', evidenceRef: 'e' };
const importer: Actor = { kind: 'import', id: 'i', upstreamProof: 'p' };
const system: Actor = { kind: 'system', id: 's' };
const boss = 'boss' as ContactId;
const evidence: ActEvidence = {
  place: 'the counter in Delft',
  actedAt: start,
  document: 'form-7',
  takenBy: 'Loes',
};

type Row = readonly [
  string,
  Partial<ConsentEventData>,
  StatementRefusal | undefined,
  { readonly givenBy?: ContactId; readonly birthDate?: string }?,
];

const rows: readonly Row[] = [
  ['the person may consent', {}, undefined, { givenBy: anja }],
  ['a customer may not consent for a user', {}, 'not-the-persons-own-act', { givenBy: boss }],
  [
    'an operator may not consent for a user on a customer’s word',
    { actor: operator },
    'not-the-persons-own-act',
    { givenBy: boss },
  ],
  ['anybody may pass on a withdrawal', { type: 'withdrawn' }, undefined, { givenBy: boss }],
  [
    'a guardian may consent for a child',
    { actor: guardian },
    undefined,
    { birthDate: '2015-01-01', givenBy: boss },
  ],
  [
    'a guardian may not consent for an adult',
    { actor: guardian },
    'guardian-for-adult',
    { birthDate: '2000-01-01' },
  ],
  [
    'a guardian may not consent for somebody of unknown age',
    { actor: guardian },
    'guardian-needs-birth-date',
  ],
  ['a guardian’s withdrawal is always taken', { type: 'withdrawn', actor: guardian }, undefined],
  ['an operator may record a consent given on paper', { actor: operator, evidence }, undefined],
  [
    'an operator may not record a consent without evidence of it',
    { actor: operator },
    'no-evidence',
  ],
  ['what was spoken needs evidence too', { act: 'spoken' }, 'no-evidence'],
  ['what came by phone needs evidence too', { method: 'phone' }, 'no-evidence'],
  [
    'the evidence of what came by phone names who took it down',
    { method: 'phone', evidence: { ...evidence, takenBy: undefined } as never },
    'no-taker',
  ],
  [
    'what came by phone may be recorded with all of its evidence',
    { method: 'phone', act: 'spoken', evidence },
    undefined,
  ],
  [
    'the evidence is of the moment of the act',
    { actor: operator, evidence: { ...evidence, actedAt: instantFromMillis(start - 2 * day) } },
    'evidence-of-another-moment',
  ],
  [
    'the evidence is not of the future',
    { actor: operator, evidence: { ...evidence, actedAt: instantFromMillis(start + day) } },
    'evidence-of-the-future',
  ],
  ['a withdrawal by phone needs nothing', { type: 'withdrawn', method: 'phone' }, undefined],
  [
    'a consent by the link is no caller’s word',
    { method: 'double-opt-in-link' },
    'method-of-the-mailed-page',
  ],
  ['no caller resumes what a person stopped', { type: 'resumed' }, 'only-the-page-resumes'],
  ['a request is mailed, or it is none', { type: 'requested' }, 'request-without-mail'],
  [
    'a grant that waits for a confirmation is mailed, or it is none',
    { doubleOptIn: true },
    'request-without-mail',
  ],
  [
    'an address is made good by an act',
    { type: 'reinstated', act: 'none', evidence },
    'no-affirmative-act',
  ],
  ['an address is made good by an act that can be shown', { type: 'reinstated' }, 'no-evidence'],
  [
    'an address may be made good by an act with evidence',
    { type: 'reinstated', evidence },
    undefined,
  ],
  ['a list may not claim the person’s own act', { actor: importer }, 'actor-may-not-say-this'],
  ['a list may say that it was imported', { type: 'imported', actor: importer }, undefined],
  [
    'nobody but a list may say that a consent was imported',
    { type: 'imported' },
    'actor-may-not-say-this',
  ],
  ['a list may carry opt-outs', { type: 'withdrawn', actor: importer }, undefined],
  ['the system consents for nobody', { actor: system }, 'actor-may-not-say-this'],
  ['the system may expire', { type: 'expired', actor: system }, undefined],
  [
    'no caller confirms, whatever request it names',
    { type: 'confirmed', requestEventId: 'r' as never },
    'only-the-mailed-page-confirms',
  ],
  [
    'no caller confirms without naming a request',
    { type: 'confirmed' },
    'only-the-mailed-page-confirms',
  ],
  ['a suppression says why', { type: 'suppressed', actor: system }, 'suppression-without-reason'],
  [
    'consent for another sender is not the contact’s to give here',
    { scope: { senderId: 'other' as SenderId } },
    'scope-of-another-sender',
  ],
  [
    'what has not happened yet cannot be recorded',
    { occurredAt: instantFromMillis(start + clockTolerance + 1) },
    'happened-in-the-future',
  ],
  [
    'clocks may differ a little',
    { occurredAt: instantFromMillis(start + clockTolerance) },
    undefined,
  ],
];

describe('who may say what', () => {
  test.for(rows)('%s', ([, over, refusal, { givenBy, birthDate } = {}]) => {
    const subject = {
      ...subjectFacts('anja'),
      ...(birthDate === undefined ? {} : { birthDate }),
    };
    const context = {
      contactId: anja,
      subject,
      now: start,
      origin: { door: 'caller' } as const,
      ...emptyConsentFold(anja),
      ...(givenBy === undefined ? {} : { givenBy }),
    };

    expect(checkStatement(ticked(start, over), context)).toBe(refusal);
  });
});
