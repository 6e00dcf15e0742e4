import { quantityOf } from '../../shared/classification/name-quantity.ts';
import { sellingAsk } from '../../shared/classification/selling-ask.ts';
import type { FieldError } from '../runtime/http/problem.ts';

/**
 * What sells in the texts by which consent is asked for, by field: they go out in the mail that
 * asks to confirm and stand on pages, to people who consented to nothing.
 */
export const askErrors = (texts: readonly AskText[]): FieldError[] =>
  texts.flatMap(({ text, isName = false, ...place }) => {
    const quote = sellingAsk(text) ?? (isName ? quantityOf(text) : undefined);
    if (quote === undefined) return [];
    return [{ in: 'body', ...place, message: `“${quote}” ${advertising}` }];
  });

type AskText = {
  readonly pointer: string;
  readonly text: string;
  /** What a topic is called: it holds no number of months, times or euros. */
  readonly isName?: boolean;
};

const advertising =
  'is advertising: say what will be mailed and to what end, and offer nothing (no price, share, gift or call)';

/** Texts by language as they stand in a body. */
export const askTexts = (
  pointer: string,
  texts: Readonly<Partial<Record<string, string>>>,
): readonly AskText[] =>
  Object.entries(texts).flatMap(([language, text]) =>
    text === undefined ? [] : [{ pointer: `${pointer}/${language}`, text }],
  );
