import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type EntityId, entityId } from '../../shared/kernel/ids.ts';
import { type Instant, isoFromInstant } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { Entity, EntityWrite, StopsMerge } from '../../shared/mailing/entities/entity.ts';
import { entitiesBehind } from '../../shared/mailing/read-stop-reach.ts';
import { entityOf, type Sender } from '../../shared/mailing/sender.ts';
import { gainsLinks } from '../../shared/mailing/store-sender.ts';
import { versionAt } from '../../shared/mailing/version-at.ts';
import { pageOfVersions } from '../runtime/http/cursor.ts';
import { etagOf, matchVersion } from '../runtime/http/etag.ts';
import type { HttpApp, HttpEnv } from '../runtime/http/http-app.ts';
import { instantOf, withIsoMoments } from '../runtime/http/moments.ts';
import { present } from '../runtime/http/present.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  atQuery,
  idSchema,
  jsonBody,
  jsonResponse,
  pageQuery,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import { beginMerge } from './begin-merge.ts';
import { type Dependencies, highestVersion, personOf } from './dependencies.ts';
import { entityBody, entityResource, successionBody } from './entity-schema.ts';
import { nameErrors } from './senders/sender-errors.ts';

/** Legal entities: who answers for what is mailed. They are made by writing a sender. */
export const entityRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { store, now, newId } = dependencies;

  /** Stops of the entities that this one succeeded reach its senders. */
  const mergeStops = async (face: Sender | undefined, merge: StopsMerge | undefined) => {
    if (face !== undefined) await beginMerge(dependencies, face.senderId, merge);
  };

  const faceOf = async (id: EntityId): Promise<Sender | undefined> =>
    (await store.senders()).find((sender) => entityOf(sender) === id);

  const known = async (id: string): Promise<Entity> => {
    const entity = await store.entity(entityId(id));
    if (entity === undefined)
      throw new ProblemError('not-found', {
        detail: 'no such entity; it is created by writing a sender (PUT /v1/senders/{senderId})',
      });
    return entity;
  };

  const nextOf = (c: Context<HttpEnv>, before: Entity, changed: Partial<Entity>): EntityWrite => ({
    entity: {
      ...before,
      ...changed,
      version: before.version + 1,
      changedBy: personOf(c),
      changedAt: now(),
    },
    expectedVersion: before.version,
  });

  const mergeFor = ({ entityId }: Entity, face: Sender | undefined): StopsMerge | undefined =>
    face && { entityId, senderId: face.senderId, run: newId(), since: now(), contacts: 0 };

  /** Stores the next version of an entity, with what a body changes of it. */
  const change = async (
    c: Context<HttpEnv>,
    {
      before,
      changed,
      along: { merge, others } = {},
    }: {
      readonly before: Entity;
      readonly changed: Partial<Entity>;
      readonly along?: Along | undefined;
    },
  ) => {
    const write = nextOf(c, before, changed);
    const { entity } = write;
    const stored = await store.putEntity(write, merge, others);
    if (stored === 'conflict') throw new ProblemError('version-mismatch');
    c.header('etag', etagOf(entity.version));
    return c.json(presentEntity(entity, merge), 200);
  };

  app.openapi(listEntities, async (c) => {
    const entities = await store.entities();
    const items = entities.map((entity) => presentEntity(entity));
    return c.json({ items }, 200);
  });

  app.openapi(readEntity, async (c) => {
    const { at } = c.req.valid('query');
    const now = await known(c.req.valid('param').entityId);
    const { entityId: id } = now;
    if (at === undefined) {
      c.header('etag', etagOf(now.version));
      return c.json(presentEntity(now, await store.stopsMerge(id)), 200);
    }
    const asOf = instantOf(at);
    const then = await versionAt(
      (limit, before) => store.entityVersions(id, limit, before),
      ({ changedAt = asOf }) => changedAt <= asOf,
    );
    if (then === undefined)
      throw new ProblemError('not-found', { detail: 'there was no such entity at that time' });
    c.header('etag', etagOf(then.version));
    return c.json(presentEntity(then), 200);
  });

  app.openapi(listVersions, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const id = entityId(c.req.valid('param').entityId);
    const page = await pageOfVersions(c, {
      cursor,
      highest: highestVersion,
      read: (before) => store.entityVersions(id, limit, before),
    });
    if (page === undefined) throw new ProblemError('not-found');
    const { versions, ...rest } = page;
    return c.json({ items: versions.map((one) => presentEntity(one)), ...rest }, 200);
  });

  app.openapi(writeEntity, async (c) => {
    const body = c.req.valid('json');
    const before = await known(c.req.valid('param').entityId);
    matchVersion(c.req.header('if-match'), before.version);
    const errors = [
      ...nameErrors('/legalName', body.legalName),
      ...body.tradeNames.flatMap(({ name }, index) =>
        nameErrors(`/tradeNames/${index}/name`, name),
      ),
    ];
    if (errors.length > 0) throw new ProblemError('refused', { errors });
    const names = {
      legalName: body.legalName,
      tradeNames: body.tradeNames.map(({ name, from, until }) =>
        defined({
          name,
          from: instantOf(from),
          until: until === undefined ? undefined : instantOf(until),
        }),
      ),
    };
    const senders = await store.senders();
    const face = senders.find((sender) => entityOf(sender) === before.entityId);
    const isWider = await gainsLinks(store, senders, { entity: { ...before, ...names } });
    const begun = isWider ? mergeFor(before, face) : undefined;
    const answer = await change(c, { before, changed: names, along: { merge: begun } });
    // One that waits is begun again: this is how a call that failed here is repeated.
    const merge = begun ?? (await store.stopsMerge(before.entityId));
    if (merge !== undefined) await mergeStops(face, merge);
    return answer;
  });

  app.openapi(addSuccession, async (c) => {
    const { predecessor, on, evidence } = c.req.valid('json');
    const before = await known(c.req.valid('param').entityId);
    matchVersion(c.req.header('if-match'), before.version);
    const errors = await successionErrors(store, {
      successor: before,
      predecessor: entityId(predecessor),
      on: instantOf(on),
      now: now(),
    });
    // This is how a call that failed after the succession was stored is repeated.
    const face = await faceOf(before.entityId);
    if (isSucceeded(before, entityId(predecessor)))
      await mergeStops(face, await store.stopsMerge(before.entityId));
    if (errors.length > 0) throw new ProblemError('refused', { errors });
    const { document, place } = evidence;
    const succession = {
      predecessor: entityId(predecessor),
      on: instantOf(on),
      evidence: { document, ...defined({ place }) },
      recordedBy: personOf(c),
      recordedAt: now(),
    };
    const successions = [...before.successions, succession];
    const merge = mergeFor(before, face);
    const { on: takenOn, recordedAt } = succession;
    const succeededBy = { successor: before.entityId, on: takenOn, recordedAt };
    const succeeded = await known(predecessor);
    // Whoever was succeeded first ended its marketing then.
    const others =
      succeeded.succeededBy === undefined ? [nextOf(c, succeeded, { succeededBy })] : [];
    const answer = await change(c, { before, changed: { successions }, along: { merge, others } });
    await mergeStops(face, merge);
    return answer;
  });
};

/** What is written in one go with an entity. */
type Along = {
  readonly merge?: StopsMerge | undefined;
  readonly others?: readonly EntityWrite[];
};

const isSucceeded = ({ successions }: Entity, predecessor: EntityId): boolean =>
  successions.some((one) => one.predecessor === predecessor);

const successionErrors = async (
  store: Pick<Dependencies['store'], 'entity'>,
  {
    successor,
    predecessor,
    on,
    now,
  }: {
    readonly successor: Entity;
    readonly predecessor: EntityId;
    readonly on: Instant;
    readonly now: Instant;
  },
) => {
  const at = (pointer: string, message: string) => [{ pointer, in: 'body' as const, message }];
  if (predecessor === successor.entityId)
    return at('/predecessor', 'an entity does not succeed itself');
  if ((await store.entity(predecessor)) === undefined)
    return at('/predecessor', 'no such entity; GET /v1/entities lists them');
  if (isSucceeded(successor, predecessor))
    return at('/predecessor', 'this succession is recorded already');
  if ((await entitiesBehind(store, predecessor)).has(successor.entityId))
    return at(
      '/predecessor',
      'stands behind this entity already: entities cannot succeed each other in a circle',
    );
  if (on > now)
    return at('/on', 'is in the future: record the succession once it has taken effect');
  return [];
};

const presentEntity = (entity: Entity, merge?: StopsMerge) =>
  present(
    entityResource,
    withIsoMoments(
      defined({
        ...entity,
        mergingStops:
          merge === undefined
            ? undefined
            : { since: isoFromInstant(merge.since), contacts: merge.contacts },
        tradeNames: entity.tradeNames.map((one) => ({ ...one, from: isoFromInstant(one.from) })),
        successions: entity.successions.map((one) => ({ ...one, on: isoFromInstant(one.on) })),
        succeededBy:
          entity.succeededBy === undefined
            ? undefined
            : { ...entity.succeededBy, on: isoFromInstant(entity.succeededBy.on) },
      }),
    ),
  );

const params = z.object({ entityId: idSchema });

const listEntities = createRoute({
  method: 'get',
  path: '/v1/entities',
  operationId: 'listEntities',
  tags: ['senders'],
  summary: 'The legal entities that are responsible for mailings',
  description: 'All of them at once: an organisation has a handful. Each has one or more senders.',
  ...secured('mailings', 'mailings:read'),
  responses: {
    200: jsonResponse(z.object({ items: z.array(entityResource) }), 'All entities'),
    ...problemResponses(401, 403),
  },
});

const readEntity = createRoute({
  method: 'get',
  path: '/v1/entities/{entityId}',
  operationId: 'readEntity',
  tags: ['senders'],
  summary: 'One legal entity, with its ETag',
  description:
    'Consent names the entity, and an objection applies to it, whichever sender mails; with `at` in the version of that time.',
  ...secured('mailings', 'mailings:read'),
  request: { params, query: atQuery },
  responses: {
    200: jsonResponse(entityResource, 'The entity'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const listVersions = createRoute({
  method: 'get',
  path: '/v1/entities/{entityId}/versions',
  operationId: 'listEntityVersions',
  tags: ['senders'],
  summary: 'Every version of a legal entity, newest first',
  description: 'Each as it was written, with who wrote it and when.',
  ...secured('mailings', 'mailings:read'),
  request: { params, query: pageQuery },
  responses: {
    200: jsonResponse(
      z.object({ items: z.array(entityResource), next: z.string().optional() }),
      'One page',
    ),
    ...problemResponses(400, 401, 403, 404),
  },
});

const writeEntity = createRoute({
  method: 'put',
  path: '/v1/entities/{entityId}',
  operationId: 'writeEntity',
  tags: ['senders'],
  summary: 'Change the names of a legal entity (with If-Match)',
  description:
    'Legal name and trade names, each with the time in which it was in use. Registration and kind follow from its senders.',
  ...secured('mailings', 'senders:write'),
  request: { params, body: jsonBody(entityBody) },
  responses: {
    200: jsonResponse(entityResource, 'Changed'),
    ...problemResponses(400, 401, 403, 404, 412, 413, 415, 422, 428),
  },
});

const addSuccession = createRoute({
  method: 'post',
  path: '/v1/entities/{entityId}/successions',
  operationId: 'recordSuccession',
  tags: ['senders'],
  summary: 'Record that another entity’s legal position passed to this one (with If-Match)',
  description:
    'A merger, demerger or transfer of the business. From then on consents given to the predecessor and its sales count for this entity and no longer for the predecessor, whose marketing ends (`entity-succeeded`), and stops made at either apply to both. Without a succession nothing is transferred; to transfer part of a business, move its sender instead. A succession cannot be undone: name the deed.',
  ...secured('mailings', 'senders:write'),
  request: { params, body: jsonBody(successionBody) },
  responses: {
    200: jsonResponse(entityResource, 'Recorded'),
    ...problemResponses(400, 401, 403, 404, 412, 413, 415, 422, 428),
  },
});
