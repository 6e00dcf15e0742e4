import type { StartGrondslag } from './types.ts';

// What index.ts exports, for the declarations: those of the service behind it stay where they are.

/** Starts the whole service in memory, with nothing in it; `seed` loads the examples. */
export declare const startGrondslag: StartGrondslag;
export type { GrondslagClient } from '../client/grondslag-client.ts';
export { type GrondslagMatchers, grondslagMatchers } from './grondslag-matchers.ts';
export { people } from './people/example-people.ts';
export { exampleSender } from './people/example-sender.ts';
export { type About, type Person, person, type When } from './people/person.ts';
export type * from './types.ts';
