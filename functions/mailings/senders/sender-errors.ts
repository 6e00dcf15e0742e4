import { addressFaults } from '../../../shared/classification/address-faults.ts';
import { sellingName } from '../../../shared/classification/selling-name.ts';
import { type SenderText, sellingWords } from '../../../shared/classification/selling-words.ts';
import { lineProblem, lineProblemText } from '../../../shared/kernel/plain-line.ts';
import { cutText } from '../../../shared/kernel/visible-text.ts';
import type { FieldError } from '../../runtime/http/problem.ts';
import { type RecordTexts, recordTexts, sellingTexts } from '../../runtime/selling-record.ts';

/**
 * What in a sender's record readers must not get with every mail, by field: characters that cannot
 * be seen, placeholders, and words that sell.
 */
export const senderErrors = (sender: RecordTexts): FieldError[] => {
  const texts = recordTexts(sender);
  const unreadable = texts.flatMap(({ field, text }) => {
    const problem = textProblem(text);
    return problem === undefined ? [] : [errorAt(field, problem)];
  });
  if (unreadable.length > 0) return unreadable;
  const selling = sellingTexts(texts).map(({ field, quote }) =>
    errorAt(field, `“${quote}” ${advertising}`),
  );
  return [...selling, ...formErrors(texts)];
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
          `“${cutText(part, 80)}” is not part of an address or a number: names, numbers and places only`,
        ),
      );
  });

const advertising = 'is advertising: this field says who sends, and nothing else';
