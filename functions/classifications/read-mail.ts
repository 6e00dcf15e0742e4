import { z } from '@hono/zod-openapi';
import type { MailContent } from '../../shared/classification/classification.ts';
import { isReadPart } from '../../shared/classification/reading/unread-parts.ts';
import { defined } from '../../shared/kernel/object/defined.ts';

/** What a mail file says, for an author who makes a mailing of it; its other parts by name alone. */
export const readMail = ({ subject, language, html, text, parts = [] }: MailContent) => ({
  subject,
  language,
  ...defined({ html, text }),
  parts: parts.map((part, index) => ({
    name: part.name,
    type: part.type,
    isRead: isReadPart(part, index),
  })),
});

export const readMailResource = z
  .object({
    subject: z.string(),
    language: z.string().openapi({
      description: 'As the file declares it, BCP 47; `und` if it declares none',
      example: 'nl',
    }),
    html: z.string().optional(),
    text: z.string().optional(),
    parts: z
      .array(
        z.object({
          name: z.string().openapi({ description: 'As the file says: show it as text' }),
          type: z.string(),
          isRead: z.boolean().openapi({
            description:
              'Its text counted in the verdict; one that is encrypted or no text does not',
          }),
        }),
      )
      .openapi({
        description: 'Everything but text, HTML and the pictures shown inside the HTML',
      }),
  })
  .openapi('ReadMail');
