import type { ValueKind } from '../../../../shared/kernel/value-kind.ts';

/** What a template wants of a value, by its kind; it follows “the template wants”. */
export const kindWords: Readonly<Record<ValueKind, string>> = {
  name: 'a name: at most eight words of letters, without a sum or an address',
  date: 'a date, a time or both, as 2026-11-23 or 23 November 2026',
  money: 'a sum with its currency, as € 24,20 or EUR 24.20',
  number: 'a number, with a unit of measure at most',
  reference: 'a reference: one token with a digit in it, as F-2026-0311',
  text: 'text of at most 120 characters without an address of a page or a mailbox',
  link: 'an https address on the domain of the sender',
};
