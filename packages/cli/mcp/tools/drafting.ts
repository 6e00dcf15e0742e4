import { z } from 'zod';
import type { components } from '../../../client/grondslag-client.ts';
import { answered } from '../../answered.ts';
import { nextForMailing } from '../for-a-person.ts';
import { mcpTool } from '../mcp-tool.ts';
import { about, audience, content, purpose, valueKinds } from '../tool-inputs.ts';

/** The one tool that writes. What takes a person's word (vital, essential, tracking, files) is not in it. */
export const draftMailing = mcpTool({
  name: 'draft_mailing',
  title: 'Draft a mailing',
  effect: 'drafts',
  description:
    'Stores a new draft, classified and checked. Nobody gets it: a person reviews and schedules it, with the commands that come back.',
  input: z.strictObject({
    name: z
      .string()
      .min(1)
      .max(200)
      .regex(/^[^\r\n]*$/),
    ...about,
    audience: audience.optional(),
    contents: z.array(content).min(1).max(3),
    values: valueKinds.optional(),
  }),
  run: async (body, { client }) => {
    const mailing = await answered(
      client('marketer').POST('/v1/mailings', { body: body as Draft }),
    );
    return { data: mailing, forPeople: nextForMailing(mailing) };
  },
});

type Draft = components['schemas']['MailingDraft'];

/** Before a draft is stored, or of a mail from elsewhere. */
export const classifyMail = mcpTool({
  name: 'classify_mail',
  title: 'Classify a mail',
  effect: 'reads',
  description:
    'Says what a mail is, which words sell, call or ask in it, and what to write instead. Nothing is stored.',
  input: z.strictObject({
    language: z.string().max(35),
    subject: z.string().max(1_000),
    preheader: z.string().max(1_000).optional(),
    text: z.string().max(600_000).optional(),
    html: z.string().max(600_000).optional(),
    declaredPurpose: purpose.optional(),
  }),
  run: async (body, { client }) => ({
    data: await answered(
      client('marketer').POST('/v1/classifications', { body: body as Classified }),
    ),
  }),
});

type Classified = Extract<components['schemas']['ClassificationRequest'], { subject: string }>;
