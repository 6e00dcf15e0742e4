import { z } from '@hono/zod-openapi';
import type { HttpApp } from '../runtime/http-app.ts';

type Page = {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
};

const pages: readonly Page[] = [
  {
    method: 'get',
    path: '/u/{token}',
    operationId: 'showStopPage',
    summary: 'Ask whether to stop',
    description: 'The stop link of a mail. Changes nothing; never expires.',
  },
  {
    method: 'post',
    path: '/u/{token}',
    operationId: 'stop',
    summary: 'Stop by one click',
    description:
      'RFC 8058: any body, no cookie, no redirect. 200 for every token that is ours, however often.',
  },
  {
    method: 'get',
    path: '/p/{token}',
    operationId: 'showPreferences',
    summary: 'Show the preference centre',
    description: 'With `download=json` everything that is recorded, as a file.',
  },
  {
    method: 'post',
    path: '/p/{token}',
    operationId: 'changePreferences',
    summary: 'Save choices, stop everything or change language',
    description: 'Forms of the page itself. An expired token can only stop.',
  },
  {
    method: 'get',
    path: '/c/{token}',
    operationId: 'showConfirmation',
    summary: 'Ask to confirm a sign-up',
    description: 'The double opt-in link. Changes nothing.',
  },
  {
    method: 'post',
    path: '/c/{token}',
    operationId: 'confirmOptIn',
    summary: 'Confirm a sign-up',
    description: 'Works until the token expires; a later withdrawal is not revived.',
  },
  {
    method: 'get',
    path: '/t/o/{token}',
    operationId: 'pixel',
    summary: 'Fetch the open pixel',
    description: 'Always the picture; recorded only if the contact’s consent holds now.',
  },
  {
    method: 'get',
    path: '/t/c/{token}',
    operationId: 'followLink',
    summary: 'Follow a tracked link',
    description: 'Redirects to a target of that mailing; recorded only if consent holds now.',
  },
];

/** Puts the public pages into the description of the API; they take and give no JSON. */
export const describePages = (app: HttpApp): void => {
  for (const { method, path, operationId, summary, description } of pages)
    app.openAPIRegistry.registerPath({
      method,
      path,
      operationId,
      summary,
      description,
      tags: ['public pages'],
      request: { params: z.object({ token: z.string() }) },
      responses: {
        200: { description: 'A page, or the picture' },
        ...(operationId === 'followLink' ? { 302: { description: 'To the target' } } : {}),
        ...(operationId === 'pixel'
          ? {}
          : { 404: { description: 'The neutral page: not a link of ours, or no longer' } }),
      },
    });
};
