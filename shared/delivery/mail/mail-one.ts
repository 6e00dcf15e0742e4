import { isMalformedContact } from '../../contacts/contact-store.ts';
import type { ContactId, MailingId } from '../../kernel/ids.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { MailingState } from '../../mailing/mailing.ts';
import { unknownNames } from '../content/unknown-names.ts';
import type { MailJob } from '../jobs.ts';
import type { PreparedMailing } from '../mailing/prepared-mailing.ts';
import { type TurnDependencies, takeTurn } from '../pacing/take-turn.ts';
import type { GivenValues } from './filled-contact.ts';
import { givenValues } from './given-values.ts';
import { leftOutValues } from './left-out-values.ts';
import type { Mail, MailBook, MailKey } from './mail.ts';
import { firstMailJob, pausedSeconds, type SendMailDependencies, sendMail } from './send-mail.ts';

/**
 * Mails one contact from a template that is in use, at once where the lane has room, else over the
 * queue. The caller's key is kept before anything is decided, and the claim before SES is called:
 * whoever asks again, at the same time or after a crash, gets the first mail and never a second
 * one.
 */
export const mailOne = async (
  dependencies: MailOneDependencies,
  asked: MailRequest,
): Promise<MailOneOutcome> => {
  const { prepare, recipients, book, queue } = dependencies;
  const [template, facts] = await Promise.all([
    prepare(asked.templateId),
    recipients.job(asked.mailId, firstMailJob, [asked.contactId]),
  ]);
  if (template?.mailing.template !== true) return { outcome: 'no-template' };
  const { senderId, state } = template.mailing;
  if (state !== 'running') return { outcome: 'not-in-use', state };
  const contact = facts.contacts.get(asked.contactId);
  // One that is not as we write it is decided on, and denied.
  if (contact === undefined || (!isMalformedContact(contact) && contact.senderId !== senderId))
    return { outcome: 'no-contact' };
  const unknown = unknownNames(template.mailing, asked.values);
  if (unknown.length > 0) return { outcome: 'unknown-values', names: unknown };
  const given = givenValues(asked.values);

  const asMail = mailOf(asked, { found: template, given, tools: dependencies });
  const opened = await book.open(asMail, asked.key);
  if (opened.outcome === 'other-request') return opened;
  const mail = opened.outcome === 'exists' ? opened.mail : asMail;
  if (opened.outcome === 'exists' && (await isTaken(dependencies, mail)))
    return { outcome: 'asked-before', mail };
  const job = jobOf(mail, given);
  const turn = await takeTurn(dependencies, { lane: 'service', count: 1 });
  if (turn.outcome === 'put-back') await queue.send('service', [job], turn.delaySeconds);
  else if ((await sendMail(dependencies, job)) === 'paused')
    await queue.send('service', [job], pausedSeconds);
  return { outcome: opened.outcome === 'exists' ? 'asked-before' : 'asked', mail };
};

export type MailRequest = {
  /** For the mail, unless this was asked for before. */
  readonly mailId: MailingId;
  readonly templateId: MailingId;
  readonly contactId: ContactId;
  readonly values: Readonly<Record<string, string>>;
  readonly key: MailKey;
  readonly by: string;
  readonly correlationId?: string | undefined;
};

export type MailOneDependencies = SendMailDependencies &
  TurnDependencies & { readonly book: MailBook };

export type MailOneOutcome =
  /** `asked-before`: under the same key; what became of it is read, not done again. */
  | { readonly outcome: 'asked' | 'asked-before'; readonly mail: Mail }
  /** No template of this id; or no contact of this id at the sender of the template. */
  | { readonly outcome: 'no-template' | 'no-contact' }
  | { readonly outcome: 'not-in-use'; readonly state: MailingState }
  /** Names that no placeholder of the template has, or that are filled by us. */
  | { readonly outcome: 'unknown-values'; readonly names: readonly string[] }
  | { readonly outcome: 'other-request' };

const mailOf = (
  { mailId, templateId, contactId, by, correlationId }: MailRequest,
  {
    found: { mailing, sender },
    given,
    tools: { now },
  }: {
    readonly found: PreparedMailing;
    readonly given: GivenValues;
    readonly tools: Pick<MailOneDependencies, 'now'>;
  },
): Mail => ({
  mailId,
  templateId,
  templateVersion: mailing.version,
  contentHash: mailing.contentHash,
  senderId: mailing.senderId,
  contactId,
  purpose: mailing.purpose,
  leftOut: leftOutValues(mailing, sender, given),
  at: now(),
  by,
  ...defined({ correlationId }),
});

const isTaken = async (
  { recipients }: Pick<MailOneDependencies, 'recipients'>,
  { mailId }: Mail,
): Promise<boolean> => (await recipients.job(mailId, firstMailJob, [])).batch !== undefined;

const jobOf = (mail: Mail, { values, selling }: GivenValues): MailJob => ({
  type: 'mail',
  mailId: mail.mailId,
  templateId: mail.templateId,
  senderId: mail.senderId,
  contentHash: mail.contentHash,
  contactId: mail.contactId,
  values,
  selling,
  ...defined({ correlationId: mail.correlationId }),
});
