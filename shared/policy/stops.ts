import type { ConsentEntry } from '../consent/fold/consent-state.ts';
import { isAgainst } from '../consent/fold/is-against.ts';
import {
  type ObjectionAtCollection,
  objectedAtCollection,
} from '../contacts/objected-at-collection.ts';
import { addFinding, type Case, entryAt, type Findings } from './case.ts';
import { isStop } from './is-stop.ts';
import type { Need } from './mailing-facts.ts';
import { sharedStop } from './shared-stop.ts';

type Act = Pick<ConsentEntry, 'occurredAt' | 'by'>;

/** A refusal of everything leaves alone what was granted in particular; an unknown word does not. */
export const survives = (act: Act, wider: ConsentEntry | undefined): boolean => {
  if (wider === undefined || wider.status === 'refused' || !isAgainst(wider)) return true;
  return isStop(wider) && overrules(act, wider);
};

/**
 * Only a later act of the person itself overrules its stop; a guardian may overrule a guardian's.
 * At the same moment the stop wins.
 */
const overrules = (act: Act, stop: Act): boolean =>
  act.occurredAt > stop.occurredAt &&
  (act.by === 'subject' || (act.by === 'guardian' && stop.by === 'guardian'));

/**
 * An objection made at a sale or gift that the ledger does not hold: version 0.1.0 kept it with the
 * evidence only, and the sale of a predecessor counts from the succession on. The next change of the
 * contact records it.
 */
const unrecordedObjection = (decided: Case): ObjectionAtCollection | undefined => {
  const { contact, mailing, at } = decided;
  const { senderId } = mailing.mailing;
  const { entities } = mailing;
  const objection = objectedAtCollection({ senderId, entities }, contact.relationships, at);
  if (objection === undefined) return undefined;
  const held = entryAt(decided, senderId);
  const isHeld = held !== undefined && isStop(held) && held.occurredAt >= objection.at;
  return isHeld ? undefined : objection;
};

/** Whether all direct marketing was objected to, whatever was said since; erasure and complaints are. */
export const objectedToAll = (decided: Case): boolean =>
  entryAt(decided, decided.mailing.mailing.senderId)?.status === 'objected' ||
  decided.consent.suppressions.some(({ reason }) => reason === 'objection') ||
  unrecordedObjection(decided) !== undefined;

/** Whether no stop at the sender's scope, recorded, at a sale or by suppression, undoes this act. */
export const survivesSenderStops = (decided: Case, act: Act): boolean => {
  const atCollection = unrecordedObjection(decided);
  if (atCollection !== undefined && !overrules(act, { occurredAt: atCollection.at, by: 'subject' }))
    return false;
  if (!survives(act, entryAt(decided, decided.mailing.mailing.senderId))) return false;
  for (const { reason, at } of decided.consent.suppressions)
    if (reason === 'objection' && !overrules(act, { occurredAt: at, by: 'subject' })) return false;
  return true;
};

/** The same, and no stop on the whole purpose either: for an act at the topic. */
export const survivesWiderStops = (decided: Case, act: Act, need: Need): boolean =>
  survives(act, entryAt(decided, need.wide)) && survivesSenderStops(decided, act);

const collectStop = (entry: ConsentEntry | undefined, findings: Findings): boolean => {
  if (entry === undefined || !isAgainst(entry)) return false;
  const { status, eventId } = entry;
  const known = status === 'withdrawn' || status === 'objected' || status === 'refused';
  addFinding(findings, known ? status : 'facts-unknown', eventId);
  return true;
};

const collectStopsUnderPurpose = (decided: Case, { wide }: Need, findings: Findings): boolean => {
  const { entries } = decided.consent;
  const prefix = `${wide}/`;
  let found = false;
  for (const key in entries)
    if (key.startsWith(prefix) && collectStop(entries[key], findings)) found = true;
  return found;
};

/**
 * Whoever opted out of a topic could not opt out of one that was not there yet, or was called otherwise:
 * to a topic of after that, no exception carries (GDPR art. 21(3)). Saying it once more takes nothing back.
 */
const collectStopsBeforeTopic = (
  decided: Case,
  { wide, narrow }: Need,
  findings: Findings,
): boolean => {
  const { entries } = decided.consent;
  const since = decided.mailing.checks.topicSince ?? Number.POSITIVE_INFINITY;
  const prefix = `${wide}/`;
  let found = false;
  for (const key in entries) {
    const entry = entries[key];
    if (entry === undefined || key === narrow || !key.startsWith(prefix)) continue;
    if (!isAgainst(entry) || (entry.firstAt ?? entry.occurredAt) > since) continue;
    addFinding(findings, 'topic-newer-than-stop', entry.eventId);
    found = true;
  }
  return found;
};

/**
 * Lists every stop and refusal that bears on a need, once it is clear that no consent stands.
 * They close the exceptions. A mailing without topic could be about any, so any topic's counts.
 */
export const collectStops = (decided: Case, need: Need, findings: Findings): boolean => {
  const sender = collectStop(entryAt(decided, decided.mailing.mailing.senderId), findings);
  const wide = collectStop(entryAt(decided, need.wide), findings);
  const narrow =
    need.narrow === undefined
      ? collectStopsUnderPurpose(decided, need, findings)
      : collectStop(entryAt(decided, need.narrow), findings);
  const earlier = need.narrow !== undefined && collectStopsBeforeTopic(decided, need, findings);
  const atCollection = unrecordedObjection(decided);
  if (atCollection !== undefined) addFinding(findings, 'opt-out-used', atCollection.evidenceId);
  let found = sender || wide || narrow || earlier || atCollection !== undefined;
  for (const { reason, eventId } of decided.consent.suppressions)
    if (reason === 'objection') {
      addFinding(findings, 'objected', eventId);
      found = true;
    }
  const ofAnybody = sharedStop(decided);
  if (ofAnybody !== undefined) addFinding(findings, 'shared-address-stopped', ofAnybody.eventId);
  return found || ofAnybody !== undefined;
};
