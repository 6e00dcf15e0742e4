import type { TopicChecks } from '../../consent/topic/kept-topic.ts';
import type { EntityId } from '../../kernel/ids.ts';
import type { MailingContent } from '../../mailing/mailing.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';
import type { Sender } from '../../mailing/sender.ts';
import { type MailingFacts, mailingFacts } from '../../policy/mailing-facts.ts';
import { mailingChecks } from './mailing-checks.ts';
import { withPersonalisation } from './with-personalisation.ts';

/** What the policy reads of a mailing as it is stored, with what its content shows. */
export const storedMailingFacts = (
  mailing: MailingHeader,
  {
    contents,
    sender,
    circumstances: { entities, topic, entityIsSucceeded = false },
  }: {
    readonly contents: readonly MailingContent[];
    readonly sender: Sender;
    readonly circumstances: Circumstances;
  },
): MailingFacts => {
  const checks = { ...mailingChecks(mailing, contents, sender), ...topic, entityIsSucceeded };
  return mailingFacts(withPersonalisation(mailing, contents), sender, { checks, entities });
};

export type Circumstances = {
  readonly entities?: readonly EntityId[];
  readonly topic?: TopicChecks;
  readonly entityIsSucceeded?: boolean;
};
