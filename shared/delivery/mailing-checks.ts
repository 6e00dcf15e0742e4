import { isRegulated } from '../kernel/purpose.ts';
import type { MailingContent } from '../mailing/mailing.ts';
import type { MailingHeader } from '../mailing/mailing-store.ts';
import type { Sender } from '../mailing/sender.ts';
import type { MailingChecks } from '../policy/mailing-facts.ts';

const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&quot;/gi, '"')
    .replace(/&#39;|&apos;/gi, "'")
    .replace(/&amp;/gi, '&')
    .replace(/\s+/g, ' ')
    .toLowerCase();

const bodiesOf = (content: MailingContent): readonly string[] =>
  content.html === undefined ? [content.text] : [content.text, content.html];

const states = (body: string, placeholder: string, value: string): boolean =>
  new RegExp(`\\{\\{\\s*${placeholder}\\b`).test(body) || plain(body).includes(plain(value).trim());

const optOut = /\{\{\s*(?:unsubscribeUrl|preferencesUrl)\b/;

/** Confirmations are fixed texts of our own, which no author can change: nothing to classify. */
const isConfirmation = (kind: MailingHeader['kind'] | undefined): boolean =>
  kind === 'opt-in-confirmation' || kind === 'unsubscribe-confirmation';

/**
 * What the content of a stored mailing shows in every language version and in every part of it: a
 * recipient sees only one. The effective purpose already says whether it passed as service mail.
 */
export const mailingChecks = (
  mailing: Pick<MailingHeader, 'purpose' | 'regulated'> & Partial<Pick<MailingHeader, 'kind'>>,
  contents: readonly MailingContent[],
  sender: Sender,
): MailingChecks => {
  const bodies = contents.flatMap(bodiesOf);
  return {
    contentIsService:
      isConfirmation(mailing.kind) ||
      (!isRegulated(mailing.purpose) && mailing.regulated.length === 0),
    optOutInMessage: bodies.length > 0 && bodies.every((body) => optOut.test(body)),
    senderIdentityInMessage:
      bodies.length > 0 &&
      bodies.every(
        (body) =>
          states(body, 'senderName', sender.legalName) &&
          states(body, 'senderAddress', sender.postalAddress),
      ),
  };
};
