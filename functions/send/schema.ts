import { z } from 'zod';
import { jobPlace, jobSize, lanes } from '../../shared/delivery/jobs.ts';
import type { Sha256 } from '../../shared/kernel/digest.ts';
import {
  type ContactId,
  type EventId,
  isId,
  type MailingId,
  type SenderId,
} from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { languages } from '../../shared/kernel/language.ts';
import { regulatedPurposes } from '../../shared/kernel/purpose.ts';

const id = <Id extends string>() =>
  z.custom<Id>((value) => typeof value === 'string' && isId(value), { error: 'not an id' });

const jobId = z
  .string()
  .max(200)
  .refine((text) => jobPlace(text) !== undefined, 'not a job id');

const contentHash = z.custom<Sha256>((value) => typeof value === 'string' && value.length <= 64);

/** A message of the campaign or the service queue. */
export const sendJob = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('batch'),
    mailingId: id<MailingId>(),
    senderId: id<SenderId>(),
    lane: z.enum(lanes),
    jobId,
    contentHash,
    contactIds: z.array(id<ContactId>()).min(1).max(jobSize),
  }),
  z.object({
    type: z.literal('opt-in-confirmation'),
    contactId: id<ContactId>(),
    requestEventId: id<EventId>(),
    token: z.string().min(1).max(800),
    language: z.enum(languages),
    senderId: id<SenderId>(),
    purpose: z.enum(regulatedPurposes),
    topic: z.string().max(200).exactOptional(),
    topicName: z.string().max(200).exactOptional(),
    also: z
      .array(
        z.object({
          purpose: z.enum(regulatedPurposes),
          topicName: z.string().max(200).exactOptional(),
        }),
      )
      .max(20)
      .exactOptional(),
    correlationId: z.string().max(64).exactOptional(),
    jobId: jobId.exactOptional(),
  }),
  z.object({
    type: z.literal('mail'),
    mailId: id<MailingId>(),
    templateId: id<MailingId>(),
    senderId: id<SenderId>(),
    contentHash,
    contactId: id<ContactId>(),
    values: z.record(z.string().max(64), z.string().max(400)),
    selling: z.array(z.string().max(64)),
    correlationId: z.string().max(64).exactOptional(),
    jobId: jobId.exactOptional(),
  }),
  z.object({
    type: z.literal('own-link'),
    mailId: id<MailingId>(),
    contactId: id<ContactId>(),
    senderId: id<SenderId>(),
    token: z.string().min(1).max(800),
    language: z.enum(languages),
    expiresAt: z.int().transform(instantFromMillis),
    wanted: z.array(z.string().max(400)).max(10).exactOptional(),
    correlationId: z.string().max(64).exactOptional(),
    jobId: jobId.exactOptional(),
  }),
]);
