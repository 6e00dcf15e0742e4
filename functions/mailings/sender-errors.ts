import { domainToASCII } from 'node:url';
import { decodeWords } from 'postal-mime';
import { type SenderText, sellingWords } from '../../shared/classification/selling-words.ts';
import { parseMailbox } from '../../shared/kernel/mailbox.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import type { FieldError } from '../runtime/http/problem.ts';

/** What in a sender's record sells, by field; readers get all of it with every mail. */
export const senderErrors = (sender: Texts): FieldError[] =>
  sellingWords(textsOf(sender).filter(({ text }) => text !== '')).map(({ field, quote }) => ({
    pointer: `/${field}`,
    in: 'body',
    message: `“${quote}” is advertising: this field says who sends, and nothing else`,
  }));

type Texts = Pick<
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
          name: decodeWords(mailbox.slice(0, Math.max(open, 0))),
          address: mailbox.slice(open + 1),
        };
  return [
    { field, kind: 'name', text: name.trim() },
    { field, kind: 'mailbox', text: address.slice(0, Math.max(address.lastIndexOf('@'), 0)) },
  ];
};

const textsOf = (sender: Texts): readonly SenderText[] => {
  const { legalName, postalAddress, fromAddress, replyTo, registration } = sender;
  return [
    { field: 'legalName', kind: 'name', text: legalName },
    { field: 'postalAddress', kind: 'place', text: postalAddress },
    { field: 'registration', kind: 'place', text: registration ?? '' },
    ...mailboxTexts('fromAddress', fromAddress),
    ...mailboxTexts('replyTo', replyTo),
  ];
};
