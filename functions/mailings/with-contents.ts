import {
  draftFromTemplate,
  type TemplateFilling,
} from '../../shared/delivery/mailing/draft-from-template.ts';
import { mailingId } from '../../shared/kernel/ids.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { MailingHeader, MailingStore } from '../../shared/mailing/mailing-store.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import { kindWords } from '../runtime/http/mailings/kind-words.ts';
import { type FieldError, ProblemError } from '../runtime/http/problem.ts';
import type { DraftBody } from './schema.ts';

/**
 * The draft with contents: its own, or those of the template that it names, with its values in them, and the
 * template's files unless it names others. A template that is missing, that is not in use or of which
 * another version was reviewed, and a value that the template does not take, are problems that name the field.
 */
export const withContents = async (
  store: Store,
  { contents, fromTemplate, ...rest }: DraftBody,
  sender: Sender,
): Promise<WithContents> => {
  if (fromTemplate === undefined) return { ...rest, contents: contents ?? [] };
  const { header, contents: written } = await templateInUse(store, fromTemplate, sender);
  const filling = draftFromTemplate({ ...header, contents: written }, fromTemplate.values, sender);
  if (filling.outcome !== 'filled') throw refusedValues(filling, header);
  const files = header.attachments?.map(({ assetId, fileName }) => ({ assetId, fileName }));
  return {
    ...defined({ attachments: files }),
    ...rest,
    contents: [...filling.contents],
    values: { ...filling.values },
    fromTemplate: { templateId: header.mailingId, version: header.version },
  };
};

/** A draft of which it is known what it says. */
export type WithContents = Omit<DraftBody, 'contents' | 'fromTemplate'> & {
  readonly contents: NonNullable<DraftBody['contents']>;
  readonly fromTemplate?: {
    readonly templateId: MailingHeader['mailingId'];
    readonly version: number;
  };
};

type Store = Pick<MailingStore, 'header' | 'mailingVersion' | 'contentsOf'>;
type Named = NonNullable<DraftBody['fromTemplate']>;

const templateInUse = async (store: Store, { templateId, version }: Named, sender: Sender) => {
  const inUse = await store.header(mailingId(templateId));
  if (inUse?.template !== true || inUse.senderId !== sender.senderId)
    throw new ProblemError('not-found', {
      detail: 'no such template',
      errors: [wrong('/templateId', 'no template of this id, or one of another sender')],
    });
  if (inUse.state !== 'running')
    throw new ProblemError('state-conflict', {
      detail: `its template is \`${inUse.state}\`, not in use (\`running\`)`,
    });
  const header =
    version === undefined || version === inUse.version
      ? inUse
      : await store.mailingVersion(inUse.mailingId, version);
  const contents = header && (await store.contentsOf(header));
  if (header === undefined || contents === undefined || header.contentHash !== inUse.contentHash)
    throw new ProblemError('refused', {
      errors: [wrong('/version', `not what is in use, which is version ${inUse.version}`)],
    });
  return { header, contents };
};

const refusedValues = (
  { outcome, names }: Exclude<TemplateFilling, { readonly outcome: 'filled' }>,
  { values = {} }: Pick<MailingHeader, 'values'>,
): ProblemError =>
  new ProblemError('refused', {
    errors: names.map((name) => {
      const kind = values[name];
      const wants = kind === undefined ? 'another kind' : kindWords[kind];
      return wrong(
        `/values/${name}`,
        {
          'unknown-values': 'the template has no placeholder of this name to be filled with it',
          misfits: `the template wants ${wants}`,
          'no-link': 'a link begins with it, and it is no web address',
        }[outcome],
      );
    }),
  });

const wrong = (at: string, message: string): FieldError => ({
  pointer: `/fromTemplate${at}`,
  in: 'body',
  message,
});
