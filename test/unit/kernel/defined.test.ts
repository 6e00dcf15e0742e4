import { describe, expect, expectTypeOf, test } from 'vitest';
import { defined } from '../../../shared/kernel/object/defined.ts';

describe('the members that have a value', () => {
  test('an object of defined members lacks the undefined ones, and no other', () => {
    const found = defined({ name: undefined, count: 0, text: '', none: null, is: false });
    expect(Object.keys(found)).toEqual(['count', 'text', 'none', 'is']);
  });

  test('the type of defined members makes those optional that may be undefined, and takes undefined from them', () => {
    const name = ['Anja'].find((one) => one !== 'Ben');
    expectTypeOf(defined({ name, count: 1 })).toExtend<{ name?: string; count: number }>();
  });
});
