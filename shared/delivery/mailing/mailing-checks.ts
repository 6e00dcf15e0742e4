import { namesEntity } from '../../consent/notice/names-entity.ts';
import { walkHtml } from '../../kernel/html/walk-html.ts';
import { isRegulated } from '../../kernel/purpose.ts';
import type { Advertiser, MailingContent } from '../../mailing/mailing.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';
import type { Sender } from '../../mailing/sender.ts';
import type { MailingChecks } from '../../policy/mailing-facts.ts';

/**
 * What the content of a stored mailing shows in every language version and in every part of it: a
 * recipient sees only one. The effective purpose already says whether it passed as service mail.
 */
export const mailingChecks = (
  mailing: Pick<MailingHeader, 'purpose' | 'regulated'> &
    Partial<Pick<MailingHeader, 'kind' | 'advertiser'>>,
  contents: readonly MailingContent[],
  sender: Sender,
): MailingChecks => {
  const bodies = contents.flatMap(bodiesOf);
  return {
    contentIsService:
      isConfirmation(mailing.kind) ||
      (!isRegulated(mailing.purpose) && mailing.regulated.length === 0),
    optOutInMessage: bodies.length > 0 && bodies.every(({ source }) => optOut.test(source)),
    senderIdentityInMessage:
      bodies.length > 0 &&
      bodies.every(
        (body) =>
          states(body, senderName, sender.legalName) &&
          states(body, senderAddress, sender.postalAddress),
      ),
    ...advertiserCheck(mailing.advertiser, bodies),
  };
};

const advertiserCheck = (
  advertiser: Advertiser | undefined,
  bodies: readonly Body[],
): Pick<MailingChecks, 'advertiserInMessage'> =>
  advertiser === undefined
    ? {}
    : {
        advertiserInMessage:
          bodies.length > 0 && bodies.every(({ words }) => namesEntity(words, [advertiser.name])),
      };

const nothing = () => {};

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

/** The words of an HTML part, whether shown or not: tags and comments are not words. */
const wordsOf = (html: string): string => {
  const parts: string[] = [];
  const apart = () => parts.push(' ');
  walkHtml(html, {
    open: apart,
    close: apart,
    text: (start, end) => parts.push(html.slice(start, end)),
    entity: (text) => parts.push(text),
    comment: nothing,
  });
  return parts.join('');
};

type Body = { readonly source: string; readonly words: string };

const bodiesOf = ({ text, html }: MailingContent): readonly Body[] => [
  { source: text, words: inOneLine(text) },
  ...(html === undefined ? [] : [{ source: html, words: inOneLine(wordsOf(html)) }]),
];

const shows = (placeholder: string): RegExp => new RegExp(`\\{\\{\\s*${placeholder}\\b`);
const senderName = shows('senderName');
const senderAddress = shows('senderAddress');

const states = ({ source, words }: Body, placeholder: RegExp, value: string): boolean =>
  placeholder.test(source) || words.includes(inOneLine(value).trim());

const optOut = /\{\{\s*(?:unsubscribeUrl|preferencesUrl)\b/;

/** Confirmations are fixed texts of our own, which no author can change: nothing to classify. */
const isConfirmation = (kind: MailingHeader['kind'] | undefined): boolean =>
  kind === 'opt-in-confirmation' || kind === 'unsubscribe-confirmation';
