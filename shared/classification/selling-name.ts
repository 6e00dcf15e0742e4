import { nameQuantity } from './name-quantity.ts';
import { foldText, plainSource } from './reading/fold-text.ts';
import { isSellingLine } from './selling-line.ts';
import { isFormed, isRegisteredName } from './selling-words.ts';

/**
 * The part of a name that is none, as a mail program shows it beside the subject: a quantity, a mark of a
 * sentence, or the whole where it sells as a line of a mail would. At most 80 characters as written;
 * `undefined` for a name. Words of the registered name are excused: a company is called what it is
 * called.
 */
export const sellingName = (text: string, legalName: string): string | undefined => {
  const folded = foldText(plainSource(text)).text.trim();
  const legal = foldText(plainSource(legalName)).text.trim();
  if (folded === '' || (isRegisteredName(legal) && legal.includes(folded))) return undefined;
  const part = nameQuantity.exec(folded)?.[0] ?? mark.exec(folded)?.[0];
  if (part !== undefined && !(isFormed(legal) && legal.includes(part.trim()))) return part.trim();
  return isSellingLine(folded) ? text.trim().slice(0, 80) : undefined;
};

/** What ends or opens a sentence, and the word before it. */
const mark = /[^ ]{0,40}\p{L}[!?:;]+(?= |$)/u;
