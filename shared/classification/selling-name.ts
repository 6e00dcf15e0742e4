import { isSellingLine } from './is-selling-line.ts';
import { nameQuantity } from './name-quantity.ts';
import { offerIn } from './offer-names.ts';
import { foldText, plainSource } from './reading/fold-text.ts';
import { isDryOffer } from './rules/is-dry-offer.ts';
import { prizes } from './rules/prizes.ts';
import { isFormed, isRegisteredName } from './selling-words.ts';

/**
 * The part of a name that no name has, as a mail program shows it beside the subject: a quantity, a
 * mark of a sentence, or the whole where it sells as a line of a mail would. At most 80 characters
 * as written; `undefined` for a name. Words of the registered name are excused: a company is called
 * what it is called. A host may have been registered for a campaign that is long over: its words
 * are read as a line alone.
 */
export const sellingName = (
  text: string,
  legalName: string,
  { isHost = false }: { readonly isHost?: boolean } = {},
): string | undefined => {
  if (prizes.test(text)) return text.trim().slice(0, 80);
  const folded = foldText(plainSource(text)).text.trim();
  const legal = foldText(plainSource(legalName)).text.trim();
  if (folded === '' || (isRegisteredName(legal) && legal.includes(folded))) return undefined;
  const part = nameQuantity.exec(folded)?.[0] ?? mark.exec(folded)?.[0];
  if (part !== undefined && !(isFormed(legal) && legal.includes(part.trim()))) return part.trim();
  const sells =
    (!isHost && (offerIn(folded) !== undefined || isDryOffer(folded))) ||
    isSellingLine(folded, {
      byModelAlone: !isTitled(text) && !(isFormed(legal) && legal.includes(folded)),
      clearly: namedForItsCause.test(folded) ? 0.95 : undefined,
    });
  return sells ? text.trim().slice(0, 80) : undefined;
};

/**
 * Whether every word begins with a capital, as in a name: of such the model alone says nothing, and
 * nothing of what a company is registered as.
 */
const isTitled = (text: string): boolean =>
  text
    .trim()
    .split(/\s+/)
    .every(
      (word) =>
        /^[^\p{L}]*\p{Lu}/u.test(word) ||
        /^(?:de|der|den|het|van|von|en|und|et|y|e|du|des|la|le|di|da|am|zum|the|of|&)$/u.test(word),
    );

/** An association is called after what it is for, which reads as a call: the model has to be all but certain. */
const namedForItsCause =
  /^(?:stichting|vereniging|cooperatie|fonds|werkgroep|comite|bond|genootschap|foundation|society|association|trust|friends|fondation|stiftung|verein|bund|gesellschaft|initiative|arbeitskreis|forderverein|freunde) (?:tot|voor|van|behoud|for|of|to|zur|zum|fur|der|des|pour)\b/;

/** What ends or opens a sentence, and the word before it. */
const mark = /[^ ]{0,40}\p{L}[!?:;]+(?= |$)/u;
