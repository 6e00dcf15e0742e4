import { z } from 'zod';
import { purposes } from '../../../shared/kernel/purpose.ts';

/** An id as every route takes it: nothing that means something in a path. */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);

const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\r\n]*$/);

export const purpose = z.enum(purposes);

/** Members that say what a mailing is about; a draft and a question have them in common. */
export const about = {
  senderId: id,
  purpose,
  topic: line(100).optional().describe('One of the topics of `list_topics`'),
  service: line(100).optional().describe('For service mail: the service that it is about'),
  productFamilies: z.array(line(100)).max(50).optional(),
  necessity: z
    .string()
    .min(1)
    .max(2_000)
    .optional()
    .describe('For service mail: which contract or duty, why this recipient, why now'),
  duty: line(200).optional().describe('For mail by a duty of law: which law'),
};

export const content = z.strictObject({
  language: z.enum(['nl', 'en', 'de']),
  subject: line(300),
  preheader: line(300).optional(),
  text: z.string().min(1).max(300_000),
  html: z.string().max(300_000).optional(),
});

export const audience = z.strictObject({
  roles: z
    .array(z.enum(['customer', 'user', 'donor', 'prospect']))
    .min(1)
    .max(4)
    .optional(),
  service: line(100).optional(),
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .min(1)
    .max(50)
    .optional(),
  contactIds: z.array(id).min(1).max(100).optional(),
});

export const valueKinds = z.record(
  z.string().max(100),
  z.enum(['name', 'date', 'money', 'number', 'reference', 'text', 'link']),
);
