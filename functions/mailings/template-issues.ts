import { isAttribute, piecesOf } from '../../shared/delivery/content/placeholder.ts';
import { isRegulated, type Purpose } from '../../shared/kernel/purpose.ts';
import type { MailingContent } from '../../shared/mailing/mailing.ts';

/**
 * What keeps a draft from being a template: it is service mail to one person at a time, so it has no
 * audience of its own, and says of each value what may be put in it, because nobody reviews the mail.
 */
export const templateIssues = (draft: TemplateDraft): readonly Issue[] => {
  const { purpose, consentRequest, audience, contents, values = {} } = draft;
  const kindless = new Set(
    contents.flatMap(placeholdersOf).filter((name) => !Object.hasOwn(values, name)),
  );
  return [
    ...(isRegulated(purpose) || consentRequest
      ? [
          {
            path: ['purpose'],
            message: 'a template is of service mail: contract, security or legal-duty',
          },
        ]
      : []),
    ...(Object.keys(audience).length > 0
      ? [{ path: ['audience'], message: 'a template has none: each mail names its contact' }]
      : []),
    ...[...kindless].map((name) => ({
      path: ['values', name],
      message:
        'a template names the kind of each value: name, date, money, number, reference, text or link',
    })),
  ];
};

type TemplateDraft = {
  readonly purpose: Purpose;
  readonly consentRequest: boolean;
  readonly audience: object;
  readonly contents: readonly Part[];
  readonly values?: Readonly<Record<string, unknown>> | undefined;
};

type Part = {
  readonly [Field in 'subject' | 'preheader' | 'html' | 'text']?: MailingContent[Field] | undefined;
};

type Issue = { readonly path: readonly string[]; readonly message: string };

const placeholdersOf = ({ subject = '', preheader = '', html = '', text = '' }: Part) =>
  [subject, preheader, html, text]
    .flatMap(piecesOf)
    .flatMap((piece) => (piece.kind === 'slot' && isAttribute(piece.name) ? [piece.name] : []));
