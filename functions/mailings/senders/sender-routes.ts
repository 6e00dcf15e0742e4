import { createRoute, z } from '@hono/zod-openapi';
import { countryCode } from '../../../shared/kernel/country.ts';
import { senderId } from '../../../shared/kernel/ids.ts';
import { unreachable } from '../../../shared/kernel/unreachable.ts';
import { pictureAddress, pictureAt } from '../../../shared/mailing/assets/picture-address.ts';
import type { EntityKind, StopsMerge } from '../../../shared/mailing/entities/entity.ts';
import { registrationHint } from '../../../shared/mailing/entities/registration.ts';
import { entityOf, type Sender, type SenderSettings } from '../../../shared/mailing/sender.ts';
import { senderAt } from '../../../shared/mailing/sender-at.ts';
import { storeSender } from '../../../shared/mailing/store-sender.ts';
import { type LooserSetting, looserSettings } from '../../../shared/policy/looser-settings.ts';
import { pageOfVersions } from '../../runtime/http/cursor.ts';
import { etagOf, versionToWriteOn } from '../../runtime/http/etag.ts';
import type { HttpApp } from '../../runtime/http/http-app.ts';
import { instantOf, withIsoMoments } from '../../runtime/http/moments.ts';
import { present } from '../../runtime/http/present.ts';
import { ProblemError } from '../../runtime/http/problem.ts';
import {
  atQuery,
  idSchema,
  jsonBody,
  jsonResponse,
  pageQuery,
  problemResponses,
  secured,
} from '../../runtime/http/route-kit.ts';
import { beginMerge } from '../begin-merge.ts';
import { type Dependencies, highestVersion, personOf } from '../dependencies.ts';
import { senderBody, senderResource, senderVersionResource } from '../schema.ts';
import { nameErrors, senderErrors } from './sender-errors.ts';

/** Senders: on whose behalf mail is sent. */
export const senderRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { store, now, newId } = dependencies;
  app.openapi(listSenders, async (c) => {
    const senders = await store.senders();
    return c.json({ items: senders.map(presentSender) }, 200);
  });

  app.openapi(readSender, async (c) => {
    const { at } = c.req.valid('query');
    const id = senderId(c.req.valid('param').senderId);
    const then = await senderAt(store, id, at === undefined ? undefined : instantOf(at));
    if (then === undefined) throw new ProblemError('not-found', at === undefined ? {} : notYet);
    c.header('etag', etagOf(then.sender.version));
    return c.json(presentSender(then.sender), 200);
  });

  app.openapi(listVersions, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const id = senderId(c.req.valid('param').senderId);
    const page = await pageOfVersions(c, {
      cursor,
      highest: highestVersion,
      read: (before) => store.senderVersions(id, limit, before),
    });
    if (page === undefined) throw new ProblemError('not-found');
    const { versions, ...rest } = page;
    const items = versions.map((version) =>
      present(senderVersionResource, withIsoMoments({ ...version, entityId: entityOf(version) })),
    );
    return c.json({ items, ...rest }, 200);
  });

  /**
   * Also for one that waits, and after every version of a sender that ever moved: this is how a
   * call that failed here is repeated.
   */
  const mergeAfter = async (sender: Sender, begun: StopsMerge | undefined): Promise<void> => {
    const merge = begun ?? (await store.stopsMerge(entityOf(sender)));
    if (merge !== undefined || sender.entityHistory !== undefined)
      await beginMerge(dependencies, sender.senderId, merge);
  };

  app.openapi(writeSender, async (c) => {
    const id = senderId(c.req.valid('param').senderId);
    const body = c.req.valid('json');
    const stored = await store.sender(id);
    const errors = [
      ...senderErrors(body),
      ...activityErrors(body.settings),
      ...registrationErrors(body, stored),
      ...(await logoErrors(dependencies, body.logo, stored)),
      ...looserSettings(body.settings, body.country, now()).map(beyondBound),
    ];
    if (errors.length > 0) throw new ProblemError('refused', { errors });
    const expected = versionToWriteOn(c.req.header('if-match'), stored);
    const wrote = await storeSender(store, {
      record: { ...body, senderId: id, country: countryCode(body.country) },
      expectedVersion: expected,
      by: personOf(c),
      at: now(),
      newId,
    });
    switch (wrote.outcome) {
      case 'conflict':
        throw new ProblemError('version-mismatch');
      case 'kind-differs':
        throw new ProblemError('refused', { errors: [kindDiffers(wrote.of)] });
      case 'stored':
        await mergeAfter(wrote.sender, wrote.merge);
        c.header('etag', etagOf(wrote.sender.version));
        return c.json(presentSender(wrote.sender), stored === undefined ? 201 : 200);
      default:
        return unreachable(wrote);
    }
  });
};

/** Names of activities stand on the pages where they are asked for. */
const activityErrors = ({ activities = [] }: SenderSettings = {}) =>
  activities.flatMap(({ names }, index) =>
    Object.entries(names).flatMap(([language, name]) =>
      nameErrors(`/settings/activities/${index}/names/${language}`, name),
    ),
  );

const beyondBound = ({ setting, bound, why }: LooserSetting) => ({
  pointer: `/settings/${setting}`,
  in: 'body' as const,
  message: `looser than the bound \`${bound}\`: ${why}`,
});

/**
 * A logo is a picture that was uploaded: one from elsewhere would tell its host who reads. One that
 * an earlier version took stays until it is changed; pages do not show it.
 */
const logoErrors = async (
  { store, publicUrl }: Pick<Dependencies, 'store' | 'publicUrl'>,
  logo: string | undefined,
  stored: Sender | undefined,
) => {
  if (logo === undefined || logo === stored?.logo) return [];
  const path = logo.startsWith(`${publicUrl}/`) ? logo.slice(publicUrl.length) : '';
  const assetId = pictureAt(path);
  const kept = assetId === undefined ? undefined : await store.asset('picture', assetId);
  if (kept !== undefined && path === pictureAddress(kept)) return [];
  const message =
    'not a picture of this service: hand it in with `POST /v1/assets` and give its `url`';
  return [{ pointer: '/logo', in: 'body' as const, message }];
};

/** A number that cannot be read is refused, but where an earlier version took it. */
const registrationErrors = (
  {
    country,
    registration,
  }: { readonly country: string; readonly registration?: string | undefined },
  stored: Sender | undefined,
) => {
  const isOld = stored?.registration === registration && stored?.country === country;
  const message = isOld ? undefined : registrationHint(country, registration);
  return message === undefined ? [] : [{ pointer: '/registration', in: 'body' as const, message }];
};

const presentSender = (sender: Sender) =>
  present(senderResource, { ...sender, entityId: entityOf(sender) });

const kindDiffers = ({ senderId: id, kind }: Sender) => ({
  pointer: '/kind',
  in: 'body' as const,
  message: `its registration is that of the sender \`${id}\`, which is a ${kindNames[kind]}: one legal person is of one kind`,
});

const kindNames: Readonly<Record<EntityKind, string>> = {
  company: 'company',
  cause: 'cause',
  'public-body': 'public body',
};

const notYet = { detail: 'there was no such sender at that time' };

const params = z.object({ senderId: idSchema });

const listSenders = createRoute({
  method: 'get',
  path: '/v1/senders',
  operationId: 'listSenders',
  tags: ['senders'],
  summary: 'The senders: brands under which legal entities mail',
  description: 'All of them at once: an organisation has a handful.',
  ...secured('mailings', 'mailings:read'),
  responses: {
    200: jsonResponse(z.object({ items: z.array(senderResource) }), 'All senders'),
    ...problemResponses(401, 403),
  },
});

const readSender = createRoute({
  method: 'get',
  path: '/v1/senders/{senderId}',
  operationId: 'readSender',
  tags: ['senders'],
  summary: 'One sender, with its ETag',
  description:
    'What every mail of this sender states, and its choices within the law; with `at` in the version of that time.',
  ...secured('mailings', 'mailings:read'),
  request: { params, query: atQuery },
  responses: {
    200: jsonResponse(senderResource, 'The sender'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const writeSender = createRoute({
  method: 'put',
  path: '/v1/senders/{senderId}',
  operationId: 'writeSender',
  tags: ['senders'],
  summary: 'Register a sender, or change one (with If-Match)',
  description:
    'A mailing needs a sender with a legal name and a postal address (Tw art. 11.7(7)). Changing an existing sender needs `If-Match`. Its content is in every mail, so a marketer may not change it; a text that advertises is rejected, and the error quotes the words.',
  ...secured('mailings', 'senders:write'),
  request: { params, body: jsonBody(senderBody) },
  responses: {
    200: jsonResponse(senderResource, 'Changed'),
    201: jsonResponse(senderResource, 'Registered'),
    ...problemResponses(400, 401, 403, 412, 413, 415, 422, 428),
  },
});

const listVersions = createRoute({
  method: 'get',
  path: '/v1/senders/{senderId}/versions',
  operationId: 'listSenderVersions',
  tags: ['senders'],
  summary: 'Every version of a sender, newest first',
  description:
    'Each as it was written, with who wrote it and when. A mailing is sent with the version that its `senderVersion` names.',
  ...secured('mailings', 'mailings:read'),
  request: { params, query: pageQuery },
  responses: {
    200: jsonResponse(
      z.object({ items: z.array(senderVersionResource), next: z.string().optional() }),
      'One page',
    ),
    ...problemResponses(400, 401, 403, 404),
  },
});
