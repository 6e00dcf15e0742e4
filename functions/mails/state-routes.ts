import { createRoute, z } from '@hono/zod-openapi';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import { jsonResponse, problemResponses, secured } from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';

/** How much the account may still send, and what the queues set aside, for whoever watches over it. */
export const stateRoutes = (
  app: HttpApp,
  { readQuota, countDeadLetters, telemetry }: Dependencies,
): void => {
  app.openapi(read, async (c) => {
    try {
      const [quota, setAside] = await Promise.all([readQuota(), countDeadLetters()]);
      const { ratePerSecond, perDay, sentLastDay } = quota;
      return c.json(
        {
          isHeld: ratePerSecond === 0,
          ...defined({ perDay, sentLastDay: perDay === undefined ? undefined : sentLastDay }),
          deadLetters: setAside.filter(({ waiting }) => waiting > 0),
        },
        200,
      );
    } catch (error) {
      telemetry.error('sending-state-not-read', error);
      throw new ProblemError('unavailable');
    }
  });
};

const sendingState = z
  .object({
    isHeld: z.boolean().openapi({ description: 'Nothing is sent now: the account is paused' }),
    perDay: z.int().optional().openapi({
      description: 'Mails in any 24 hours; missing when no limit is known',
    }),
    sentLastDay: z.int().optional().openapi({ description: 'Of those, in the last 24 hours' }),
    deadLetters: z
      .array(z.object({ queue: z.string(), waiting: z.int() }))
      .openapi({ description: 'Queues with messages that failed at every delivery' }),
  })
  .openapi('SendingState');

const read = createRoute({
  method: 'get',
  path: '/v1/sending-state',
  operationId: 'readSendingState',
  tags: ['mails'],
  summary: 'How much the mail service will still accept, and what work was set aside',
  description:
    'The quota of Amazon SES, or on one machine that of its relay, as its settings state it. Messages that a queue set aside wait for an operator (`grondslag operator dead-letters`); their counts are approximate.',
  ...secured('mails', 'mailings:read'),
  responses: {
    200: jsonResponse(sendingState, 'The state'),
    ...problemResponses(401, 403, 503),
  },
});
