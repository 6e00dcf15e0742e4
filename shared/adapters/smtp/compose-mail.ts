import { domainToASCII } from 'node:url';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailBatch, MailEntry } from '../../delivery/ports.ts';
import { parseMailbox } from '../../kernel/mailbox.ts';
import { defined } from '../../kernel/object/defined.ts';

/** One recipient's mail as it goes over the wire, its slots filled; rejects when it cannot be made. */
export const composeMail = async (
  batch: MailBatch,
  { to, values, headers }: MailEntry,
  messageId: string,
): Promise<Buffer> => {
  const { subject, html, text } = batch.content;
  const from = mailboxOf(batch.from);
  const composer = new MailComposer(
    defined({
      from,
      to: { name: '', address: to },
      replyTo: batch.replyTo === undefined ? undefined : mailboxOf(batch.replyTo),
      subject: filled(subject, values).replaceAll(/[\r\n]+/g, ' '),
      messageId: `<${messageId}>`,
      text: filled(text, values),
      html: html === undefined ? undefined : filled(html.replaceAll(noTrack, '$1'), values),
      // As they were made and in their order: a long link must not be folded or encoded.
      headers: headers.map(([key, value]) => ({
        key,
        value: { prepared: true, foldLines: false, value },
      })),
      attachments: batch.files.map(({ fileName, type, bytes }) => ({
        filename: fileName,
        contentType: type,
        content: Buffer.from(bytes),
      })),
      disableFileAccess: true,
      disableUrlAccess: true,
    }),
  );
  return new Promise((resolve, reject) =>
    composer.compile().build((error, message) => {
      if (error || message === undefined) reject(error ?? new Error('no mail'));
      else resolve(message);
    }),
  );
};

/** Every slot of a part by its value; they are escaped for their place already. */
const filled = (part: string, values: MailEntry['values']): string =>
  part.replaceAll(slot, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`the slot ${name} has no value`);
    return value;
  });

/** A word for Amazon SES, which rewrites links unless it is there; nobody rewrites here. */
const noTrack = /(<[a-z][^<>]*?)\sses:no-track(?=[\s/>])/gi;

const slot = /\{\{\{?\s*([\w.:-]+)\s*\}?\}\}/g;

const mailboxOf = (text: string): { readonly name: string; readonly address: string } => {
  const parsed = parseMailbox(text, domainToASCII);
  if (parsed.outcome !== 'ok') throw new Error('the sender is no mailbox');
  const { name = '', address } = parsed.mailbox;
  return { name, address };
};
