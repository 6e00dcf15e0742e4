import type { CompiledContent, Slot } from './compile-content.ts';
import { escapeFor } from './escape.ts';

/** A value for every variable of the template, or undefined when one cannot be filled. */
export const fillSlots = (
  content: CompiledContent,
  values: ValueOf,
): Readonly<Record<string, string>> | undefined => {
  const filled: Record<string, string> = { ...content.constants };
  for (const slot of content.slots) {
    const value = valueFor(slot, values);
    if (value === undefined) return undefined;
    filled[slot.key] = value;
  }
  return filled;
};

/** Looks a placeholder's value up; undefined when there is none. */
export type ValueOf = (name: string) => string | undefined;

const valueFor = (slot: Slot, values: ValueOf): string | undefined => {
  const value = values(slot.name);
  const escaped = value === undefined || value === '' ? undefined : escapeFor(slot.place, value);
  if (escaped !== undefined) return escaped;
  return slot.fallback === undefined ? undefined : escapeFor(slot.place, slot.fallback);
};

/** The first placeholder that has neither a value nor a fallback; undefined when all are filled. */
export const unfilledSlot = (content: CompiledContent, values: ValueOf): string | undefined =>
  content.slots.find((slot) => valueFor(slot, values) === undefined)?.name;
