import type { ConsentState } from '../consent/consent-state.ts';
import type { Contact } from '../contacts/contact.ts';
import type { Language } from '../kernel/language.ts';
import type { Decision } from './decision.ts';
import type { MailingFacts } from './mailing-facts.ts';
import { reasons } from './reasons.ts';

/** What was decided on; given, the explanation also says what would change the answer. */
export type Decided = {
  readonly contact: Contact;
  readonly consent: ConsentState;
  readonly mailing: MailingFacts;
};

/** One or two plain sentences with the source, and what would have to be true for another answer. */
export const explain = (decision: Decision, language: Language, _decided?: Decided): string =>
  decision.reasons.map((reason) => reasons[reason].text[language]).join('; ');
