import type { ConsentState } from '../../consent/fold/consent-state.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { EventId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Translated } from '../../kernel/language.ts';
import type { MailingFacts } from '../mailing-facts.ts';
import type { TopicNames } from './scope-label.ts';

/** One fact that could have been otherwise: the words for it, and the world in which it is. */
export type Change = {
  readonly id: string;
  /** Completes "if …"; given the world before the change. */
  readonly text: Translated<(world: World) => string>;
  readonly apply: (world: World) => World;
};

/** All that one decision is taken on. */
export type World = {
  readonly contact: Contact;
  readonly consent: ConsentState;
  readonly mailing: MailingFacts;
  readonly at: Instant;
  /** What the topic of the mailing is called, for the words of a change. */
  readonly topicNames?: TopicNames;
};

/** Stands for an event that never happened; it is in no ledger and in no stored decision. */
export const hypothetical = 'hypothetical' as EventId;

/** A change whose words depend on nothing. */
export const change = (id: string, words: Translated, apply: (world: World) => World): Change => ({
  id,
  text: { nl: () => words.nl, en: () => words.en, de: () => words.de },
  apply,
});
