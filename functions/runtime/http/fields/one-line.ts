import { z } from '@hono/zod-openapi';
import { lineProblem, lineProblemText } from '../../../../shared/kernel/plain-line.ts';

/**
 * Text of one line, trimmed: what ends up in a header, a greeting or a ledger has no line break and
 * no other control character, and reads as it is written.
 */
export const oneLine = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\r\n]*$/, 'one line only')
    .superRefine((text, context) => {
      const problem = /[\r\n]/.test(text) ? undefined : lineProblem(text);
      if (problem !== undefined)
        context.addIssue({ code: 'custom', message: lineProblemText[problem] });
    });
