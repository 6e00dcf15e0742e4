import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { RecordedBy } from '../../shared/kernel/recorded-by.ts';
import {
  askLift,
  type BlockChange,
  blockState,
  blockStates,
  type CallerBlock,
  confirmBlock,
  isSame,
} from '../../shared/subjects/audit/caller-block.ts';
import { callerOf, recordedByOf } from '../runtime/http/authorize.ts';
import { oneLine } from '../runtime/http/fields/one-line.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import type { HttpEnv } from '../runtime/http/http-env.ts';
import { idempotent } from '../runtime/http/idempotency.ts';
import { withIsoMoments } from '../runtime/http/moments.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  idSchema,
  jsonBody,
  jsonResponse,
  momentSchema,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { EraseDependencies } from './erase-routes.ts';

/** Callers that may not call any more: one officer asks, another confirms (ADR 37). */
export const blockRoutes = (
  app: HttpApp,
  { blocks, tools, idempotency: store, digest, now }: EraseDependencies,
): void => {
  app.use('/v1/audit/blocks/*', idempotent({ store, digest, now }));

  app.openapi(list, async (c) => {
    const all = await blocks.all();
    return c.json({ items: all.toReversed().map(present) }, 200);
  });

  app.openapi(ask, async (c) => {
    const { caller, reason } = c.req.valid('json');
    const by = personOf(c);
    if (isSame(caller, by))
      throw new ProblemError('state-conflict', { detail: 'nobody blocks themselves' });
    const other = (await blocks.all()).find(
      (one) => isSame(one.caller, caller) && blockState(one) !== 'lifted',
    );
    if (other !== undefined)
      throw new ProblemError('state-conflict', {
        detail: `there is a block of this caller already (\`${other.blockId}\`)`,
      });
    const blockId = tools.newId();
    const block: CallerBlock = { blockId, caller, reason, asked: { by, at: now() }, version: 1 };
    await stored(block);
    return c.json(present(block), 201);
  });

  app.openapi(confirm, async (c) => {
    const act = { by: personOf(c), at: now() };
    const block = await found(c.req.valid('param').blockId);
    return c.json(present(await changed(confirmBlock(block, act))), 200);
  });

  app.openapi(lift, async (c) => {
    const act = { by: personOf(c), at: now() };
    const block = await found(c.req.valid('param').blockId);
    const { reason } = c.req.valid('json');
    return c.json(present(await changed(askLift(block, act, reason))), 200);
  });

  const found = async (blockId: string): Promise<CallerBlock> => {
    const block = (await blocks.all()).find((one) => one.blockId === blockId);
    if (block === undefined) throw new ProblemError('not-found', { detail: 'no such block' });
    return block;
  };

  const changed = async (change: BlockChange): Promise<CallerBlock> => {
    if (change.outcome === 'same-person')
      throw new ProblemError('forbidden', {
        detail: 'whoever asked for this cannot confirm it: another person must',
      });
    if (change.outcome === 'nothing-asked')
      throw new ProblemError('state-conflict', { detail: 'nothing of it waits for that' });
    return stored(change.block);
  };

  const stored = async (block: CallerBlock): Promise<CallerBlock> => {
    if ((await blocks.put(block)) === 'conflict') throw new ProblemError('conflict');
    return block;
  };
};

/** A client's own token is nobody in particular: whoever has its secret would be two people. */
const personOf = (c: Context<HttpEnv>): RecordedBy => {
  if (callerOf(c.env?.event)?.isPerson === true) return recordedByOf(c);
  throw new ProblemError('forbidden', { detail: 'this takes a person, not a client of its own' });
};

const callerSchema = z.strictObject({
  kind: z.enum(['jwt', 'iam']),
  id: oneLine(300).openapi({ example: 'femke@waterweg.example' }),
});

const blockBody = z
  .strictObject({
    caller: callerSchema.openapi({ description: 'As `GET /v1/audit/callers` names it' }),
    reason: oneLine(200).openapi({ example: 'left on 30 November' }),
  })
  .openapi('CallerBlockRequest');

const blockResource = z
  .object({
    blockId: z.string(),
    caller: callerSchema,
    state: z.enum(blockStates).openapi({
      description:
        'In `in-force` and `lift-asked` every call of the caller is a 403; `asked` waits for another person, as `lift-asked` does',
    }),
    reason: z.string(),
    askedBy: z.string(),
    askedAt: momentSchema,
    confirmedBy: z.string().optional(),
    confirmedAt: momentSchema.optional(),
    liftReason: z.string().optional(),
    liftAskedBy: z.string().optional(),
    liftAskedAt: momentSchema.optional(),
    liftedBy: z.string().optional(),
    liftedAt: momentSchema.optional(),
  })
  .openapi('CallerBlock');

const present = (block: CallerBlock) => {
  const { blockId, caller, reason, asked, confirmed, liftAsked, lifted } = block;
  return blockResource.parse(
    withIsoMoments({
      ...{ blockId, caller, reason, state: blockState(block) },
      ...{ askedBy: asked.by.id, askedAt: asked.at },
      ...(confirmed && { confirmedBy: confirmed.by.id, confirmedAt: confirmed.at }),
      ...(liftAsked && {
        liftReason: liftAsked.reason,
        ...{ liftAskedBy: liftAsked.by.id, liftAskedAt: liftAsked.at },
      }),
      ...(lifted && { liftedBy: lifted.by.id, liftedAt: lifted.at }),
    }),
  );
};

const blockParams = z.object({ blockId: idSchema });

const list = createRoute({
  method: 'get',
  path: '/v1/audit/blocks',
  operationId: 'listCallerBlocks',
  tags: ['rights'],
  summary: 'Callers that may not call any more, the newest first',
  description: 'Includes lifted blocks, for two years.',
  ...secured('erase', 'requests:read'),
  responses: {
    200: jsonResponse(z.object({ items: z.array(blockResource) }), 'The blocks'),
    ...problemResponses(401, 403),
  },
});

const ask = createRoute({
  method: 'post',
  path: '/v1/audit/blocks',
  operationId: 'requestCallerBlock',
  tags: ['rights'],
  summary: 'Ask for a caller to be blocked: somebody left, or a secret leaked',
  description:
    'Another person confirms it; from then on every call of that caller is a 403 within five seconds, a stop too, whatever its token or policy says. A block does not wait for a token to expire. It does not replace taking the roles away where your people get their tokens. Links in mails work as before.',
  ...secured('erase', 'requests:answer'),
  request: { body: jsonBody(blockBody) },
  responses: {
    201: jsonResponse(blockResource, 'The block, which waits for another person'),
    ...problemResponses(400, 401, 403, 409, 413, 415),
  },
});

const confirm = createRoute({
  method: 'post',
  path: '/v1/audit/blocks/{blockId}/confirmation',
  operationId: 'confirmCallerBlock',
  tags: ['rights'],
  summary: 'Confirm a block or its lifting; whoever asked for it cannot',
  description: 'Whoever asked for it gets a 403, and so does a client with a token of its own.',
  ...secured('erase', 'requests:answer'),
  request: { params: blockParams },
  responses: {
    200: jsonResponse(blockResource, 'The block as it is now'),
    ...problemResponses(400, 401, 403, 404, 409),
  },
});

const lift = createRoute({
  method: 'post',
  path: '/v1/audit/blocks/{blockId}/lifting',
  operationId: 'requestCallerRelease',
  tags: ['rights'],
  summary: 'Ask for a block to be lifted; another person confirms it',
  description: 'A block that nobody has confirmed yet is withdrawn at once.',
  ...secured('erase', 'requests:answer'),
  request: {
    params: blockParams,
    body: jsonBody(z.strictObject({ reason: oneLine(200) }).openapi('CallerBlockLift')),
  },
  responses: {
    200: jsonResponse(blockResource, 'The block as it is now'),
    ...problemResponses(400, 401, 403, 404, 409, 413, 415),
  },
});
