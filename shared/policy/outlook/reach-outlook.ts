import type { ConsentState } from '../../consent/fold/consent-state.ts';
import { purposeKey } from '../../consent/fold/scope.ts';
import type { SenderId } from '../../kernel/ids.ts';
import { defined } from '../../kernel/object/defined.ts';
import { decide } from '../decide.ts';
import type { Decision } from '../decision.ts';
import { mailingFacts } from '../mailing-facts.ts';
import { inOrder } from '../may-observe.ts';
import { mailOutlook, type OutlookOf } from './mail-outlook.ts';

/**
 * Whether a sender can reach somebody now at all: with a message of any service that they take, and
 * with an offer of anything that they bought or agreed to. Each is the decision on a mailing in order
 * in every respect; of several that are denied, the first.
 */
export const reachOutlook = (of: ReachOf): ReachOutlook => ({
  service: firstAllowed(servicesOf(of), (service) => decideOnService(of, service)),
  offer: firstAllowed(offersOf(of), (topic) =>
    mailOutlook(
      of,
      defined({
        purpose: 'commercial',
        topic,
        isRetired: topic === undefined ? undefined : of.isRetired(topic),
      }),
    ),
  ),
});

export type ReachOf = OutlookOf & {
  /** Asked about the topics that the contact said anything about (`topicsSaid`). */
  readonly isRetired: (topic: string) => boolean;
};

/** The topics of offers that a contact said anything about to a sender, folded. */
export const topicsSaid = (
  { entries }: Pick<ConsentState, 'entries'>,
  senderId: SenderId,
): readonly string[] => {
  const prefix = `${purposeKey(senderId, 'commercial')}/`;
  return Object.keys(entries)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
};

export type ReachOutlook = { readonly service: Decision; readonly offer: Decision };

const firstAllowed = (
  subjects: readonly [string | undefined, ...(string | undefined)[]],
  decideOn: (subject: string | undefined) => Decision,
): Decision => {
  const [first, ...others] = subjects;
  const decision = decideOn(first);
  if (decision.effect === 'allow') return decision;
  for (const other of others) {
    const another = decideOn(other);
    if (another.effect === 'allow') return another;
  }
  return decision;
};

/** A relation that names no service takes part in all of them. */
const servicesOf = ({ contact }: OutlookOf): readonly [string | undefined, ...string[]] => {
  const [first, ...others] = new Set(contact.relationships.flatMap(({ service }) => service ?? []));
  return [first, ...others];
};

/** What was said of a topic goes before what may be sent without one. */
const offersOf = ({ consent, sender }: OutlookOf) => {
  const topics = topicsSaid(consent, sender.senderId);
  const [first, ...others]: readonly (string | undefined)[] = [...topics, undefined];
  return [first, ...others] as const;
};

const decideOnService = (
  { contact, consent, sender, entities, at }: OutlookOf,
  service: string | undefined,
): Decision => {
  const mailing = {
    senderId: sender.senderId,
    kind: 'regular',
    declaredPurpose: 'contract',
    purpose: 'contract',
    regulated: [],
    productFamilies: [],
    ownProducts: true,
    essential: false,
    vital: false,
    tracking: [],
    necessity: 'what the service calls for',
    ...defined({ service }),
  } as const;
  return decide(contact, {
    consent,
    mailing: mailingFacts(mailing, sender, { checks: inOrder, entities }),
    at,
  });
};
