import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { isSameSubject } from '../../shared/consent/topic/is-same-subject.ts';
import type { Topic } from '../../shared/consent/topic/topic.ts';
import { knownSinceAfter } from '../../shared/consent/topic/topic-known-since.ts';
import { ownNames } from '../../shared/consent/topic/topic-name.ts';
import { foldTopic } from '../../shared/kernel/fold-topic.ts';
import { type EntityId, entityId, senderId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { versionAt } from '../../shared/mailing/version-at.ts';
import { decodeCursor, encodeCursor, pageOfVersions } from '../runtime/http/cursor.ts';
import { etagOf, versionToWriteOn } from '../runtime/http/etag.ts';
import type { HttpApp, HttpEnv } from '../runtime/http/http-app.ts';
import { instantOf, withIsoMoments } from '../runtime/http/moments.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  atQuery,
  jsonBody,
  jsonResponse,
  pageQuery,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import { askErrors, askTexts } from './ask-errors.ts';
import type { Dependencies } from './dependencies.ts';
import { callerId } from './request-context.ts';
import {
  entityParams,
  entityTopicParams,
  senderParams,
  senderTopicParams,
  topicBody,
  topicPage,
  topicResource,
} from './topic-schema.ts';

/** Topics: what consent within a purpose is asked for. They are an entity's; a sender leads to it. */
export const topicRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { topics, entityOf, senderOf, isEntity, now } = dependencies;

  const ofSender = async ({ senderId: id }: { readonly senderId: string }): Promise<EntityId> => {
    if ((await senderOf(senderId(id))) === undefined)
      throw new ProblemError('not-found', { detail: 'no such sender' });
    return entityOf(senderId(id));
  };

  const ofEntity = async ({ entityId: id }: { readonly entityId: string }): Promise<EntityId> => {
    if (!(await isEntity(entityId(id))))
      throw new ProblemError('not-found', { detail: 'no such entity' });
    return entityId(id);
  };

  const write = async (
    c: Context<HttpEnv>,
    {
      entity,
      topicId,
      body: { retired, ...body },
    }: {
      readonly entity: EntityId;
      readonly topicId: string;
      readonly body: z.infer<typeof topicBody>;
    },
  ) => {
    // A topic that is retired is asked about no more: whatever it is called, ending it is possible.
    const errors = retired ? [] : sellingTexts(topicId, body);
    if (errors.length > 0) throw new ProblemError('refused', { errors });
    const stored = await topics.read(entity, topicId);
    const expected = versionToWriteOn(c.req.header('if-match'), stored);
    const other = retired ? [] : await anotherSubject(stored, body);
    if (other.length > 0) throw new ProblemError('refused', { errors: other });
    const topic: Topic = defined({
      ...body,
      entityId: entity,
      topicId,
      ...createdOf(stored, now()),
      knownSince: knownSinceAfter(stored, body, now()),
      retiredAt: retired ? (stored?.retiredAt ?? now()) : undefined,
      version: expected + 1,
      changedBy: callerId(c),
      changedAt: now(),
    });
    if ((await topics.put(topic, expected)) === 'conflict')
      throw new ProblemError('version-mismatch');
    c.header('etag', etagOf(topic.version));
    return c.json(shown(topic), stored === undefined ? 201 : 200);
  };

  /** Compared with what it is called now, and with its first own name: two small steps are one. */
  const anotherSubject = async (stored: Topic | undefined, body: TopicWords) => {
    if (stored === undefined) return [];
    const { versions: first } = await topics.versions(stored.entityId, stored.topicId, {
      limit: firstVersions,
      before: firstVersions + 1,
    });
    const named = first.toReversed().find((one) => Object.keys(ownNames(one)).length > 0);
    const before = [stored, ...(named === undefined ? [] : [named])].find(
      (one) => !isSameSubject(one, body),
    );
    return before === undefined ? [] : [subjectError(before)];
  };

  const read = async (
    c: Context<HttpEnv>,
    {
      entity,
      topicId,
      query: { at },
    }: {
      readonly entity: EntityId;
      readonly topicId: string;
      readonly query: z.infer<typeof atQuery>;
    },
  ) => {
    const topic =
      at === undefined
        ? await topics.read(entity, topicId)
        : await versionAt(
            (limit, before) => topics.versions(entity, topicId, { limit, before }),
            ({ changedAt }) => changedAt <= instantOf(at),
          );
    if (topic === undefined)
      throw new ProblemError('not-found', {
        detail: at === undefined ? 'no such topic' : 'there was no such topic at that time',
      });
    c.header('etag', etagOf(topic.version));
    return c.json(shown(topic), 200);
  };

  const list = async (c: Context<HttpEnv>, entity: EntityId, { limit, cursor }: PageQuery) => {
    const page = await topics.page(entity, limit, decodeCursor(c, cursor, topicCursor)?.after);
    const next = encodeCursor(c, page.next === undefined ? undefined : { after: page.next });
    const items = page.topics.map(shown);
    return c.json(next === undefined ? { items } : { items, next }, 200);
  };

  const versions = async (
    c: Context<HttpEnv>,
    {
      entity,
      topicId,
      pageQuery: { limit, cursor },
    }: { readonly entity: EntityId; readonly topicId: string; readonly pageQuery: PageQuery },
  ) => {
    const page = await pageOfVersions(c, {
      cursor,
      highest: highestVersion,
      read: (before) => topics.versions(entity, topicId, { limit, before }),
    });
    if (page === undefined) throw new ProblemError('not-found', { detail: 'no such topic' });
    const { versions: found, ...rest } = page;
    return c.json({ items: found.map(shown), ...rest }, 200);
  };

  app.openapi(writeTopic, async (c) => {
    const params = c.req.valid('param');
    return write(c, {
      entity: await ofEntity(params),
      topicId: foldTopic(params.topicId),
      body: c.req.valid('json'),
    });
  });
  app.openapi(writeSenderTopic, async (c) => {
    const params = c.req.valid('param');
    return write(c, {
      entity: await ofSender(params),
      topicId: foldTopic(params.topicId),
      body: c.req.valid('json'),
    });
  });
  app.openapi(readTopic, async (c) => {
    const params = c.req.valid('param');
    return read(c, {
      entity: await ofEntity(params),
      topicId: foldTopic(params.topicId),
      query: c.req.valid('query'),
    });
  });
  app.openapi(readSenderTopic, async (c) => {
    const params = c.req.valid('param');
    return read(c, {
      entity: await ofSender(params),
      topicId: foldTopic(params.topicId),
      query: c.req.valid('query'),
    });
  });
  app.openapi(listTopics, async (c) =>
    list(c, await ofEntity(c.req.valid('param')), c.req.valid('query')),
  );
  app.openapi(listSenderTopics, async (c) =>
    list(c, await ofSender(c.req.valid('param')), c.req.valid('query')),
  );
  app.openapi(listTopicVersions, async (c) => {
    const params = c.req.valid('param');
    return versions(c, {
      entity: await ofEntity(params),
      topicId: foldTopic(params.topicId),
      pageQuery: c.req.valid('query'),
    });
  });
};

type TopicWords = Pick<z.infer<typeof topicBody>, 'names' | 'descriptions'>;

/** The name by which a topic was first called is among this many versions. */
const firstVersions = 5;

const subjectError = (before: Topic) => ({
  pointer: '/names',
  in: 'body' as const,
  message: `this is another subject than “${Object.values(ownNames(before)).join('”, “')}”, to which people consented: keep a word of that in the name or description, or add a topic with an id of its own`,
});

type PageQuery = z.infer<typeof pageQuery>;

const createdOf = (stored: Topic | undefined, at: Instant): Pick<Topic, 'createdAt'> => {
  if (stored === undefined) return { createdAt: at };
  const first = stored.version === 1 ? stored.changedAt : undefined;
  const createdAt = stored.createdAt ?? first;
  return createdAt === undefined ? {} : { createdAt };
};

const sellingTexts = (
  topicId: string,
  { names, descriptions }: Pick<z.infer<typeof topicBody>, 'names' | 'descriptions'>,
) => [
  ...askErrors([{ pointer: '/topicId', text: topicId, isName: true }]).map((error) => ({
    ...error,
    in: 'path' as const,
  })),
  ...askErrors([
    ...askTexts('/names', names).map((one) => ({ ...one, isName: true })),
    ...askTexts('/descriptions', descriptions),
  ]),
];

const shown = (topic: Topic) => topicResource.parse(withIsoMoments(topic));

const topicCursor = z.strictObject({ after: z.string().max(200) });
/** What the key of a version has room for. */
const highestVersion = 999_999;

const writing = {
  method: 'put' as const,
  tags: ['topics'],
  description:
    'Consent and mailings within a purpose name a topic; an unknown one is rejected, and the error lists the known ones. Publishing a notice adds the topics that it names. Changing one needs `If-Match`; `retired` ends asking and mailing about it and keeps every opt-out. Names and descriptions say what will be mailed; one that advertises is rejected, and so is a new name that shares no word with the one that people consented to: another subject is a topic of its own.',
  ...secured('consent', 'notices:write'),
  responses: {
    200: jsonResponse(topicResource, 'Changed'),
    201: jsonResponse(topicResource, 'Added'),
    ...problemResponses(400, 401, 403, 404, 412, 413, 415, 422, 428),
  },
};

const writeTopic = createRoute({
  ...writing,
  path: '/v1/entities/{entityId}/topics/{topicId}',
  operationId: 'writeTopic',
  summary: 'Add a topic to a legal entity, or change one (with If-Match)',
  request: { params: entityTopicParams, body: jsonBody(topicBody) },
});

const writeSenderTopic = createRoute({
  ...writing,
  path: '/v1/senders/{senderId}/topics/{topicId}',
  operationId: 'writeSenderTopic',
  summary: 'Add a topic to the sender’s legal entity, or change one (with If-Match)',
  request: { params: senderTopicParams, body: jsonBody(topicBody) },
});

const reading = {
  method: 'get' as const,
  tags: ['topics'],
  description: 'Its current version: how the pages name it and to whom they show it.',
  ...secured('consent', 'consent:read'),
  responses: {
    200: jsonResponse(topicResource, 'The topic'),
    ...problemResponses(400, 401, 403, 404),
  },
};

const readTopic = createRoute({
  ...reading,
  path: '/v1/entities/{entityId}/topics/{topicId}',
  operationId: 'readTopic',
  summary: 'One topic of a legal entity, with its ETag',
  request: { params: entityTopicParams, query: atQuery },
});

const readSenderTopic = createRoute({
  ...reading,
  path: '/v1/senders/{senderId}/topics/{topicId}',
  operationId: 'readSenderTopic',
  summary: 'One topic of the sender’s legal entity, with its ETag',
  request: { params: senderTopicParams, query: atQuery },
});

const listing = {
  method: 'get' as const,
  tags: ['topics'],
  description: 'In the order of their ids, the retired ones too.',
  ...secured('consent', 'consent:read'),
  responses: {
    200: jsonResponse(topicPage, 'One page'),
    ...problemResponses(400, 401, 403, 404),
  },
};

const listTopics = createRoute({
  ...listing,
  path: '/v1/entities/{entityId}/topics',
  operationId: 'listTopics',
  summary: 'The topics of a legal entity',
  request: { params: entityParams, query: pageQuery },
});

const listSenderTopics = createRoute({
  ...listing,
  path: '/v1/senders/{senderId}/topics',
  operationId: 'listSenderTopics',
  summary: 'The topics of the sender’s legal entity',
  request: { params: senderParams, query: pageQuery },
});

const listTopicVersions = createRoute({
  ...listing,
  path: '/v1/entities/{entityId}/topics/{topicId}/versions',
  operationId: 'listTopicVersions',
  summary: 'Every version of a topic, newest first',
  description: 'Each as it was written, with who wrote it and when.',
  request: { params: entityTopicParams, query: pageQuery },
});
