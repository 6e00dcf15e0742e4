import type { ConsentState } from '../../consent/fold/consent-state.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { EntityId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { Activity, RegulatedPurpose } from '../../kernel/purpose.ts';
import type { Sender } from '../../mailing/sender.ts';
import { decide } from '../decide.ts';
import type { Decision } from '../decision.ts';
import { type DecidableMailing, mailingFacts } from '../mailing-facts.ts';
import { inOrder, mayObserve } from '../may-observe.ts';

/**
 * Whether a sender would mail somebody about a subject now, and on what: the decision on a mailing
 * of its own that is in order in every respect. Whatever was bought may carry an offer of its like,
 * so that it is a yes if a mailing about any of it would go out.
 */
export const mailOutlook = (of: OutlookOf, subject: OutlookSubject): Decision => {
  const { sender, entities, contact, consent, at } = of;
  const since = subject.topic === undefined ? undefined : of.topicSince(subject.topic);
  const checks = {
    ...inOrder,
    topicIsRetired: subject.isRetired === true,
    ...defined({ topicSince: since }),
  };
  const decideOn = (productFamilies: readonly string[]) => {
    const mailing = { ...mailingAbout(sender, subject), productFamilies };
    return decide(contact, {
      consent,
      mailing: mailingFacts(mailing, sender, { checks, entities }),
      at,
    });
  };
  const [first, ...others] = familiesBought(contact);
  const decision = decideOn(first === undefined ? [] : [first]);
  if (decision.effect === 'allow') return decision;
  for (const family of others) {
    const another = decideOn([family]);
    if (another.effect === 'allow') return another;
  }
  return decision;
};

/** Whose mail, to whom, and when; as for a decision. */
export type OutlookOf = {
  readonly contact: Contact;
  readonly consent: ConsentState;
  readonly sender: Sender;
  /** Whose consents and sales count: the sender's entity, and those that it succeeded. */
  readonly entities: readonly EntityId[];
  readonly at: Instant;
  /** Since when a topic is what it is, as a mailing about it is checked; undefined for an unknown one. */
  readonly topicSince: (topic: string) => Instant | undefined;
};

type OutlookSubject = {
  readonly purpose: RegulatedPurpose;
  readonly topic?: string;
  readonly isRetired?: boolean;
};

/** Whether an activity may be done with a mail to somebody now. */
export const activityOutlook = (
  { contact, consent, sender, entities, at }: OutlookOf,
  activity: Activity,
): boolean => {
  const mailing = { ...mailingAbout(sender, { purpose: 'commercial' }), tracking: [activity] };
  return mayObserve(contact, { consent, mailing, sender, activity, at, entities });
};

const mailingAbout = (
  { senderId }: Sender,
  { purpose, topic }: OutlookSubject,
): DecidableMailing => ({
  senderId,
  kind: 'regular',
  declaredPurpose: purpose,
  purpose,
  regulated: [purpose],
  productFamilies: [],
  ownProducts: true,
  essential: false,
  vital: false,
  tracking: [],
  ...defined({ topic }),
});

const familiesBought = ({ relationships }: Contact): readonly string[] => [
  ...new Set(relationships.flatMap(({ sale }) => sale?.productFamilies ?? [])),
];
