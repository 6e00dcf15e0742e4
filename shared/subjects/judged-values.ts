import { sellingWords } from '../classification/selling-words.ts';
import type { Contact, JudgedValues } from '../contacts/contact.ts';
import { valueRules } from '../kernel/value-kind.ts';

/**
 * The contact with what the promotional rules say of its name and attributes. They are judged once,
 * when they are stored: a mail filled with them is content, and sending has no time to read it.
 */
export const withJudgedValues = (contact: Contact): Contact => {
  const { judgedValues: _, ...rest } = contact;
  const judgedValues = judged(contact);
  return judgedValues === undefined ? rest : { ...rest, judgedValues };
};

/** Nothing for a contact without a text that a mailing could fill in. */
const judged = ({ name, attributes = {} }: Contact): JudgedValues | undefined => {
  const texts = [...(name === undefined ? [] : [['name', name]]), ...Object.entries(attributes)];
  if (texts.length === 0) return undefined;
  const selling = texts.flatMap(([key = '', text = '']) => (sells(text) ? [key] : []));
  return { rules: valueRules, selling };
};

const sells = (text: string): boolean =>
  sellingWords([{ field: 'legalName', kind: 'name', text }]).length > 0;
