import { hasQuantity } from '../classification/name-quantity.ts';
import { offerIn } from '../classification/offer-names.ts';
import { foldText, plainSource } from '../classification/reading/fold-text.ts';
import { isDryOffer } from '../classification/rules/is-dry-offer.ts';
import { decodedPercents, promotionalPath } from '../classification/rules/link-paths.ts';
import { prizes } from '../classification/rules/prizes.ts';
import { sellingWords } from '../classification/selling-words.ts';
import type { Contact, JudgedValues } from '../contacts/contact.ts';
import { defined } from '../kernel/object/defined.ts';
import { valueRules } from '../kernel/value-kind.ts';

/**
 * The contact with what the promotional rules say of its name and attributes. They are judged once,
 * when they are stored: a mail filled with them is content, and sending has no time to read it.
 */
export const withJudgedValues = (contact: Contact): Contact => {
  const { judgedValues: _, ...rest } = contact;
  const judgedValues = judgedValuesOf(contact);
  return judgedValues === undefined ? rest : { ...rest, judgedValues };
};

/** What the rules say of a name and attributes; nothing where there is no text that a mailing could fill in. */
export const judgedValuesOf = ({
  name,
  attributes = {},
}: Pick<Contact, 'name' | 'attributes'>): JudgedValues | undefined => {
  const texts = [...Object.entries(defined({ name })), ...Object.entries(attributes)];
  if (texts.length === 0) return undefined;
  const selling = texts.flatMap(([key, text]) => (sellsAsValue(key, text) ? [key] : []));
  return { rules: valueRules, selling };
};

/**
 * Whether a value sells as it stands, or by the words that are written into a code or an address: those
 * are read too, by people and as the text of a link.
 */
export const sellsAsValue = (key: string, text: string): boolean => {
  const words = wordsIn(text);
  if (text.includes('://'))
    return (
      promotionalPath(text) !== undefined ||
      shopStep.test(decodedPercents(text)) ||
      sellsWords(words)
    );
  return sellsWords(text) || (key === 'name' && hasQuantity(text)) || sellsWords(words);
};

/** A last step that orders or joins, without what it would be of: `/order/48213` is one's own. */
const shopStep =
  /\/(?:bestel(?:len|lung)?|order|koop|kopen|buy|kaufen|comprar|acheter|free|premium|join|proberen|probeer|trial|offres?|ofertas?|abonneren|win|winnen|sale|upgrade|omzetten|overstappen|umstellen)\/?(?:[?#]|$)/i;

const sellsWords = (text: string): boolean => {
  if (prizes.test(text)) return true;
  if (sellingWords([{ field: 'legalName', kind: 'name', text }]).length > 0) return true;
  const folded = foldText(plainSource(text)).text;
  return offerIn(folded) !== undefined || isDryOffer(folded);
};

/** A code or address as its words; the registry's label of a host is none of them. */
const wordsIn = (text: string): string =>
  decodedPercents(text)
    .replace(/^https?:\/\/([^/?#]*)\.[a-z]{2,24}(?=[/?#]|$)/i, '$1')
    .replaceAll(/[^\p{L}\p{N}%€]+/gu, ' ');
