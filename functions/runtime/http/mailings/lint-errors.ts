import { z } from 'zod';
import { marketingOnly } from '../../../../shared/classification/lint/lint-finding.ts';
import { isRegulated } from '../../../../shared/kernel/purpose.ts';
import type {
  MailingHeader,
  StoredClassification,
} from '../../../../shared/mailing/mailing-store.ts';
import type { FieldError } from '../problem.ts';

/**
 * The errors of the content that keep a mailing from being scheduled. A stored inspection that cannot be
 * read is one. A placeholder without a default is an error if nobody in the audience has that attribute; in
 * service mail it is not an error if somebody has, because recipients without it are left out and named. In
 * marketing it always is one, because those who did not consent to personalisation must read a default.
 * What only marketing must have is not an error in a mailing that reviewers released as service mail.
 */
export const lintErrors = async (
  mailing: MailingHeader,
  classification: StoredClassification | undefined,
  heldAttributes: HeldAttributes,
): Promise<FieldError[]> => {
  const { contentHash, regulated } = mailing;
  const isService = regulated.length === 0 && !isRegulated(mailing.purpose);
  const stored = storedLint.safeParse(classification);
  if (!stored.success || classification?.['contentHash'] !== contentHash)
    return [{ pointer: '/contents', in: 'body', message: 'this content was not inspected' }];
  const errors = stored.data.lint.flatMap(({ findings }, index) =>
    findings
      .filter(({ level, code }) => level === 'error' && !(isService && marketingOnly.has(code)))
      .map((finding) => ({ ...finding, index })),
  );
  const unknown = errors.filter(({ code }) => code === unknownCode).map(({ detail }) => detail);
  const isLookedUp = unknown.length > 0 && regulated.length === 0;
  const held = isLookedUp ? await heldAttributes([...new Set(unknown)]) : new Set<string>();
  return errors
    .filter(({ code, detail }) => code !== unknownCode || !held.has(detail))
    .map(({ code, message, detail, index }) => ({
      pointer: `/contents/${index}`,
      in: 'body' as const,
      message: [
        detail === '' || code === unknownCode ? message.en : `${message.en} (${detail})`,
        ...(marketingOnly.has(code) ? whyMarketing(mailing) : []),
      ].join(' '),
    }));
};

/** Why a mailing that was declared service mail must have what marketing has; empty for declared marketing. */
const whyMarketing = ({ declaredPurpose, purpose, state }: MailingHeader): readonly string[] => {
  if (isRegulated(declaredPurpose)) return [];
  const found = `It was declared \`${declaredPurpose}\` and found \`${purpose}\``;
  return state === 'held'
    ? [`${found}: released by reviewers it goes out as service mail and needs none.`]
    : [`${found}, which was accepted: it goes out as marketing.`];
};

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

/** Which of these attributes a contact of the audience has. */
type HeldAttributes = (names: readonly string[]) => Promise<ReadonlySet<string>>;

const unknownCode = 'placeholder-unknown';
