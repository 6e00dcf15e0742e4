import type { Instant } from '../kernel/instant.ts';
import { provenPerson } from './review/proven-person.ts';

/** The editors after one more edit: each person once, the last to edit at the end. */
export const recordEditor = (
  editors: readonly Editor[] | undefined,
  editor: string,
  at: Instant,
): readonly Editor[] => [
  ...(editors ?? []).filter((known) => provenPerson(known.editor) !== provenPerson(editor)),
  { editor, at },
];

/** Someone who replaced a draft, and when they last did. */
export type Editor = { readonly editor: string; readonly at: Instant };
