import type { EmailAddress } from '../../kernel/email-address.ts';
import type { ContactId, MailingId } from '../../kernel/ids.ts';
import type { Language } from '../../kernel/language.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { AssetReader } from '../../mailing/assets/asset.ts';
import type { MailingContent } from '../../mailing/mailing.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';
import type { Sender } from '../../mailing/sender.ts';
import { type CompiledContent, compileContent } from '../content/compile-content.ts';
import { fillSlots, type ValueOf } from '../content/fill-slots.ts';
import { hostOf } from '../content/recipient-values.ts';
import { withWhy } from '../content/with-why.ts';
import { jobIdOf } from '../jobs.ts';
import type { HandOver, MailSender } from '../ports.ts';
import { attachedFiles } from './attached-files.ts';
import type { StripTracking } from './prepared-mailing.ts';

/**
 * Mails every language version of a mailing to the caller, so that it is seen in a mail program. It is
 * filled with defaults and samples, never with the values of a contact; it is not measured, and no claim
 * is written. So the address must be the caller's own.
 */
export const sendTest = async (
  { mail, strip, newId, store }: SendTestDependencies,
  {
    mailing,
    contents,
    sender,
    to,
  }: {
    readonly mailing: MailingHeader;
    readonly contents: readonly MailingContent[];
    readonly sender: Sender;
    readonly to: EmailAddress;
  },
): Promise<readonly TestMail[]> => {
  const mailingId = newId() as MailingId;
  const files = await attachedFiles(store)(mailing.attachments ?? []);
  return Promise.all(
    contents.map(async (content): Promise<TestMail> => {
      const marked = {
        ...withWhy(strip(content)),
        subject: `[test ${content.language}] ${content.subject}`,
      };
      const compiled = compileContent(marked);
      const values = fillSlots(
        compiled,
        sampleValues(compiled, { mailingHeader: mailing, sender, to }),
      );
      const { language } = content;
      if (values === undefined) return { language, outcome: 'refused', reason: 'mail-not-made' };
      const [outcome] = await mail({
        from: sender.fromAddress,
        ...defined({ replyTo: sender.replyTo }),
        content: compiled,
        files,
        mailingId,
        jobId: jobIdOf(0, 0, 0),
        isTest: true,
        entries: [{ contactId: nobody, to, values, headers: [] }],
      });
      return { language, ...(outcome ?? { outcome: 'unknown', reason: 'ses-answer-lost' }) };
    }),
  );
};

export type SendTestDependencies = {
  readonly mail: MailSender;
  readonly strip: StripTracking;
  readonly newId: () => string;
  readonly store: AssetReader;
};

/** What came of one language version. */
export type TestMail = { readonly language: Language } & HandOver;

const nobody = 'test' as ContactId;

const samples = {
  name: 'Ada de Vries',
  date: '2026-01-31',
  money: '€ 12,34',
  number: '123',
  reference: 'TEST-123',
} as const;

/** Defaults are used where there are any; a placeholder without one gets a sample of its kind, or its own name. */
const sampleValues = (
  { slots }: CompiledContent,
  {
    mailingHeader: { values: kinds = {} },
    sender,
    to,
  }: { readonly mailingHeader: MailingHeader; readonly sender: Sender; readonly to: EmailAddress },
): ValueOf => {
  const link = `https://${hostOf(sender.fromAddress)}/`;
  const bare = new Set(
    slots.flatMap(({ name, fallback }) => (fallback === undefined ? [name] : [])),
  );
  const inLinks = new Set(slots.flatMap(({ name, place }) => (place === 'html-url' ? [name] : [])));
  const fixed: Readonly<Record<string, string | undefined>> = {
    unsubscribeUrl: 'https://unsubscribe.example/',
    preferencesUrl: 'https://preferences.example/',
    whyUrl: 'https://why.example/',
    email: to,
    senderName: sender.legalName,
    senderAddress: sender.postalAddress,
    senderRegistration: sender.registration,
  };
  return (name) => {
    if (Object.hasOwn(fixed, name)) return fixed[name];
    if (!bare.has(name)) return undefined;
    const kind = name === 'name' ? 'name' : Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === 'link' || inLinks.has(name)) return link;
    return kind === undefined || kind === 'text' ? `[${name}]` : samples[kind];
  };
};
