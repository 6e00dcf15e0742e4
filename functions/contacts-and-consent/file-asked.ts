import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { clockTolerance } from '../../shared/consent/event/statement-context.ts';
import type { PersonRequest, RequestSubject } from '../../shared/consent/request/person-request.ts';
import { type Instant, instantFromMillis } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { fileRequest } from '../../shared/subjects/file-request.ts';
import { noContact } from '../runtime/http/contact-problems.ts';
import type { HttpEnv } from '../runtime/http/http-app.ts';
import { instantOf } from '../runtime/http/moments.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import type { Dependencies } from './dependencies.ts';
import { callerId, contactOf, isFaceWith, onBehalfOf } from './request-context.ts';
import type { objectionBody } from './schema.ts';
import { actorOf } from './statement-from-body.ts';

/** Keeps what a person asks, as whoever heard it says, for a person to answer. */
export const fileAsked = async (
  c: Context<HttpEnv>,
  dependencies: Dependencies,
  {
    id,
    subject,
    body,
  }: { readonly id: string; readonly subject: RequestSubject; readonly body: Asked },
): Promise<PersonRequest> => {
  const contact = await contactOf(dependencies, id);
  const { actor, method, note, evidenceRefs, senderId, occurredAt } = body;
  const isOther = senderId !== undefined && senderId !== contact.senderId;
  if (isOther && !(await isFaceWith(dependencies, contact, senderId)))
    throw refused('/senderId', 'this is a contact of another sender');
  const said = {
    actor: actorOf(actor, callerId(c)),
    method,
    ...defined({ note, evidenceRefs }),
  };
  const receivedAt = receiptOf(occurredAt, dependencies.now());
  const request = await fileRequest(onBehalfOf(c, dependencies), contact, {
    subject,
    said,
    receivedAt,
  });
  if (request === undefined) throw noContact();
  return request;
};

type Asked = Omit<z.output<typeof objectionBody>, 'to' | 'purpose' | 'topic'>;

const refused = (pointer: string, message: string) =>
  new ProblemError('refused', { errors: [{ pointer, in: 'body', message }] });

/** When it was received: the clock of a request that was written down later runs from then. */
const receiptOf = (occurredAt: string | undefined, now: Instant): Instant => {
  const said = occurredAt === undefined ? now : instantOf(occurredAt);
  if (said > now + clockTolerance)
    throw refused('/occurredAt', 'this moment has not come yet: give the moment of receipt');
  return instantFromMillis(Math.min(said, now));
};
