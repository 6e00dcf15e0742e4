import type { z } from '@hono/zod-openapi';
import { explainVerdict } from '../../shared/delivery/accounting/explain-verdict.ts';
import type { LeftOutValue } from '../../shared/delivery/mail/left-out-values.ts';
import type { Mail } from '../../shared/delivery/mail/mail.ts';
import type { MailStanding } from '../../shared/delivery/mail/mail-standing.ts';
import type { PreparedMailing } from '../../shared/delivery/mailing/prepared-mailing.ts';
import { isoFromInstant } from '../../shared/kernel/instant.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { mailingFacts } from '../../shared/policy/mailing-facts.ts';
import { kindWords } from '../runtime/http/mailings/kind-words.ts';
import { present } from '../runtime/http/present.ts';
import { mailResource } from './schema.ts';

/** A mail as the API shows it: what became of it, and why in words. */
export const presentMail = (
  mail: Mail,
  {
    mailStanding: { fate, decidedAt, ...standing },
    template,
    contactId,
    language,
  }: {
    readonly mailStanding: MailStanding;
    readonly template: PreparedMailing | undefined;
    readonly contactId: string;
    readonly language: Language;
  },
): z.output<typeof mailResource> => {
  const { reasons, ruleSet, decision } = standing;
  const kept = { verdict: fate, reasons, at: decidedAt, ruleSet, decision };
  const known =
    template === undefined
      ? {}
      : { mailing: mailingFacts(template.mailing, template.sender, { checks: inForm }) };
  return present(
    mailResource,
    defined({
      ...mail,
      ...standing,
      contactId,
      state: fate,
      explanation: explainVerdict(kept, { purpose: mail.purpose, language, known }),
      leftOut: mail.leftOut.map((one) => ({ ...one, message: messageFor(one, template) })),
      askedAt: isoFromInstant(mail.at),
      decidedAt: decidedAt === undefined ? undefined : isoFromInstant(decidedAt),
    }),
  );
};

/** Words for a message whose form was judged when its template was put in use. */
const inForm = { contentIsService: true, optOutInMessage: true, senderIdentityInMessage: true };

const messageFor = ({ name, why }: LeftOutValue, template: PreparedMailing | undefined): string => {
  const kind = template?.mailing.values?.[name];
  if (why === 'selling')
    return kind === 'link'
      ? 'it leads to an offer, a call or a gift, and no service mail does'
      : 'it has words that sell, and a service mail carries none';
  return kind === undefined
    ? 'it is not of the kind that the template names'
    : `the template wants ${kindWords[kind]}`;
};
