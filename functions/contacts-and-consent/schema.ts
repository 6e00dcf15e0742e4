import { z } from '@hono/zod-openapi';
import {
  affirmativeActs,
  collectionMethods,
  consentEventTypes,
  listedReasons,
} from '../../shared/consent/event/consent-event.ts';
import { eventId, noticeId, senderId } from '../../shared/kernel/ids.ts';
import { languages } from '../../shared/kernel/language.ts';
import { regulatedPurposes } from '../../shared/kernel/purpose.ts';
import { isVisible } from '../../shared/kernel/visible-text.ts';
import { consentRecordResource } from '../runtime/http/consent-record-resource.ts';
import { activityField } from '../runtime/http/fields/activity-field.ts';
import { optionalMember } from '../runtime/http/fields/optional-member.ts';
import { topicField } from '../runtime/http/fields/topic-field.ts';
import { whenSchema } from '../runtime/http/moments.ts';
import { fieldErrorSchema } from '../runtime/http/problem.ts';
import { idSchema, momentSchema } from '../runtime/http/route-kit.ts';

/** A text of at least one character that a reader sees: invisible ones name no place and no proof. */
export const text = (max: number) =>
  z.string().trim().min(1).max(max).refine(isVisible, {
    message: 'only invisible characters: write what a reader can see, or leave the field out',
  });

export const scopeFields = {
  senderId: optionalMember(
    idSchema.openapi({ description: 'The contact’s own sender when left out' }).transform(senderId),
  ),
  purpose: optionalMember(z.enum(regulatedPurposes)),
  topic: optionalMember(topicField),
  activity: optionalMember(activityField),
};

type ScopeBody = {
  readonly purpose?: string | undefined;
  readonly topic?: string | undefined;
  readonly activity?: string | undefined;
};

/** A topic lies within a purpose; an activity stands apart from both. */
export const checkScope = (
  { purpose, topic, activity }: ScopeBody,
  context: z.RefinementCtx,
): void => {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  if (topic !== undefined && purpose === undefined) refuse('topic', 'a topic belongs to a purpose');
  if (activity !== undefined && purpose !== undefined)
    refuse('activity', 'an activity needs a consent of its own, apart from a purpose');
};

export const actorBody = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('subject') }),
    z.strictObject({ kind: z.literal('guardian'), name: text(200), evidenceRef: text(200) }),
    z.strictObject({ kind: z.literal('operator'), reason: text(300), evidenceRef: text(200) }),
    z.strictObject({
      kind: z.literal('import'),
      upstreamProof: optionalMember(
        text(500).openapi({
          description:
            'The record of this one person’s act, such as the entry of the form. One that was given before for another person is rejected (422), whatever its capitals and spaces',
        }),
      ),
    }),
  ])
  .openapi('Actor', {
    description:
      'Who made the statement. The name of an operator or an import comes from the caller, never from the body.',
  });
export type ActorBody = z.infer<typeof actorBody>;

const noticeRef = z.strictObject({
  noticeId: idSchema.transform(noticeId),
  version: z.int().min(1),
});

/** What shows an act that did not happen on one of our pages. */
export const evidenceBody = z
  .strictObject({
    place: text(300).openapi({
      description: 'Where the person acted: the address of a form or page, a shop, a phone line',
      example: 'https://www.waterweg.example/sign-up',
    }),
    actedAt: whenSchema.openapi({ description: 'When the person acted' }),
    document: text(300).openapi({
      description: 'Reference of what shows it: the stored form, a recording, a scan, a letter',
      example: 'form-2026-11-23-0412',
    }),
    takenBy: optionalMember(
      text(200).openapi({
        description: 'Who recorded it; required for speech and paper',
      }),
    ),
  })
  .openapi('ActEvidence');

export type EvidenceBody = z.infer<typeof evidenceBody>;

/** The privacy statement that the person was pointed to (GDPR art. 13). */
export const privacyStatementBody = z
  .strictObject({
    version: text(100).openapi({ example: '2026-03' }),
    url: optionalMember(z.url().max(2_000)),
  })
  .openapi('PrivacyStatementRef');

/** How, where and on what text it was said. */
export const evidenceFields = {
  actor: actorBody.default({ kind: 'subject' }),
  method: z.enum(collectionMethods).default('api'),
  act: optionalMember(z.enum(affirmativeActs)),
  conditional: optionalMember(
    z.boolean().openapi({
      description: 'Made a condition of something that does not need it (GDPR art. 7(4))',
    }),
  ),
  notice: optionalMember(
    noticeRef.openapi({
      description: 'The version of the text shown; without a known one the event proves nothing',
    }),
  ),
  language: optionalMember(z.enum(languages)),
  sourceUrl: optionalMember(z.url().max(2_000)),
  page: optionalMember(
    text(2_000).openapi({
      description: 'Address of the page, or name of the form, that asked',
      example: 'https://www.waterweg.example/sign-up',
    }),
  ),
  privacyStatement: optionalMember(
    privacyStatementBody.openapi({
      description: 'The version of the privacy statement that the person was referred to',
    }),
  ),
  ip: optionalMember(
    z
      .union([z.ipv4(), z.ipv6()])
      .openapi({ type: 'string', description: 'Only its network is stored: IPv4 /24, IPv6 /48' }),
  ),
  userAgent: optionalMember(text(300)),
  givenBy: optionalMember(
    idSchema.openapi({
      description:
        'The contact who gave it. Consent given by anyone but the recipient is rejected.',
    }),
  ),
  evidenceRefs: optionalMember(z.array(text(200)).max(20)),
  evidence: optionalMember(
    evidenceBody.openapi({
      description:
        'Required for a grant that was spoken, on paper or passed on by an operator, for a request made by someone else, and for `reinstated`',
    }),
  ),
  note: optionalMember(text(1_000)),
};

/**
 * A change of the contact records its own events: said by anyone else they would lift a bounce. Mail
 * without consent is resumed by the person alone, on our page.
 */
const saidTypes = consentEventTypes.filter(
  (type) => type !== 'address-changed' && type !== 'rectified' && type !== 'resumed',
);

export const eventBody = z
  .strictObject({
    type: z.enum(saidTypes),
    ...scopeFields,
    occurredAt: optionalMember(
      whenSchema.openapi({
        description: 'The default is the time of the evidence, or else now',
      }),
    ),
    ...evidenceFields,
    doubleOptIn: optionalMember(z.boolean()),
    requestEventId: optionalMember(idSchema.transform(eventId)),
    validUntil: optionalMember(whenSchema),
    suppression: optionalMember(z.enum(listedReasons)),
  })
  .superRefine(checkScope)
  .openapi('ConsentEventBody');
export type EventBody = z.infer<typeof eventBody>;

export const eventResource = z
  .looseObject({
    eventId: idSchema,
    contactId: idSchema,
    type: z.enum(consentEventTypes),
    sequence: z.int(),
    occurredAt: momentSchema,
    recordedAt: momentSchema,
    defects: z.array(z.string()),
    previousHash: z.string(),
    hash: z.string(),
  })
  .openapi('ConsentEvent');

const entryResource = z.looseObject({
  status: z.string(),
  eventId: idSchema,
  occurredAt: momentSchema,
  by: z.string(),
});

export const recordedResource = z
  .object({
    event: eventResource,
    /** Whether the event can be relied on as consent; only said of events that claim it. */
    proves: optionalMember(z.boolean()),
    provesNotBecause: optionalMember(
      z.string().openapi({
        description: 'For a consent without defects that lifts no stop: why, and what would',
      }),
    ),
    standing: optionalMember(entryResource),
    proofUrl: optionalMember(
      z.url().openapi({
        description:
          'Where the person finds the proof of this event: a file to keep, available within two minutes, for 90 days. It shows only the event: give it only to the person.',
      }),
    ),
    notUnderstood: optionalMember(
      z.array(fieldErrorSchema).openapi({
        description:
          'Members of a stop that were left out; the stop is recorded, for a wider scope where its own was unusable',
      }),
    ),
  })
  .openapi('RecordedConsentEvent');

export const stateResource = z
  .object({
    contactId: idSchema,
    version: z.int(),
    entries: z.record(z.string(), entryResource),
    suppressions: z.array(z.object({ reason: z.string(), eventId: idSchema, at: momentSchema })),
  })
  .openapi('ConsentState');

export const eventPage = z
  .object({ items: z.array(eventResource), next: optionalMember(z.string()) })
  .openapi('ConsentEventPage');

export const verdictResource = z
  .looseObject({
    outcome: z.enum(['intact', 'broken', 'state-differs', 'erased']),
    sequence: optionalMember(z.int()),
    eventId: optionalMember(z.string()),
    problem: optionalMember(z.string()),
  })
  .openapi('LedgerVerdict');

export const optInBody = z
  .strictObject({
    senderId: scopeFields.senderId,
    purpose: z.enum(regulatedPurposes),
    topic: scopeFields.topic,
    occurredAt: optionalMember(whenSchema),
    ...evidenceFields,
    language: optionalMember(
      z.enum(languages).openapi({ description: 'The contact’s when left out' }),
    ),
  })
  .openapi('OptInRequest');
export type OptInBody = z.infer<typeof optInBody>;

export const optInResource = z
  .object({
    outcome: z.enum([
      'requested',
      'already-pending',
      'already-confirmed',
      'asked-too-soon',
      'suppressed',
    ]),
    requestEventId: optionalMember(idSchema),
    expiresAt: optionalMember(momentSchema),
    askAgainAt: optionalMember(momentSchema),
  })
  .openapi('OptInOutcome');

export const objectionBody = z
  .strictObject({
    to: z.enum(['marketing', 'service']).default('marketing').openapi({
      description:
        '`service`: to service mail (GDPR art. 21(1)), which a person must weigh; it becomes a request and stops nothing yet',
    }),
    senderId: scopeFields.senderId,
    purpose: scopeFields.purpose,
    topic: scopeFields.topic,
    occurredAt: optionalMember(whenSchema),
    actor: evidenceFields.actor,
    method: z.enum(collectionMethods).default('reply'),
    note: evidenceFields.note,
    evidenceRefs: evidenceFields.evidenceRefs,
  })
  .superRefine(checkScope)
  .superRefine(({ to, purpose }, context) => {
    if (to === 'service' && purpose !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['purpose'],
        message: 'service mail has no such purpose: leave it out',
      });
  })
  .openapi('Objection', {
    description:
      'To direct marketing it needs no reason (GDPR art. 21(2)-(3)); without a purpose it covers all of it.',
  });

export const withdrawalBody = z
  .strictObject({
    type: z.enum(['withdrawn', 'refused']).default('withdrawn').openapi({
      description: '`refused` answers the one question that was asked; `withdrawn` ends the scope',
    }),
    ...scopeFields,
    occurredAt: optionalMember(whenSchema),
    actor: evidenceFields.actor,
    method: z.enum(collectionMethods).default('reply'),
    page: evidenceFields.page,
    note: evidenceFields.note,
    evidenceRefs: evidenceFields.evidenceRefs,
  })
  .superRefine(checkScope)
  .openapi('Withdrawal');

export const receiptParams = z.object({ contactId: idSchema, eventId: idSchema });
export const receiptResource = consentRecordResource('dpv:ConsentReceipt');
export type ReceiptResource = z.output<typeof receiptResource>;
