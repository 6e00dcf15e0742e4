import { isVisible } from '../../shared/kernel/visible-text.ts';
import { stopTypes } from './stop-types.ts';

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

export const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text that a store takes, cut between two characters; nothing that is no text is kept. */
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
 * is cut, what is no text is left out. A stop is never refused for its words (GDPR art. 21(3)).
 */
export const mendedStop = (body: unknown): unknown => {
  if (!isItem(body)) return body;
  const item = mendedRefs(mendedTexts(body));
  return isItem(item['actor']) ? { ...item, actor: mendedTexts(item['actor']) } : item;
};

/** The same for an event, if it is a stop. */
export const mendedEvent = (body: unknown): unknown =>
  isItem(body) && stopTypes.has(String(body['type'])) ? mendedStop(body) : body;
