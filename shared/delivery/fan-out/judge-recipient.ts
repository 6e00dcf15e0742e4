import type { MalformedState } from '../../consent/event/consent-ledger.ts';
import type { ConsentState } from '../../consent/fold/consent-state.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { StoredContact } from '../../contacts/contact-store.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Decision } from '../../policy/decision.ts';
import type { VerdictReason } from '../accounting/verdict.ts';
import type { CompiledContent } from '../content/compile-content.ts';
import { unfilledSlot } from '../content/fill-slots.ts';
import { recipientValues, storedValue } from '../content/recipient-values.ts';
import { type PreparedMailing, variantFor, versionFor } from '../mailing/prepared-mailing.ts';
import type { Measure } from '../measuring/measures.ts';

/** One contact and one mailing at one moment: the decision, and whether the mail can be filled in. */
export const judgeRecipient = (
  prepared: PreparedMailing,
  {
    contact,
    state,
    at,
  }: {
    readonly contact: StoredContact;
    readonly state: ConsentState | MalformedState;
    readonly at: Instant;
  },
): Judgement => {
  // INVARIANT: what is not as we write it denies, and the recipient stays in the accounting.
  if ('malformed' in contact) return denied('facts-unknown');
  if ('malformed' in state)
    return denied(state.malformed === 'erased' ? 'contact-gone' : 'facts-unknown');
  const decision = prepared.decide(contact, state, at);
  const { ruleSet, consentVersion } = decision;
  const restsOn = { ruleSet, consentVersion };
  if (decision.effect === 'deny') return { outcome: 'deny', reasons: decision.reasons, ...restsOn };
  const version = versionFor(prepared, contact.language);
  const tracking =
    decision.tracking.length === 0
      ? untracked
      : version.measures.filter((activity) => decision.tracking.includes(activity));
  const personalised = decision.tracking.includes('personalisation');
  const content = variantFor(version, tracking);
  const { mailing, sender } = prepared;
  const values = recipientValues({ contact, sender, mailing, links: linksToCome, personalised });
  const placeholder = unfilledSlot(content, values);
  if (placeholder === undefined)
    return { outcome: 'allow', contact, decision, content, tracking, personalised };
  const isStored = storedValue(contact, placeholder) !== undefined;
  return {
    outcome: 'deny',
    reasons: [isStored ? 'value-misfit' : 'placeholder-unfilled'],
    placeholder,
    ...restsOn,
  };
};

/** Allow, with everything that sending needs, or deny, with every reason. */
export type Judgement =
  | {
      readonly outcome: 'allow';
      readonly contact: Contact;
      readonly decision: Decision;
      readonly content: CompiledContent;
      /** What the mail measures: granted, asked for, and possible in this content. */
      readonly tracking: readonly Measure[];
      readonly personalised: boolean;
    }
  | {
      readonly outcome: 'deny';
      readonly reasons: readonly VerdictReason[];
      /** The placeholder that could not be filled, where that is the reason. */
      readonly placeholder?: string;
      /** What the decision was taken on; absent when what is stored could not be read. */
      readonly ruleSet?: string;
      readonly consentVersion?: number;
    };

/** Stands for links that are not made yet: all that matters is that they can be. */
const linksToCome = {
  unsubscribeUrl: 'https://link.invalid',
  preferencesUrl: 'https://link.invalid',
  whyUrl: 'https://link.invalid',
};

const untracked: readonly Measure[] = [];

const denied = (...reasons: readonly VerdictReason[]): Judgement => ({ outcome: 'deny', reasons });
