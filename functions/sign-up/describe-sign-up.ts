import { z } from '@hono/zod-openapi';
import type { HttpApp } from '../runtime/http/http-app.ts';

/** Puts the pages of signing up into the description of the API; they take and give no JSON. */
export const describeSignUp = (app: HttpApp): void => {
  const { openAPIRegistry: registry } = app;
  registry.registerPath({
    ...common,
    method: 'get',
    path: '/s/{senderId}',
    operationId: 'showSignUp',
    summary: 'Show the page to sign up',
    description:
      'Public topics for which a text of the sender asks for consent in the language of the page, each with its text. Changes nothing.',
    request: { params, query },
    responses: { 200: html('The page'), ...neutral, ...unavailable },
  });
  registry.registerPath({
    ...common,
    method: 'get',
    path: '/s/{senderId}/form',
    operationId: 'showSignUpForm',
    summary: 'Show the form alone, to copy into your own site',
    description:
      'A form without script or style, to copy. Copy it again when a text changes: a form with an outdated text shows the page with the current one.',
    request: { params, query },
    responses: { 200: html('The form'), ...neutral, ...unavailable },
  });
  registry.registerPath({
    ...common,
    method: 'post',
    path: '/s/{senderId}',
    operationId: 'requestSignUp',
    summary: 'Sign up for mail',
    description:
      'Records each ticked box as requested, with the version of its text, the time and the technical record, and mails one confirmation request to the address. The response is the same for every address, whether suppressed, confirmed or new. Thirty an hour per network.',
    request: {
      params,
      query,
      body: { content: { 'application/x-www-form-urlencoded': { schema: form } } },
    },
    responses: {
      200: html('The page that says to check the mailbox'),
      422: html('The page again: no address, nothing ticked, or the text has changed since'),
      429: html('The page again: too many from this network'),
      ...neutral,
      ...unavailable,
    },
  });
};

const html = (description: string) => ({
  description,
  content: { 'text/html': { schema: z.string() } },
});

const common = { tags: ['public pages'] };
const params = z.object({ senderId: z.string() });
const query = z.object({
  lang: z.enum(['nl', 'en', 'de']).optional(),
  topic: z.string().optional().openapi({
    description: 'Offers this topic only; may be repeated',
  }),
});
const form = z.object({
  email: z.string(),
  on: z
    .union([z.string(), z.array(z.string())])
    .openapi({ description: 'What was ticked, as the form has it' }),
  website: z
    .string()
    .optional()
    .openapi({ description: 'Left empty by people, who do not see it' }),
});
const neutral = { 404: html('The neutral page: no sender, or one that offers nothing here') };
const unavailable = {
  503: {
    ...html('The page that says that nothing was stored and to try again'),
    headers: z.object({ 'retry-after': z.string().openapi({ description: 'Seconds to wait' }) }),
  },
};
