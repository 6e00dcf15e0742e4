import type { Mailing, MailingContent } from '../../mailing/mailing.ts';
import type { Sender } from '../../mailing/sender.ts';
import { fillContent } from '../content/fill-content.ts';
import { hostOf } from '../content/recipient-values.ts';
import { unknownNames } from '../content/unknown-names.ts';
import { fitsKind } from '../content/value-kinds.ts';

/**
 * The contents of a template with the values that are the same for every recipient of one mailing. What is
 * left to fill keeps its kind. The draft is inspected with the values in it, so one that sells is found as
 * the author's own words would be.
 */
export const draftFromTemplate = (
  { contents, values: kinds = {} }: Template,
  given: Readonly<Record<string, string>>,
  { fromAddress }: Sender,
): TemplateFilling => {
  const unknown = unknownNames({ values: kinds }, given);
  if (unknown.length > 0) return { outcome: 'unknown-values', names: unknown };
  const host = hostOf(fromAddress);
  const misfits = Object.entries(given).flatMap(([name, value]) => {
    const kind = kinds[name];
    return kind === undefined || fitsKind(kind, value, host) ? [] : [name];
  });
  if (misfits.length > 0) return { outcome: 'misfits', names: misfits };
  const filled = contents.map((content) => fillContent(content, given));
  const unfit = new Set(filled.flatMap((one) => one.unfit));
  if (unfit.size > 0) return { outcome: 'no-link', names: [...unfit] };
  const rest = Object.entries(kinds).filter(([name]) => !Object.hasOwn(given, name));
  return {
    outcome: 'filled',
    contents: filled.map(({ content }) => content),
    values: Object.fromEntries(rest),
  };
};

type Template = Pick<Mailing, 'contents' | 'values'>;

export type TemplateFilling =
  | {
      readonly outcome: 'filled';
      readonly contents: readonly MailingContent[];
      /** The kinds of what each recipient's own values fill. */
      readonly values: NonNullable<Mailing['values']>;
    }
  /** Names that no placeholder of the template has, or that are filled by us. */
  | { readonly outcome: 'unknown-values'; readonly names: readonly string[] }
  /** Names whose value is not of the kind that the template names. */
  | { readonly outcome: 'misfits'; readonly names: readonly string[] }
  /** Names that stand where a link begins, and whose value is none. */
  | { readonly outcome: 'no-link'; readonly names: readonly string[] };
