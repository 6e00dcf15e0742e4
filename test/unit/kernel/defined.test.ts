import { describe, expect, expectTypeOf, test } from 'vitest';
import { defined } from '../../../shared/kernel/object/defined.ts';

describe('the members that have a value', () => {
  test('leave out the undefined ones, and no other', () => {
    const found = defined({ name: undefined, count: 0, text: '', none: null, is: false });
    expect(Object.keys(found)).toEqual(['count', 'text', 'none', 'is']);
  });

  test('are optional where they may be undefined, and without undefined', () => {
    const name = ['Anja'].find((one) => one !== 'Ben');
    expectTypeOf(defined({ name, count: 1 })).toExtend<{ name?: string; count: number }>();
  });
});
