import { findTopic } from '../../shared/consent/topic/find-topic.ts';
import { ownNames } from '../../shared/consent/topic/topic-name.ts';
import {
  explainVerdict,
  type KeptVerdict,
} from '../../shared/delivery/accounting/explain-verdict.ts';
import { deliveryReasons } from '../../shared/delivery/accounting/verdict.ts';
import { sellingPassage } from '../../shared/delivery/mailing/selling-passage.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { isKeyOf } from '../../shared/kernel/object/keys-of.ts';
import type { MailingHeader, MailingStore } from '../../shared/mailing/mailing-store.ts';
import { pinnedSender } from '../../shared/mailing/pinned-sender.ts';
import { reasonSentence } from '../../shared/policy/explain.ts';
import type { Known } from '../../shared/policy/explanation/tell.ts';
import { mailingFacts } from '../../shared/policy/mailing-facts.ts';
import { reasons } from '../../shared/policy/reasons.ts';
import { applicableLaw } from '../../shared/policy/rule-sets/applicable-law.ts';
import type { Dependencies } from './dependencies.ts';

/** Puts verdicts on one mailing in words; reads once what the mailing itself tells. */
export const explainReports = async (
  { store, topicTools, now }: Needs,
  mailing: MailingHeader,
): Promise<Explainer> => {
  const { senderId, topic, purpose } = mailing;
  const [sender, classification, found] = await Promise.all([
    pinnedSender(store, mailing),
    store.classification(mailing.mailingId),
    topic === undefined ? undefined : findTopic(topicTools)(senderId, topic),
  ]);
  const passage = sellingPassage(classification?.['classifications']);
  const known: Known = defined({
    mailing: sender === undefined ? undefined : mailingFacts(mailing, sender, { checks: sent }),
    topicNames: found === undefined ? undefined : ownNames(found),
    passage,
  });
  const ruleSet = applicableLaw(sender?.country, sender?.country, now())?.id ?? '';
  return {
    verdict: (kept, language) => explainVerdict(kept, { purpose, language, known }),
    known,
    reason: (reason, language) => reasonText(reason, { ruleSet, language, known }),
  };
};

export type Explainer = {
  /** A verdict in whole sentences, from what was kept with it. */
  readonly verdict: (kept: KeptVerdict, language: Language) => string;
  /** What the mailing itself tells. */
  readonly known: Known;
  /** One reason as a sentence, of nobody in particular. */
  readonly reason: (reason: string, language: Language) => string;
};

/** Words for a message whose form was judged when it was sent. */
const sent = { contentIsService: true, optOutInMessage: true, senderIdentityInMessage: true };

const reasonText = (
  reason: string,
  {
    ruleSet,
    language,
    known,
  }: { readonly ruleSet: string; readonly language: Language; readonly known: Known },
): string => {
  if (isKeyOf(reasons, reason))
    return reasonSentence(reason, { decision: { evidenceIds: [], ruleSet }, language, known });
  return isKeyOf(deliveryReasons, reason) ? deliveryReasons[reason][language] : '';
};

type Needs = Pick<Dependencies, 'topicTools' | 'now'> & {
  readonly store: Pick<MailingStore, 'sender' | 'senderVersion' | 'classification'>;
};
