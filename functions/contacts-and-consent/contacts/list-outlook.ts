import type { ConsentState } from '../../../shared/consent/fold/consent-state.ts';
import { keptTopic, topicChecks } from '../../../shared/consent/topic/kept-topic.ts';
import type { TopicBook } from '../../../shared/consent/topic/topic.ts';
import type { ContactId, SenderId } from '../../../shared/kernel/ids.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { isObject } from '../../../shared/kernel/object/is-object.ts';
import { readOnce, readOnceBy } from '../../../shared/mailing/read-once.ts';
import type { Decision } from '../../../shared/policy/decision.ts';
import { reasonSentence } from '../../../shared/policy/explain.ts';
import {
  type ReachOutlook,
  reachOutlook,
  topicsSaid,
} from '../../../shared/policy/outlook/reach-outlook.ts';
import { denials } from '../../../shared/policy/reasons.ts';
import type { ContactTools } from '../../../shared/subjects/subject-tools.ts';
import { contactIds } from '../../runtime/http/contact-ids.ts';
import type { ListOutlook } from './import-schema.ts';
import type { TakenRows } from './take-rows.ts';

/**
 * How many rows of a list could get service mail and how many an offer, and why the others not: the
 * decision on each contact as the tools have it once the rows are taken.
 */
export const listOutlook = async (
  tools: OutlookTools,
  rows: TakenRows,
  language: Language,
): Promise<JudgedRows> => {
  const ids = rows.flatMap(({ contactId }) => contactId ?? []);
  const resolved = await contactIds(tools.contacts).resolveMany(ids);
  const idOf = new Map(ids.map((id, index) => [id, resolved[index]]));
  const judged = await outlooksOf(tools, [...new Set(resolved)]);
  const found = rows.map(({ contactId }) => {
    const id = contactId === undefined ? undefined : idOf.get(contactId);
    return id === undefined ? undefined : judged.get(id);
  });
  return {
    rows: rows.map((row, index) => withCould(row, found[index])),
    outlook: {
      service: summed(
        found.map((one) => one?.service),
        language,
      ),
      offer: summed(
        found.map((one) => one?.offer),
        language,
      ),
    },
  };
};

type JudgedRows = { readonly rows: TakenRows; readonly outlook: ListOutlook };

type OutlookTools = Pick<
  ContactTools,
  'contacts' | 'ledger' | 'senderOf' | 'entitiesOf' | 'now'
> & {
  readonly topics: Pick<TopicBook, 'read'>;
};

const withCould = (row: TakenRows[number], found: ReachOutlook | undefined): TakenRows[number] =>
  found === undefined
    ? row
    : { ...row, could: { service: told(found.service), offer: told(found.offer) } };

const told = (decision: Decision) => {
  const reason = denialOf(decision);
  return reason === undefined ? { may: true } : { may: false, reason };
};

/** The strongest reason of a denial; undefined where the mail is allowed. */
const denialOf = ({ effect, reasons }: Decision): keyof typeof denials | undefined =>
  effect === 'allow'
    ? undefined
    : (reasons.find((one): one is keyof typeof denials => Object.hasOwn(denials, one)) ??
      'policy-error');

/** Rows that could, and those that could not by why, the most first. */
const summed = (
  decisions: readonly (Decision | undefined)[],
  language: Language,
): ListOutlook['service'] => {
  const not = new Map<string, { readonly reason: string; rows: number; readonly text: string }>();
  let rows = 0;
  for (const decision of decisions) {
    const reason = decision === undefined ? 'no-contact' : denialOf(decision);
    if (reason === undefined) {
      rows += 1;
      continue;
    }
    const text =
      decision === undefined || reason === 'no-contact'
        ? noContact[language]
        : reasonSentence(reason, { decision, language, known: {} });
    const known = not.get(reason) ?? { reason, rows: 0, text };
    known.rows += 1;
    not.set(reason, known);
  }
  return { rows, not: [...not.values()].toSorted((a, b) => b.rows - a.rows) };
};

const noContact: Readonly<Record<Language, string>> = {
  nl: 'De regel maakt geen contact en hoort bij geen.',
  en: 'The row makes no contact and belongs to none.',
  de: 'Die Zeile ergibt keinen Kontakt und gehört zu keinem.',
};

const outlooksOf = async (
  tools: OutlookTools,
  ids: readonly ContactId[],
): Promise<ReadonlyMap<ContactId, ReachOutlook>> => {
  const senderFacts = readOnce(async (senderId: SenderId) => {
    const [sender, entities] = await Promise.all([
      tools.senderOf(senderId),
      tools.entitiesOf(senderId),
    ]);
    return sender && { sender, entities };
  });
  const topicOf = readOnceBy(
    async (senderId: SenderId, topic: string) =>
      keptTopic(tools.topics, await tools.entitiesOf(senderId), topic),
    (...asked) => JSON.stringify(asked),
  );
  const topicsOf = async (consent: ConsentState, senderId: SenderId) => {
    const said = topicsSaid(consent, senderId);
    const kept = await Promise.all(said.map((topic) => topicOf(senderId, topic)));
    const checks = new Map(said.map((topic, index) => [topic, topicChecks(kept[index])]));
    return {
      topicSince: (topic: string) => checks.get(topic)?.topicSince,
      isRetired: (topic: string) => checks.get(topic)?.topicIsRetired === true,
    };
  };
  const found = new Map<ContactId, ReachOutlook>();
  for (let from = 0; from < ids.length; from += hundred) {
    const some = ids.slice(from, from + hundred);
    const [contacts, states] = await Promise.all([
      tools.contacts.readMany(some, 'consistent'),
      tools.ledger.states(some, 'consistent'),
    ]);
    for (const [index, id] of some.entries()) {
      const [contact, consent] = [contacts[index], states[index]];
      if (
        !isObject(contact) ||
        !isObject(consent) ||
        'malformed' in contact ||
        'malformed' in consent
      )
        continue;
      const known = await senderFacts(contact.senderId);
      if (known === undefined) continue;
      const topics = await topicsOf(consent, contact.senderId);
      found.set(id, reachOutlook({ contact, consent, at: tools.now(), ...known, ...topics }));
    }
  }
  return found;
};

const hundred = 100;
