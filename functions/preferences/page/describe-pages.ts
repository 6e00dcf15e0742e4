import { type RouteConfig, z } from '@hono/zod-openapi';
import { requestKinds } from '../../../shared/consent/request/person-request.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import type { HttpApp } from '../../runtime/http/http-app.ts';

/** Puts the public pages into the description of the API; they take and give no JSON. */
export const describePages = (app: HttpApp): void => {
  for (const { answers, form, query, params, ...route } of pageDescriptions)
    app.openAPIRegistry.registerPath({
      ...route,
      tags: ['public pages'],
      request: defined({
        params: z.object({ token: z.string() }).extend(params?.shape ?? {}),
        query,
        body:
          form === undefined
            ? undefined
            : { content: { 'application/x-www-form-urlencoded': { schema: form } } },
      }),
      responses: answers,
    });
};

type Answer = Exclude<RouteConfig['responses'][string], { $ref: string }>;

/** One public page, as the API's description tells it. */
export type PageDescription = {
  readonly method: 'get' | 'head' | 'post';
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** A form that the page itself sends; whatever else comes is taken too. */
  readonly form?: z.ZodType;
  readonly query?: z.ZodObject;
  /** What its path names beside the token. */
  readonly params?: z.ZodObject;
  readonly answers: Record<number, Answer>;
};

const html = (description: string): Answer => ({
  description,
  content: { 'text/html': { schema: z.string() } },
});

const neutral = { 404: html('The neutral page: not a link of ours, or no longer') };
const unavailable: Readonly<Record<503, Answer>> = {
  503: {
    ...html('The page that says that nothing was stored and to try again'),
    headers: { 'retry-after': { schema: { type: 'string' }, description: 'Seconds to wait' } },
  },
};
const page = (description: string) => ({ 200: html(description), ...neutral, ...unavailable });

const stopForm = z.object({
  stop: z.enum(['link', 'all']).optional().openapi({
    description: 'What our own page offers: to stop what the link names, or all direct marketing',
  }),
  'List-Unsubscribe': z.literal('One-Click').optional().openapi({ description: 'RFC 8058' }),
});

const preferenceForm = z.object({
  do: z.enum(['save', 'stop', 'language', 'mine']),
  shown: z
    .array(z.string())
    .optional()
    .openapi({ description: 'Every switch as the page showed it' }),
  on: z.array(z.string()).optional().openapi({ description: 'Those that are on' }),
  language: z.string().optional(),
});

const confirmForm = z.object({ confirm: z.string().optional() });

/** Every public page. */
export const pageDescriptions: readonly PageDescription[] = [
  {
    method: 'get',
    path: '/u/{token}',
    operationId: 'showStopPage',
    summary: 'Ask whether to stop',
    description:
      'The stop link of a mail, for people who open it. Changes nothing, since programs fetch links too; never expires.',
    answers: page('The page with the button'),
  },
  {
    method: 'head',
    path: '/u/{token}',
    operationId: 'probeStopPage',
    summary: 'The same without its body',
    description:
      'For mail clients and scanners that try a link before they show it. Changes nothing.',
    answers: {
      200: { description: 'A link of ours' },
      404: { description: 'Not a link of ours' },
      503: { description: 'Try again' },
    },
  },
  {
    method: 'post',
    path: '/u/{token}',
    operationId: 'stopByOneClick',
    summary: 'Stop by one click',
    description:
      'RFC 8058: any body, no cookie, no redirect, and the stop is in force when the response arrives. Returns 200 for every valid token, however often.',
    form: stopForm,
    answers: page('The page that says that it stopped'),
  },
  {
    method: 'get',
    path: '/p/{token}',
    operationId: 'showPreferences',
    summary: 'Show the preference centre',
    description:
      'What the address holder chose, per topic, to switch on or off. Changes nothing; after the token expires the page only offers to stop.',
    query: z.object({
      on: z.string().optional().openapi({
        description: 'A switch to confirm, as in the mailed link; may be repeated',
      }),
    }),
    answers: page('The page'),
  },
  {
    method: 'post',
    path: '/p/{token}',
    operationId: 'changePreferences',
    summary: 'Save choices, stop everything, change language or have one’s data mailed a link to',
    description:
      'Accepts the page’s own forms and records each moved switch as the person’s own act. With the link from a mail a switch can only be turned off: turning one on is confirmed through a link that is mailed to the address. An expired token can only stop.',
    form: preferenceForm,
    answers: page('The page in its current state'),
  },
  {
    method: 'get',
    path: '/c/{token}',
    operationId: 'showConfirmation',
    summary: 'Ask to confirm a sign-up',
    description: 'The double opt-in link, with the text that was agreed to. Changes nothing.',
    answers: page('The page with the button'),
  },
  {
    method: 'post',
    path: '/c/{token}',
    operationId: 'confirmOptIn',
    summary: 'Confirm a sign-up',
    description:
      'Grants what was requested, as the address holder’s own act. Works until the token expires; a later withdrawal is not revived.',
    form: confirmForm,
    answers: page('The page that says that it is confirmed'),
  },
  {
    method: 'get',
    path: '/m/{token}',
    operationId: 'showWhy',
    summary: 'Say why a mail came',
    description:
      'From the link of a mail: the kind of ground, the sender, how to stop, where to complain, and the masked address. Changes nothing; nothing is shown once the contact has another address.',
    answers: page('The page'),
  },
  {
    method: 'post',
    path: '/m/{token}',
    operationId: 'requestOwnLink',
    summary: 'Have a link to one’s own data mailed to the address',
    description:
      'At most one mail an hour, to the address itself. At a shared address the privacy officer gets a request instead.',
    form: z.object({ do: z.literal('mine').optional() }),
    answers: page('The page that says so'),
  },
  {
    method: 'get',
    path: '/d/{token}',
    operationId: 'showOwnData',
    summary: 'Show everything held about the address holder',
    description:
      'Through a link that was mailed on request, works for two hours and not after the address changed: to read, print and keep (GDPR art. 15 and 20). Changes nothing.',
    query: z.object({
      file: z.enum(['json']).optional().openapi({
        description: 'The same as a file, with times as ISO 8601, instead of the page',
      }),
    }),
    answers: page('The page, or the file'),
  },
  {
    method: 'post',
    path: '/d/{token}',
    operationId: 'recordOwnRequest',
    summary: 'Ask for rectification, erasure or more, object to service mail, or complain',
    description:
      'Stored as a request that a person answers within a month; a repeated one is stored once. The page is the receipt.',
    form: z.object({ ask: z.enum(requestKinds), note: z.string().max(1_000).optional() }),
    answers: page('The receipt'),
  },
  {
    method: 'get',
    path: '/r/{token}',
    operationId: 'fetchPersonProof',
    summary: 'Fetch the proof of what was recorded, as the person whose record it is',
    description:
      'Through the link on a page or in a response, for 90 days: the proof of one consent, withdrawal, objection or erasure, as a file to keep and to check offline (`grondslag verify`). Until the record is sealed, at most two minutes, it returns a page that reloads. Changes nothing.',
    answers: {
      200: {
        description: 'The proof, or the page that says that it is being prepared',
        content: {
          'text/plain': { schema: z.string() },
          'text/html': { schema: z.string() },
        },
      },
      ...neutral,
      ...unavailable,
    },
  },
  {
    method: 'get',
    path: '/m/{token}/{part}',
    operationId: 'fetchMeasuredPart',
    summary: 'Fetch the pixel of a mail, or follow a numbered link in it',
    description:
      'The suffixes of a mail’s one link: `o` is always a one-pixel image; a number redirects only to the address that the mailing stores under it. Recorded only if the contact’s consent holds now; served in any case.',
    params: z.object({ part: z.string().openapi({ example: 'o' }) }),
    answers: {
      200: { description: 'The picture', content: { 'image/gif': { schema: {} } } },
      302: {
        description: 'To the address of the link',
        headers: { location: { schema: { type: 'string' }, description: 'The address' } },
      },
      ...neutral,
      ...unavailable,
    },
  },
  {
    method: 'head',
    path: '/m/{token}/{part}',
    operationId: 'probeMeasuredPart',
    summary: 'The same without its body',
    description: 'For scanners that try a link before they let it through. Records nothing.',
    params: z.object({ part: z.string().openapi({ example: '0' }) }),
    answers: {
      200: { description: 'The picture' },
      302: {
        description: 'A link of the mailing',
        headers: { location: { schema: { type: 'string' }, description: 'The address' } },
      },
      404: { description: 'Not a link of ours' },
      503: { description: 'Try again' },
    },
  },
];
