import { domainToASCII } from 'node:url';

import { sellingName } from '../../shared/classification/selling-name.ts';
import { type SenderText, sellingWords } from '../../shared/classification/selling-words.ts';
import { parseMailbox } from '../../shared/kernel/mailbox.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import { decodeEncodedWords } from './decode-encoded-words.ts';

/**
 * What in a sender's record sells, by field, as written; nothing in one that says who sends. Every mail shows
 * these texts, so they are content. Words that the rules know come first; without any, names and mailboxes are
 * judged as the lines that a mail program shows.
 */
export const sellingRecord = (sender: RecordTexts): readonly SellingText[] =>
  sellingTexts(recordTexts(sender));

/** The same of the texts of a record (`recordTexts`). */
export const sellingTexts = (texts: readonly SenderText[]): readonly SellingText[] => {
  const words = sellingWords(texts).map(({ field, quote }) => ({ field, quote }));
  return words.length > 0 ? words : sellingLines(texts);
};

type SellingText = { readonly field: string; readonly quote: string };

const sellingLines = (texts: readonly SenderText[]): readonly SellingText[] => {
  const legalName = texts.find(({ field }) => field === 'legalName')?.text ?? '';
  return texts.flatMap(({ field, kind, text }) => {
    if (kind === 'place') return [];
    const isAddress = kind === 'mailbox' || kind === 'host';
    const line = isAddress ? text.replaceAll(/[._+-]+/g, ' ') : text;
    const quote = sellingName(line, legalName, { isHost: kind === 'host' });
    return quote === undefined ? [] : [{ field, quote }];
  });
};

/** What a sender's mails show of its record. */
export type RecordTexts = Pick<
  Sender,
  'legalName' | 'postalAddress' | 'fromAddress' | 'replyTo' | 'registration'
>;

/**
 * The name and the part before the at sign as readers see them. What `parseMailbox` refuses can only
 * be a row of 0.1.0: its encoded words (RFC 2047) are read here, as mail programs read them.
 */
const mailboxTexts = (
  field: 'fromAddress' | 'replyTo',
  mailbox: string | undefined,
): readonly SenderText[] => {
  if (mailbox === undefined) return [];
  const parsed = parseMailbox(mailbox, domainToASCII);
  const open = mailbox.lastIndexOf('<');
  const { name = '', address } =
    parsed.outcome === 'ok'
      ? parsed.mailbox
      : {
          name: decodeEncodedWords(mailbox.slice(0, Math.max(open, 0))),
          address: mailbox.slice(open + 1),
        };
  return [
    { field, kind: 'name', text: name.trim() },
    { field, kind: 'mailbox', text: address.slice(0, Math.max(address.lastIndexOf('@'), 0)) },
    { field, kind: 'host', text: domainWords(address) },
  ];
};

/** The words of a domain, without the label that a registry gives out. */
const domainWords = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).replace(/\.[^.]*$/, '');

/** The texts of a record as readers see them, without those that are empty. */
export const recordTexts = (sender: RecordTexts): readonly SenderText[] => {
  const { legalName, postalAddress, fromAddress, replyTo, registration } = sender;
  const texts: readonly SenderText[] = [
    { field: 'legalName', kind: 'name', text: legalName },
    { field: 'postalAddress', kind: 'place', text: postalAddress },
    { field: 'registration', kind: 'place', text: registration ?? '' },
    ...mailboxTexts('fromAddress', fromAddress),
    ...mailboxTexts('replyTo', replyTo),
  ];
  return texts.filter(({ text }) => text !== '');
};
