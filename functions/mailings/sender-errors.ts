import { domainToASCII } from 'node:url';
import { decodeWords } from 'postal-mime';
import { addressFaults } from '../../shared/classification/address-form.ts';
import { sellingName } from '../../shared/classification/selling-name.ts';
import { type SenderText, sellingWords } from '../../shared/classification/selling-words.ts';
import { parseMailbox } from '../../shared/kernel/mailbox.ts';
import { lineProblem, lineProblemText } from '../../shared/kernel/plain-line.ts';
import { cutText } from '../../shared/kernel/visible-text.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import type { FieldError } from '../runtime/http/problem.ts';

/**
 * What in a sender's record readers must not get with every mail, by field: characters that cannot
 * be seen, placeholders, and words that sell.
 */
export const senderErrors = (sender: Texts): FieldError[] => {
  const texts = textsOf(sender).filter(({ text }) => text !== '');
  const unreadable = texts.flatMap(({ field, text }) => {
    const problem = textProblem(text);
    return problem === undefined ? [] : [errorAt(field, problem)];
  });
  if (unreadable.length > 0) return unreadable;
  const selling = sellingErrors(sender);
  return [...(selling.length > 0 ? selling : linesErrors(texts)), ...formErrors(texts)];
};

/** The same of one name that readers get to see. */
export const nameErrors = (pointer: string, text: string): FieldError[] => {
  const problem = textProblem(text);
  if (problem !== undefined) return [{ pointer, in: 'body', message: problem }];
  const words = sellingWords([{ field: 'legalName', kind: 'name', text }]).map(
    ({ quote }) => quote,
  );
  const line = words.length > 0 ? undefined : sellingName(text, text);
  return [...words, ...(line === undefined ? [] : [line])].map((quote) => ({
    pointer,
    in: 'body',
    message: `“${quote}” is advertising: a name says who it is, and nothing else`,
  }));
};

/** What sells in the names and mailboxes of a record, read as the lines that a mail program shows. */
const linesErrors = (texts: readonly SenderText[]): FieldError[] => {
  const legalName = texts.find(({ field }) => field === 'legalName')?.text ?? '';
  return texts.flatMap(({ field, kind, text }) => {
    if (kind === 'place') return [];
    const isAddress = kind === 'mailbox' || kind === 'host';
    const line = isAddress ? text.replaceAll(/[._+-]+/g, ' ') : text;
    const quote = sellingName(line, legalName, { isHost: kind === 'host' });
    return quote === undefined ? [] : [errorAt(field, `“${quote}” ${advertising}`)];
  });
};

const errorAt = (field: string, message: string): FieldError => ({
  pointer: `/${field}`,
  in: 'body',
  message,
});

const textProblem = (text: string): string | undefined => {
  const problem = lineProblem(text);
  if (problem !== undefined) return lineProblemText[problem];
  return /\{\{|\}\}/.test(text)
    ? 'holds `{{` or `}}`: a sender has no placeholders; write the text itself'
    : undefined;
};

/** Letters with a space between each two: read by people, and by no rule. */
const spacedLetters = /(?<!\p{L})(?:\p{L} {1,3}){7,}\p{L}(?!\p{L})/u;

const formErrors = (texts: readonly SenderText[]): FieldError[] =>
  texts.flatMap(({ field, kind, text }) => {
    const spaced = spacedLetters.exec(text)?.[0];
    if (spaced !== undefined)
      return [errorAt(field, `“${spaced}” is spaced out: write words without spaces in them`)];
    if (kind !== 'place') return [];
    return addressFaults(text)
      .slice(0, 3)
      .map((part) =>
        errorAt(
          field,
          `“${cutText(part, 80)}” is no part of an address or a number: names, numbers and places only`,
        ),
      );
  });

const sellingErrors = (sender: Texts): FieldError[] =>
  sellingWords(textsOf(sender).filter(({ text }) => text !== '')).map(({ field, quote }) => ({
    pointer: `/${field}`,
    in: 'body',
    message: `“${quote}” ${advertising}`,
  }));

const advertising = 'is advertising: this field says who sends, and nothing else';

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
    { field, kind: 'host', text: domainWords(address) },
  ];
};

/** The words of a domain, without the label that a registry gives out. */
const domainWords = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).replace(/\.[^.]*$/, '');

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
