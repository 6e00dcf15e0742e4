import { cleanLine, lineProblem } from '../../../shared/kernel/plain-line.ts';
import type { FieldError } from '../../runtime/http/problem.ts';

/**
 * A row of a list without the characters in its name and source that no reader sees: a list comes
 * from another system, and whoever loads it cannot mend it there. The notes say what was changed.
 */
export const cleanTexts = (input: unknown): CleanedRow => {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { cleaned: input, notes: [] };
  const cleaned: Record<string, unknown> = { ...input };
  const notes: FieldError[] = [];
  for (const field of ['name', 'source']) {
    const text = cleaned[field];
    if (typeof text !== 'string' || lineProblem(text.trim()) === undefined) continue;
    const clean = cleanLine(text);
    if (clean === '') delete cleaned[field];
    else cleaned[field] = clean;
    notes.push({ pointer: `/${field}`, in: 'body', message: note });
  }
  return { cleaned, notes };
};

export type CleanedRow = { readonly cleaned: unknown; readonly notes: readonly FieldError[] };

const note = 'control, direction and damaged characters were taken out';
