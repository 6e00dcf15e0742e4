import { emptyConsentState } from '../../consent/fold/consent-state.ts';
import type { StoredContact } from '../../contacts/contact-store.ts';
import type { Language } from '../../kernel/language.ts';
import { defined } from '../../kernel/object/defined.ts';
import { isKeyOf } from '../../kernel/object/keys-of.ts';
import { counterfactualText } from '../../policy/counterfactual.ts';
import { reasonSentence } from '../../policy/explain.ts';
import type { Known } from '../../policy/explanation/tell.ts';
import type { MailingFacts } from '../../policy/mailing-facts.ts';
import { reasons as policyReasons } from '../../policy/reasons.ts';
import { deliveryReasons } from '../accounting/verdict.ts';
import { judgeRecipient } from '../fan-out/judge-recipient.ts';
import type { PreparedMailing } from '../mailing/prepared-mailing.ts';
import type { ReadState } from '../ports.ts';
import { verdictOf } from './judge-page.ts';
import type { PreviewVerdict } from './kept-preview.ts';
import type { PreviewedPerson } from './list-people.ts';

/**
 * What a kept verdict rests on, in words. The decision is a function of what is recorded and a moment, so it
 * is taken again for the moment of the preview; where the answer is another by now, that is said, and nothing
 * is told of what it rested on. Undefined for a person who was erased meanwhile.
 */
export const tellPerson = (
  person: PreviewedPerson,
  {
    prepared,
    known,
    language,
    contact,
    state: stored,
  }: {
    readonly prepared: PreparedMailing;
    readonly known: Known & { readonly mailing: MailingFacts };
    readonly language: Language;
    readonly contact: StoredContact | undefined;
    readonly state: ReadState | undefined;
  },
): ToldPerson | undefined => {
  if (contact === undefined) return undefined;
  const state = stored ?? emptyConsentState(contact.contactId);
  if ('malformed' in state && state.malformed === 'erased') return undefined;
  const { at } = person;
  const judged = judgeRecipient(prepared, { contact, state, at });
  if (!isSame(person, verdictOf(judged)))
    return {
      person,
      isChanged: true,
      evidenceIds: [],
      why: whyOf(person, [], { language, known }),
    };
  if ('malformed' in contact || 'malformed' in state)
    return {
      person,
      isChanged: false,
      evidenceIds: [],
      why: whyOf(person, [], { language, known }),
    };
  const { evidenceIds, effect } = prepared.decide(contact, state, at);
  const all = { ...known, contact, consent: state };
  const { topicNames } = known;
  const world = { contact, consent: state, mailing: known.mailing, at, ...defined({ topicNames }) };
  return {
    person,
    isChanged: false,
    // A value that cannot be filled in denies whom the decision allows, whatever that rests on.
    evidenceIds: effect === person.effect ? evidenceIds : [],
    why: whyOf(person, evidenceIds, { language, known: all }),
    ...(effect === 'deny' ? otherwise(counterfactualText(world, language)) : {}),
  };
};

/** A kept verdict with what it rests on. */
export type ToldPerson = {
  readonly person: PreviewedPerson;
  /** What is recorded about the person has changed since, and the answer with it. */
  readonly isChanged: boolean;
  readonly evidenceIds: readonly string[];
  /** The two strongest reasons in whole sentences, each with its source. */
  readonly why: string;
  /** What would have to be otherwise, as a sentence; absent where nothing small would do. */
  readonly wouldBeAllowedIf?: string;
};

const isSame = (a: PreviewVerdict, b: PreviewVerdict): boolean =>
  a.effect === b.effect &&
  a.basis === b.basis &&
  a.placeholder === b.placeholder &&
  a.reasons.join(' ') === b.reasons.join(' ');

const otherwise = (text: string) => (text === '' ? {} : { wouldBeAllowedIf: text });

const whyOf = (
  { reasons, ruleSet = '' }: PreviewVerdict,
  evidenceIds: readonly string[],
  { language, known }: { readonly language: Language; readonly known: Known },
): string =>
  reasons
    .slice(0, 2)
    .map((reason) => {
      if (isKeyOf(policyReasons, reason))
        return reasonSentence(reason, { decision: { evidenceIds, ruleSet }, language, known });
      return isKeyOf(deliveryReasons, reason) ? deliveryReasons[reason][language] : '';
    })
    .filter((sentence) => sentence !== '')
    .join(' ');
