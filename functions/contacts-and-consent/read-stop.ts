import type { z } from '@hono/zod-openapi';
import { fieldErrors } from '../runtime/http/field-errors.ts';
import type { FieldError } from '../runtime/http/problem.ts';
import { illFormed } from '../runtime/http/well-formed.ts';
import { type Item, isItem, mendedEvent, mendedStop } from './mend-stop.ts';
import { eventBody, objectionBody, withdrawalBody } from './schema.ts';

type Note = (error: FieldError) => void;

/** What a person says against mail. Other events that end mail are a system's, and hold to their form. */
const personsStops: ReadonlySet<unknown> = new Set(['withdrawn', 'objected', 'refused']);

/** Whose contact it is cannot be guessed. */
const identity: ReadonlySet<string> = new Set(['senderId']);

/** A withdrawal that says to be another event is none. */
const isOtherEvent = (schema: z.ZodType, name: string): boolean =>
  schema === withdrawalBody && name === 'type';

/** The scope that is left when one of its members is unusable: wider, never narrower. */
const widened: ReadonlyMap<string, readonly string[]> = new Map([
  ['purpose', ['purpose', 'topic']],
  ['activity', ['activity', 'purpose', 'topic']],
]);

const without = (item: Item, names: readonly string[]): Item =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)));

/**
 * A stop reduced to what is understood of it, with a note for each member that is not: a stop is
 * recorded whatever else is wrong with it (GDPR art. 7(3) and 21(3)). An unusable scope is widened.
 */
const understood = (schema: z.ZodType, given: Item, note: Note): Item => {
  let item = given;
  for (;;) {
    const { error } = schema.safeParse(item);
    const errors = [...(error === undefined ? [] : fieldErrors(error, 'json')), ...illFormed(item)];
    const faulty = errors.flatMap((one) => {
      const name = one.pointer.split('/')[1]?.replaceAll('~1', '/').replaceAll('~0', '~') ?? '';
      return Object.hasOwn(item, name) && !identity.has(name) && !isOtherEvent(schema, name)
        ? [{ ...one, name }]
        : [];
    });
    if (faulty.length === 0) return item;
    for (const { name, ...one } of faulty) {
      note(one);
      item = without(item, widened.get(name) ?? [name]);
    }
  }
};

const readAs =
  (schema: z.ZodType) =>
  (body: unknown, note: Note): unknown => {
    if (isItem(body)) return understood(schema, mendedStop(body) as Item, note);
    note({ pointer: '', in: 'body', message: 'not an object: everything is stopped' });
    return {};
  };

/** An objection as it is recorded; a body that is no object objects to all direct marketing. */
export const readObjection = readAs(objectionBody);

/** The same for a withdrawal. */
export const readWithdrawal = readAs(withdrawalBody);

/** An event as it is taken: one by which a person stops mail is reduced to what is understood. */
export const readEvent = (body: unknown, note: Note): unknown => {
  const mended = mendedEvent(body);
  return isItem(mended) && personsStops.has(mended['type'])
    ? understood(eventBody, mended, note)
    : mended;
};
