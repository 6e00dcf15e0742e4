import { createRoute, z } from '@hono/zod-openapi';
import { findTopic, type TopicTools } from '../../shared/consent/topic/find-topic.ts';
import { type ContactId, senderId } from '../../shared/kernel/ids.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { findMailings, type WantedMailings } from '../../shared/mailing/find-mailings.ts';
import { mailingStates } from '../../shared/mailing/mailing.ts';
import type { MailingStore } from '../../shared/mailing/mailing-store.ts';
import { recordEditor } from '../../shared/mailing/record-editor.ts';
import { refuseUnknown } from '../runtime/http/contact-ids.ts';
import { decodeCursor, encodeCursor, storeKey } from '../runtime/http/cursor.ts';
import { etagOf, matchVersion } from '../runtime/http/etag.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { requireMailing } from '../runtime/http/mailings/require-mailing.ts';
import { instantOf, whenSchema } from '../runtime/http/moments.ts';
import { present } from '../runtime/http/present.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  idSchema,
  jsonBody,
  jsonResponse,
  pageQuery,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import { unknownTopic } from '../runtime/http/unknown-topic.ts';
import { type Dependencies, personOf } from './dependencies.ts';
import { draftFiles } from './draft-files.ts';
import { inspectDraft, type ResolvedDraft } from './inspect-draft.ts';
import { mailingDetail, reviewedMailing } from './mailing-resource.ts';
import { presentMailing, presentMailings, presentProgress } from './present.ts';
import { queuePosition, reviewQueue } from './review-queue.ts';
import { type DraftBody, draftBody } from './schema.ts';
import { differenceSinceReview, shownReviews } from './shown-reviews.ts';
import { type WithContents, withContents } from './with-contents.ts';

/** Drafts: write, read, list, replace. */
export const draftRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { store, contactIds, topicTools, digest, now, newMailingId, progress } = dependencies;

  /** The draft with its contacts by our ids; one that names nobody is a 404 that points at it. */
  const resolved = async (
    { audience, ...body }: WithContents,
    kept: readonly ContactId[] = [],
  ): Promise<ResolvedDraft> => {
    const { contactIds: named, ...who } = audience;
    if (named === undefined) return { ...body, audience: who };
    const known = new Map(await contactIds.existing(named));
    // Contacts that the mailing already names may have been erased by now.
    for (const id of kept) if (!known.has(id)) known.set(id, id);
    refuseUnknown(
      known,
      named.map((id, index) => ({ id, pointer: `/audience/contactIds/${index}` })),
    );
    const ids = named.flatMap((id) => known.get(id) ?? []);
    return { ...body, audience: { ...who, contactIds: [...new Set(ids)] } };
  };

  app.openapi(createDraft, async (c) => {
    const asked = c.req.valid('json');
    const sender = await requireSender(store, asked);
    const said = await withContents(store, asked, sender);
    const body = await resolved(said);
    await requireTopic(topicTools, said);
    const world = { mailingId: newMailingId(), at: now(), author: personOf(c), digest, version: 1 };
    const files = await draftFiles(store, said.attachments);
    const { mailing, classification } = inspectDraft(body, { files, sender, world });
    if ((await store.create(mailing, classification)) === 'exists')
      throw new ProblemError('conflict');
    const { contents: _, ...header } = mailing;
    c.header('etag', etagOf(header.version));
    c.header('location', `/v1/mailings/${header.mailingId}`);
    return c.json(
      present(mailingDetail, { ...(await presentMailing(header, contactIds)), classification }),
      201,
    );
  });

  app.openapi(replaceDraft, async (c) => {
    const asked = c.req.valid('json');
    const stored = await requireMailing(store, c.req.valid('param').mailingId);
    const expected = matchVersion(c.req.header('if-match'), stored.version);
    if (stored.state !== 'draft' && stored.state !== 'held')
      throw new ProblemError('state-conflict', { detail: `it is \`${stored.state}\` and frozen` });
    if (stored.senderId !== asked.senderId)
      throw new ProblemError('refused', {
        errors: [{ pointer: '/senderId', in: 'body', message: 'a mailing keeps its sender' }],
      });
    const sender = await requireSender(store, asked);
    const said = await withContents(store, asked, sender);
    const body = await resolved(said, stored.audience.contactIds);
    await requireTopic(topicTools, said);
    const { mailing, classification } = inspectDraft(body, {
      files: await draftFiles(store, said.attachments),
      sender,
      world: {
        mailingId: stored.mailingId,
        at: stored.createdAt,
        author: stored.createdBy,
        editors: recordEditor(stored.editors, personOf(c), now()),
        digest,
        version: expected + 1,
      },
    });
    const changed = await store.replace(mailing, classification, expected);
    if (changed.outcome === 'conflict') throw new ProblemError('version-mismatch');
    c.header('etag', etagOf(changed.mailing.version));
    const detail = { ...(await presentMailing(changed.mailing, contactIds)), classification };
    return c.json(present(mailingDetail, detail), 200);
  });

  app.openapi(readMailing, async (c) => {
    const { mailing, classification } = await readInspected(store, c.req.valid('param').mailingId);
    const [contents, reviews, soFar] = await Promise.all([
      store.contentsOf(mailing),
      store.reviews(mailing.mailingId),
      progress(mailing),
    ]);
    const difference = await differenceSinceReview(dependencies, {
      mailing,
      contents: contents ?? [],
      reviews,
    });
    c.header('etag', etagOf(mailing.version));
    const detail = {
      ...(await presentMailing(mailing, contactIds)),
      ...shownReviews(mailing, reviews),
      contents,
      classification,
      difference,
      progress: presentProgress(soFar),
    };
    return c.json(present(mailingDetail, detail), 200);
  });

  app.openapi(listMailings, async (c) => {
    const query = c.req.valid('query');
    const { senderId: sender, limit, cursor } = query;
    if (query.state === 'held') {
      const after = decodeCursor(c, cursor, queuePosition);
      const of = sender === undefined ? undefined : senderId(sender);
      const { items, next } = await reviewQueue(dependencies, { senderId: of, limit, after });
      const more = encodeCursor(c, next);
      return c.json({ items, ...defined({ next: more }) }, 200);
    }
    if (sender === undefined)
      throw new ProblemError('invalid-request', {
        errors: [
          {
            pointer: '/senderId',
            in: 'query',
            message: 'name a sender, or ask for `state=held`, which lists those of all',
          },
        ],
      });
    const wanted = wantedMailings(query);
    const page = await findMailings(store, {
      senderId: senderId(sender),
      wanted,
      limit,
      from: decodeCursor(c, cursor, storeKey),
    });
    const next = encodeCursor(c, page.next);
    const items = await presentMailings(page.mailings, contactIds);
    return c.json({ items, ...defined({ next }) }, 200);
  });
};

/** A mailing with what inspection found in exactly that; read again when it is replaced meanwhile. */
const readInspected = async (store: MailingStore, id: string) => {
  for (let attempt = 1; ; attempt += 1) {
    const mailing = await requireMailing(store, id);
    const classification = await store.classification(mailing.mailingId);
    const isOfIt = classification?.['contentHash'] === mailing.contentHash;
    if (isOfIt || attempt === readAttempts) return { mailing, classification };
  }
};

const readAttempts = 3;

const params = z.object({ mailingId: idSchema });

const createDraft = createRoute({
  method: 'post',
  path: '/v1/mailings',
  operationId: 'createMailing',
  tags: ['mailings'],
  summary: 'Draft a mailing; it is classified and linted at once',
  description:
    'The effective purpose is the stricter of declared and found. A mailing declared as service that does not pass is `held`. Contents are given, or made from a template in use (`fromTemplate`).',
  ...secured('mailings', 'mailings:write'),
  request: { body: jsonBody(draftBody) },
  responses: {
    201: jsonResponse(mailingDetail, 'The draft, with what inspection found'),
    ...problemResponses(400, 401, 403, 404, 409, 413, 415, 422),
  },
});

const replaceDraft = createRoute({
  method: 'put',
  path: '/v1/mailings/{mailingId}',
  operationId: 'replaceMailing',
  tags: ['mailings'],
  summary: 'Replace a draft or held mailing; ends every release by a reviewer',
  description:
    'Send the whole draft: it is classified and linted again, and becomes `held` or `draft` accordingly. The person who replaces it is listed in `editors` and may not release it. Once scheduled, content is frozen.',
  ...secured('mailings', 'mailings:write'),
  request: { params, body: jsonBody(draftBody) },
  responses: {
    200: jsonResponse(mailingDetail, 'Inspected again'),
    ...problemResponses(400, 401, 403, 404, 409, 412, 413, 415, 422, 428),
  },
});

const readMailing = createRoute({
  method: 'get',
  path: '/v1/mailings/{mailingId}',
  operationId: 'readMailing',
  tags: ['mailings'],
  summary: 'One mailing with its classification and progress',
  description:
    'What its author declared, its contents, the findings with their evidence, and the progress of sending. For a held mailing also the reviews given and needed, and what changed since the last one. The counts in `progress` always add up to its `audience`.',
  ...secured('mailings', 'mailings:read'),
  request: { params },
  responses: {
    200: jsonResponse(mailingDetail, 'The mailing'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const mailingQuery = pageQuery.extend({
  senderId: idSchema.optional().openapi({ description: 'Required, except for the review queue' }),
  state: z.enum(mailingStates).optional().openapi({
    description: 'Mailings in this state; `held` is the review queue',
  }),
  text: z.string().trim().min(1).max(200).optional().openapi({
    description: 'Mailings with this text in their name, whatever its capitals',
  }),
  createdFrom: whenSchema
    .optional()
    .openapi({ description: 'Mailings created at this time or later' }),
  createdBefore: whenSchema
    .optional()
    .openapi({ description: 'Mailings created before this time' }),
});

const listMailings = createRoute({
  method: 'get',
  path: '/v1/mailings',
  operationId: 'listMailings',
  tags: ['mailings'],
  summary: 'Mailings of a sender, newest first; or those that wait for reviewers, oldest first',
  description:
    'A page is full if there are enough matches among the next thousand mailings; `next` continues. With `state=held` it is the review queue, of all senders or of one: by `waitingSince`, with the reviews given and needed. Contents, classification and progress are omitted: read one mailing for those.',
  ...secured('mailings', 'mailings:read'),
  request: {
    query: mailingQuery,
  },
  responses: {
    200: jsonResponse(
      z.object({ items: z.array(reviewedMailing), next: z.string().optional() }),
      'One page',
    ),
    ...problemResponses(400, 401, 403),
  },
});

const wantedMailings = ({
  state,
  text,
  createdFrom,
  createdBefore,
}: MailingQuery): WantedMailings => ({
  state,
  text,
  createdFrom: createdFrom === undefined ? undefined : instantOf(createdFrom),
  createdBefore: createdBefore === undefined ? undefined : instantOf(createdBefore),
});

type MailingQuery = z.infer<typeof mailingQuery>;

type Named = Pick<DraftBody, 'senderId' | 'topic'>;

/** A mailing about a topic that nobody was asked about would go on no consent, or on another one. */
const requireTopic = async (tools: TopicTools, { senderId: id, topic }: Named) => {
  if (topic === undefined || (await findTopic(tools)(senderId(id), topic)) !== undefined) return;
  throw await unknownTopic(tools, { senderId: senderId(id), topic });
};

const requireSender = async (store: MailingStore, body: Named) => {
  const sender = await store.sender(senderId(body.senderId));
  if (sender !== undefined) return sender;
  throw new ProblemError('refused', {
    errors: [{ pointer: '/senderId', in: 'body', message: 'no such sender; register it first' }],
  });
};
