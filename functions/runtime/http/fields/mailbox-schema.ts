import { domainToASCII } from 'node:url';
import { z } from '@hono/zod-openapi';
import {
  mailboxProblemText,
  parseMailbox,
  readableMailbox,
} from '../../../../shared/kernel/mailbox.ts';

/** A mailbox that SES can mail from, kept as a person reads it, with its domain in ASCII. */
export const mailboxSchema = z
  .string()
  .max(320)
  .superRefine((text, context) => {
    const parsed = parseMailbox(text, domainToASCII);
    if (parsed.outcome === 'malformed')
      context.addIssue({ code: 'custom', message: mailboxProblemText[parsed.problem] });
  })
  .overwrite((text) => {
    const parsed = parseMailbox(text, domainToASCII);
    return parsed.outcome === 'ok' ? readableMailbox(parsed.mailbox) : text;
  });
