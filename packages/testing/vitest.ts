import { expect } from 'vitest';
import { type GrondslagMatchers, grondslagMatchers } from './grondslag-matchers.ts';

expect.extend(grondslagMatchers);

declare module 'vitest' {
  // With the parameters of Vitest's own declaration, which this one adds to.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown>
    extends GrondslagMatchers<R> {}
}
