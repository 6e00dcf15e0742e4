import { expect, test } from 'vitest';
import { isOrderLine } from '../../../shared/classification/rules/is-order-line.ts';

test.each([
  'korting',
  'kortingen',
  'klantkortingen:',
  'discounts',
  'rabatte',
  'mengenrabatt',
  'gutscheine:',
  'coupons',
  'kortingen 12,50 eur',
  'agreed discount 10%',
  'subtotaal € 30,00',
])('a bill may have the line "%s"', (line) => {
  expect(isOrderLine(line)).toBe(true);
});

test.each([
  'korting op je volgende bestelling',
  'kortingen: nu tot 30%',
  'discounts end today only',
  'rabatte auf alles',
  '10% off your next order',
])('an offer that says "%s" is no line of a bill', (line) => {
  expect(isOrderLine(line)).toBe(false);
});
