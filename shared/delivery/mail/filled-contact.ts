import type { Contact, JudgedValues } from '../../contacts/contact.ts';
import type { StoredContact } from '../../contacts/contact-store.ts';
import { valueRules } from '../../kernel/value-kind.ts';

/**
 * The contact as this one mail sees it: the values that were given stand before attributes of the
 * same name. Attributes that earlier rules judged count as selling, as in a mailing.
 */
export const filledContact = <Stored extends StoredContact>(
  contact: Stored,
  { values, selling }: GivenValues,
): Stored => {
  if ('malformed' in contact || Object.keys(values).length === 0) return contact;
  const { attributes = {}, judgedValues } = contact as Contact;
  const own = ['name', ...Object.keys(attributes)].filter((name) => !Object.hasOwn(values, name));
  return {
    ...contact,
    attributes: { ...attributes, ...values },
    judgedValues: { rules: valueRules, selling: [...sellingOf(own, judgedValues), ...selling] },
  };
};

/** What a mail is filled with, beside what is stored of its contact. */
export type GivenValues = {
  readonly values: Readonly<Record<string, string>>;
  /** Names of those in which the promotional rules in force found something. */
  readonly selling: readonly string[];
};

const sellingOf = (own: readonly string[], judged: JudgedValues | undefined): readonly string[] =>
  own.filter((name) => judged?.rules !== valueRules || judged.selling.includes(name));
