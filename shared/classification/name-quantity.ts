import { foldText, plainSource } from './reading/fold-text.ts';

/** Whether a name states a quantity of what is paid, got or waited for. */
export const hasQuantity = (name: string): boolean =>
  /\d/.test(name) && nameQuantity.test(foldText(plainSource(name)).text);

/** A number of things to pay, get or wait for, in folded text. */
export const nameQuantity =
  /\d+(?:[.,]\d+)? ?(?:maanden?|months?|monate?n?|weken|weeks?|wochen?|dagen|days?|tagen?|years?|jahren?|maal|mal|keer|times|euros?|eur|dollars?|pounds?|cents?)(?![a-z])/;
