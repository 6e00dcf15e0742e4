import type { z } from '@hono/zod-openapi';
import { consentEventTypes } from '../../shared/consent/event/consent-event.ts';
import { isObject } from '../../shared/kernel/object/is-object.ts';
import { isVisible } from '../../shared/kernel/visible-text.ts';
import { fieldErrors } from '../runtime/http/field-errors.ts';
import { illFormed } from '../runtime/http/ill-formed.ts';
import type { FieldError } from '../runtime/http/problem.ts';
import { eventBody, objectionBody, withdrawalBody } from './schema.ts';

type Note = (error: FieldError) => void;

/** What a person says against mail. Other events that end mail are a system's, and hold to their form. */
const personsStops: ReadonlySet<unknown> = new Set(['withdrawn', 'objected', 'refused']);

/** Whether an event is a person's own word against mail. */
export const isPersonsStop = (type: unknown): boolean => personsStops.has(type);

/** A withdrawal that names an event which is not a person's stop is not a withdrawal. */
const otherEvents: ReadonlySet<unknown> = new Set(
  consentEventTypes.filter((type) => !personsStops.has(type)),
);
const isOtherEvent = (schema: z.ZodType, name: string, item: Item): boolean =>
  schema === withdrawalBody && name === 'type' && otherEvents.has(item['type']);

/** A word as our own are written: `Service`, ` OBJECTED `. */
const asWord = (value: unknown): unknown =>
  typeof value === 'string' ? value.trim().toLowerCase() : value;

/** The words of a stop that choose what it is, as we write them. */
const spelled = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      name === 'to' || name === 'type' || name === 'purpose' ? asWord(value) : value,
    ]),
  );

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
      return Object.hasOwn(item, name) && !isOtherEvent(schema, name, item)
        ? [{ ...one, name }]
        : [];
    });
    if (faulty.length === 0) return asWide(item, given);
    for (const { name, ...one } of faulty) {
      note(one);
      item = without(item, widenedFrom(name, item));
    }
  }
};

/** A topic beside an activity: nobody knows which of the two was meant, so that neither is. */
const widenedFrom = (name: string, item: Item): readonly string[] =>
  name === 'topic' && item['activity'] !== undefined
    ? ['activity', 'purpose', 'topic']
    : (widened.get(name) ?? [name]);

/** A refusal answers one question; what is left of one that was widened is an objection. */
const asWide = (item: Item, given: Item): Item =>
  item['type'] === 'refused' &&
  ['purpose', 'topic', 'activity'].some(
    (name) => given[name] !== undefined && item[name] === undefined,
  )
    ? { ...item, type: 'objected' }
    : item;

const readAs =
  (schema: z.ZodType) =>
  (body: unknown, note: Note): unknown => {
    if (isObject(body)) return understood(schema, spelled(mendedStop(body)), note);
    note({ pointer: '', in: 'body', message: 'not an object: everything is stopped' });
    return {};
  };

/** An objection as it is recorded; a body that is not an object objects to all direct marketing. */
export const readObjection = readAs(objectionBody);

/** The same for a withdrawal. */
export const readWithdrawal = readAs(withdrawalBody);

/** An event as it is taken: one by which a person stops mail is reduced to what is understood. */
export const readEvent = (body: unknown, note: Note): unknown => {
  const mended = mendedEvent(body);
  return isObject(mended) && personsStops.has(asWord(mended['type']))
    ? understood(eventBody, spelled(mended), note)
    : mended;
};

/** Whether a body, as it came in, is an event by which a person stops mail. */
export const isStopEvent = (body: string): boolean => {
  try {
    const event: unknown = JSON.parse(body);
    return isObject(event) && isPersonsStop(asWord(event['type']));
  } catch {
    return false;
  }
};

/** Longest text that is kept of a stop, in code points, by the field it is in. */
const freeTexts: Readonly<Record<string, number>> = {
  note: 1_000,
  userAgent: 300,
  page: 2_000,
  reason: 300,
  evidenceRef: 200,
  name: 200,
};
const evidenceRefs = { most: 20, length: 200 } as const;

/** A JSON object as it came in. */
export type Item = Readonly<Record<string, unknown>>;

/** Text that a store takes, cut between two characters; nothing that is not text is kept. */
export const keptText = (value: unknown, most: number): string | undefined => {
  if (typeof value !== 'string') return undefined;
  const trimmed = value
    .slice(0, 4 * most + 1_000)
    .trim()
    .toWellFormed();
  const text = Array.from(trimmed).slice(0, most).join('');
  // Schemas count code units, of which a character may have two.
  const short = text.length <= most ? text : text.slice(0, most).toWellFormed();
  return isVisible(short) ? short : undefined;
};

const mendedTexts = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
      const most = Object.hasOwn(freeTexts, name) ? freeTexts[name] : undefined;
      if (most === undefined) return [[name, value]];
      const text = keptText(value, most);
      return text === undefined ? [] : [[name, text]];
    }),
  );

const mendedRefs = ({ evidenceRefs: refs, ...item }: Item): Item => {
  if (refs === undefined) return item;
  const kept = (Array.isArray(refs) ? refs : [refs]).flatMap(
    (one) => keptText(one, evidenceRefs.length) ?? [],
  );
  return { ...item, evidenceRefs: kept.slice(0, evidenceRefs.most) };
};

/**
 * A stop with its free text in a form that is kept: half characters become U+FFFD, what is too long
 * is cut, what is not text is left out. A stop is never refused for its words (GDPR art. 21(3)).
 */
const mendedStop = (body: Item): Item => {
  const item = mendedRefs(mendedTexts(body));
  return isObject(item['actor']) ? { ...item, actor: mendedTexts(item['actor']) } : item;
};

/** The same for an event, if it is a stop. */
const mendedEvent = (body: unknown): unknown =>
  isObject(body) && stopTypes.has(String(asWord(body['type']))) ? mendedStop(body) : body;

/** Events by which mail or measuring ends. */
export const stopTypes: ReadonlySet<string> = new Set([
  'withdrawn',
  'objected',
  'refused',
  'suppressed',
  'expired',
  'invalidated',
]);
