import { foldText, plainSource } from './reading/fold-text.ts';

/** A number of things to pay, get or wait for, in folded text. */
export const nameQuantity =
  /\d+(?:[.,]\d+)? ?(?:maanden?|months?|monate?n?|weken|weeks?|wochen?|dagen|days?|tagen?|years?|jahren?|maal|mal|keer|times|euros?|eur|dollars?|pounds?|cents?)(?![a-z])/;

/** Whether a name states a quantity of what is paid, got or waited for. */
export const hasQuantity = (name: string): boolean => quantityOf(name) !== undefined;

/** The quantity, as it is folded. */
export const quantityOf = (name: string): string | undefined =>
  /\d/.test(name) ? nameQuantity.exec(foldText(plainSource(name)).text)?.[0] : undefined;
