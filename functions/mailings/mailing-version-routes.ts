import { createRoute, z } from '@hono/zod-openapi';
import { mailingId } from '../../shared/kernel/ids.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { momentOf } from '../../shared/mailing/mailing-at.ts';
import type { MailingHeader } from '../../shared/mailing/mailing-store.ts';
import { changedFields } from '../../shared/mailing/review/changed-fields.ts';
import { pageOfVersions } from '../runtime/http/cursor.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { present } from '../runtime/http/present.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  idSchema,
  jsonResponse,
  pageQuery,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import { type Dependencies, highestVersion } from './dependencies.ts';
import { mailingVersionDetail, mailingVersionResource } from './mailing-resource.ts';
import { presentMailing, presentMailings } from './present.ts';

/** Versions of mailings: what each was, who changed it, and when. */
export const mailingVersionRoutes = (
  app: HttpApp,
  { store, contactIds }: Pick<Dependencies, 'store' | 'contactIds'>,
): void => {
  app.openapi(listVersions, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const id = mailingId(c.req.valid('param').mailingId);
    const page = await pageOfVersions(c, {
      cursor,
      highest: highestVersion,
      read: async (before) => {
        // One more than is shown: the last of a page is compared with the one before it.
        const { versions } = await store.mailingVersions(id, limit + 1, before);
        const next = versions.length > limit ? versions[limit - 1]?.version : undefined;
        return { versions: withChanges(versions).slice(0, limit), ...(next && { next }) };
      },
    });
    if (page === undefined) throw new ProblemError('not-found', { detail: 'no such mailing' });
    const shown = await presentMailings(
      page.versions.map(({ version }) => authored(version)),
      contactIds,
    );
    const items = shown.map((version, index) =>
      present(mailingVersionResource, { ...version, changed: page.versions[index]?.changed }),
    );
    return c.json({ items, ...defined({ next: page.next }) }, 200);
  });

  app.openapi(readVersion, async (c) => {
    const { mailingId: id, version: number } = c.req.valid('param');
    const version = await store.mailingVersion(mailingId(id), number);
    const contents = version === undefined ? undefined : await store.contentsOf(version);
    if (version === undefined || contents === undefined)
      throw new ProblemError('not-found', {
        detail: 'no such version; GET /v1/mailings/{mailingId}/versions lists those that are kept',
      });
    const shown = await presentMailing(authored(version), contactIds);
    return c.json(present(mailingVersionDetail, { ...shown, contents }), 200);
  });
};

type Compared = { readonly version: MailingHeader; readonly changed?: readonly string[] };

/** Each version with what it changed; the last one has nothing here to compare it with. */
const withChanges = (versions: readonly MailingHeader[]): readonly Compared[] =>
  versions.map((version, index) => {
    const before = versions[index + 1];
    return before === undefined
      ? { version }
      : { version, changed: changedFields(before, version) };
  });

/** The first version was made by whoever created it, at that moment. */
const authored = (version: MailingHeader): MailingHeader => {
  const changedAt = momentOf(version);
  return {
    ...version,
    ...(version.version === 1 ? { changedBy: version.createdBy } : {}),
    ...defined({ changedAt }),
  };
};

const params = z.object({ mailingId: idSchema });
const versionParams = params.extend({
  version: z.coerce.number().int().min(1).max(highestVersion),
});

const listVersions = createRoute({
  method: 'get',
  path: '/v1/mailings/{mailingId}/versions',
  operationId: 'listMailingVersions',
  tags: ['mailings'],
  summary: 'Every version of a mailing, newest first',
  description:
    'Each version, with who changed what and when: drafts, changes of state, reviews. Versions are kept as long as the mailing. A mailing older than this feature starts at the version that was current then.',
  ...secured('mailings', 'mailings:read'),
  request: { params, query: pageQuery },
  responses: {
    200: jsonResponse(
      z.object({ items: z.array(mailingVersionResource), next: z.string().optional() }),
      'One page',
    ),
    ...problemResponses(400, 401, 403, 404),
  },
});

const readVersion = createRoute({
  method: 'get',
  path: '/v1/mailings/{mailingId}/versions/{version}',
  operationId: 'readMailingVersion',
  tags: ['mailings'],
  summary: 'One version of a mailing, with its contents',
  description:
    'The mailing as it was written then, with the contents that it had. A review names the version that it is of (`mailingVersion`).',
  ...secured('mailings', 'mailings:read'),
  request: { params: versionParams },
  responses: {
    200: jsonResponse(mailingVersionDetail, 'The version'),
    ...problemResponses(400, 401, 403, 404),
  },
});
