import { z } from 'zod';
import type { MailingHeader, StoredClassification } from '../../shared/mailing/mailing-store.ts';
import type { FieldError } from '../runtime/problem.ts';

const storedLint = z.looseObject({
  lint: z.array(
    z.looseObject({
      findings: z.array(
        z.looseObject({
          code: z.string(),
          level: z.enum(['error', 'warning']),
          detail: z.string(),
          message: z.looseObject({ en: z.string() }),
        }),
      ),
    }),
  ),
});

/**
 * What in the content keeps a mailing from being scheduled. A stored inspection that cannot be read
 * is an error too. An unknown placeholder is not: recipients without a value are left out by name.
 */
export const lintErrors = (
  { contentHash }: MailingHeader,
  classification: StoredClassification | undefined,
): FieldError[] => {
  const stored = storedLint.safeParse(classification);
  if (!stored.success || classification?.['contentHash'] !== contentHash)
    return [{ pointer: '/contents', in: 'body', message: 'this content was not inspected' }];
  return stored.data.lint.flatMap(({ findings }, index) =>
    findings
      .filter(({ level, code }) => level === 'error' && code !== 'placeholder-unknown')
      .map(({ message, detail }) => ({
        pointer: `/contents/${index}`,
        in: 'body' as const,
        message: detail === '' ? message.en : `${message.en} (${detail})`,
      })),
  );
};
