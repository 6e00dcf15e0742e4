import { emptyConsentState } from '../../consent/fold/consent-state.ts';
import type { ContactId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { countOne } from '../accounting/counts.ts';
import { type Judgement, judgeRecipient } from '../fan-out/judge-recipient.ts';
import type { PageFacts } from '../fan-out/plan-page.ts';
import type { PreparedMailing } from '../mailing/prepared-mailing.ts';
import type { PreviewGroup, PreviewPage, PreviewVerdict } from './kept-preview.ts';

/** Decides one page as `fan-out` would, and keeps of each person the verdict: those with the same one stand together. */
export const judgePage = (
  prepared: PreparedMailing,
  {
    job: { segment, page },
    at,
    facts: { contacts, states, next },
  }: {
    readonly job: { readonly segment: number; readonly page: number };
    readonly at: Instant;
    readonly facts: PageFacts;
  },
): PreviewPage => {
  const groups = new Map<string, { verdict: PreviewVerdict; contactIds: ContactId[] }>();
  const denied: Record<string, number> = {};
  const languages: Record<string, number> = {};
  let allowed = 0;
  for (const contact of contacts) {
    const state = states.get(contact.contactId) ?? emptyConsentState(contact.contactId);
    const judged = judgeRecipient(prepared, { contact, state, at });
    if (judged.outcome === 'deny') countOne(denied, judged.reasons[0] ?? '');
    else {
      allowed += 1;
      countOne(languages, judged.content.language);
    }
    const verdict = verdictOf(judged);
    const key = JSON.stringify(verdict);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { verdict, contactIds: [contact.contactId] });
    else group.contactIds.push(contact.contactId);
  }
  return {
    ...{ segment, page, at },
    sums: { audience: contacts.length, allowed, denied, languages },
    groups: [...groups.values()].map(
      ({ verdict, contactIds }): PreviewGroup => ({ ...verdict, contactIds }),
    ),
    ...defined({ next }),
  };
};

/** What is kept of a judgement. */
export const verdictOf = (judged: Judgement): PreviewVerdict => {
  if (judged.outcome === 'deny') {
    const { reasons, ruleSet, placeholder } = judged;
    return { effect: 'deny', reasons, ...defined({ ruleSet, placeholder }) };
  }
  const { reasons, basis, ruleSet } = judged.decision;
  return { effect: 'allow', reasons, ruleSet, ...defined({ basis }) };
};
