import { z } from '@hono/zod-openapi';
import { collectionMethods } from '../../shared/consent/event/consent-event.ts';
import {
  answerOutcomes,
  requestKinds,
  requestStates,
} from '../../shared/consent/request/person-request.ts';
import { optionalMember } from '../runtime/http/fields/optional-member.ts';
import { whenSchema } from '../runtime/http/moments.ts';
import { idSchema, momentSchema, pageQuery } from '../runtime/http/route-kit.ts';
import { evidenceFields, text } from './schema.ts';

/** A request of a person as the API shows it; other kinds have other members. */
export const requestResource = z
  .looseObject({
    requestId: idSchema,
    kind: z.enum(requestKinds),
    to: optionalMember(z.enum(['service']).openapi({ description: 'For an objection: to what' })),
    contactId: idSchema,
    senderId: idSchema,
    receivedAt: momentSchema,
    dueAt: momentSchema.openapi({
      description: 'One calendar month after receipt (GDPR art. 12(3))',
    }),
    state: z.enum(requestStates),
    said: optionalMember(
      z.looseObject({ method: z.string(), note: optionalMember(z.string()) }).openapi({
        description: 'What the person said and how; deleted when the person is erased',
      }),
    ),
    answer: optionalMember(
      z.looseObject({
        outcome: z.enum([...answerOutcomes, 'moot']).openapi({
          description: '`moot`: the person was erased before it was answered',
        }),
        reason: optionalMember(z.string()),
        answeredAt: momentSchema,
      }),
    ),
    version: z.int(),
    recordedAt: momentSchema,
  })
  .openapi('PersonRequest');

/** Kinds that are asked for here; an objection has its own route, which never refuses a stop. */
const askedKinds = requestKinds.filter((kind) => kind !== 'objection');

export const requestBody = z
  .strictObject({
    kind: z.enum(askedKinds).openapi({
      description:
        'GDPR art. 15 (`access`), 16 (`rectification`), 17 (`erasure`), or a `complaint`; an objection goes to `…/objections`',
    }),
    occurredAt: optionalMember(
      whenSchema.openapi({
        description: 'When it was received; the month runs from then',
      }),
    ),
    actor: evidenceFields.actor,
    method: z.enum(collectionMethods).default('reply'),
    note: optionalMember(text(1_000).openapi({ description: 'What the person said' })),
    evidenceRefs: evidenceFields.evidenceRefs,
  })
  .openapi('AskedRequest');

export const requestPage = z
  .object({ items: z.array(requestResource), next: optionalMember(z.string()) })
  .openapi('PersonRequestPage');

export const requestQuery = pageQuery.extend({
  state: optionalMember(z.enum(requestStates)),
  kind: optionalMember(z.enum(requestKinds)),
});

export const requestParams = z.object({ requestId: idSchema });

export const answerBody = z
  .strictObject({
    outcome: z.enum(answerOutcomes).openapi({
      description:
        '`upheld`: the request is granted. For an objection this happens here, before the answer is stored; to uphold an erasure, erase the contact',
    }),
    reason: text(1_000).openapi({
      description: 'Why, for the person to read (GDPR art. 12(4)): the balancing, for an objection',
    }),
  })
  .openapi('RequestAnswer');
