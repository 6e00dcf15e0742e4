import { z } from '@hono/zod-openapi';
import { collectionMethods, listedReasons } from '../../../shared/consent/event/consent-event.ts';
import { noticeId } from '../../../shared/kernel/ids.ts';
import { languages } from '../../../shared/kernel/language.ts';
import { regulatedPurposes } from '../../../shared/kernel/purpose.ts';
import {
  consentFields,
  contactFields,
  listAdditions,
  relationFields,
  statusMeanings,
  stopKinds,
} from '../../../shared/lists/list-mapping.ts';
import { dateOrders } from '../../../shared/lists/read-moment.ts';
import { activityField } from '../../runtime/http/fields/activity-field.ts';
import { optionalMember } from '../../runtime/http/fields/optional-member.ts';
import { topicField } from '../../runtime/http/fields/topic-field.ts';
import { whenSchema } from '../../runtime/http/moments.ts';
import { fieldErrorSchema } from '../../runtime/http/problem.ts';
import { idSchema } from '../../runtime/http/route-kit.ts';
import { evidenceBody, evidenceFields, text } from '../schema.ts';
import { contactBody, relationshipList } from './schema.ts';

const scopeFields = {
  purpose: optionalMember(z.enum(regulatedPurposes)),
  topic: optionalMember(topicField),
  activity: optionalMember(activityField),
};
const sourceFields = {
  upstreamProof: optionalMember(
    text(500).openapi({
      description:
        'The record of this one person’s act: the entry of the form, a line of its log. Counts beside `page`. Rows of one list with the same record prove nothing about anybody; in later calls it still belongs to the person it was first given for, whatever its capitals and spaces',
    }),
  ),
  notice: optionalMember(
    z.strictObject({ noticeId: idSchema.transform(noticeId), version: z.int().min(1) }),
  ),
  language: optionalMember(z.enum(languages)),
  method: z.enum(collectionMethods).default('import'),
  page: evidenceFields.page,
  privacyStatement: evidenceFields.privacyStatement,
  evidence: optionalMember(
    evidenceBody.openapi({
      description: 'In place of `page` and `upstreamProof`: where, when and what shows it',
    }),
  ),
};
const isTopicOfPurpose = ({
  topic,
  purpose,
}: {
  readonly topic?: string | undefined;
  readonly purpose?: string | undefined;
}): boolean => topic === undefined || purpose !== undefined;
const topicAlone = { message: 'a topic belongs to a purpose', path: ['topic'] };

const importedGrant = z.strictObject({
  type: z.literal('imported').openapi({
    description:
      'A consent. It proves something with a `notice`, and with `page` and `upstreamProof` or with `evidence` of this one person',
  }),
  ...scopeFields,
  occurredAt: whenSchema,
  ...sourceFields,
});

/** The words by which a list may state a stop. */
export const stopTypes = [
  'withdrawn',
  'unsubscribed',
  'objected',
  'refused',
  'suppressed',
  'bounced',
  'complaint',
] as const;

const importedStop = z.strictObject({
  type: z.enum(stopTypes).openapi({
    description:
      'What the person stopped, or what closed the address. `bounced` and `complaint` are `suppressed` with that reason.',
  }),
  scope: optionalMember(
    z.literal('all').openapi({
      description: 'All direct marketing of the sender; the same as no purpose',
    }),
  ),
  ...scopeFields,
  occurredAt: optionalMember(whenSchema.openapi({ description: 'Now when left out' })),
  suppression: optionalMember(
    z.enum(listedReasons).openapi({
      description: 'Of `suppressed`: why; `objection` when left out',
    }),
  ),
  note: optionalMember(z.string().trim().min(1).max(1_000)),
  ...sourceFields,
});

const importedConsent = z
  .discriminatedUnion('type', [importedGrant, importedStop])
  .refine(isTopicOfPurpose, topicAlone);
export type ImportedGrant = z.infer<typeof importedGrant>;

/** Most rows of one call: each takes a few writes, and the answer comes while the caller waits. */
export const maxImportRows = 500;

export const importRow = z
  .strictObject({ ...contactBody.shape, consents: z.array(importedConsent).max(10).default([]) })
  .openapi('ImportRow');
export type ImportRowBody = z.infer<typeof importRow>;

/** A row of stops alone: sender and address are enough. */
export const stopRow = z
  .strictObject({
    ...contactBody.partial().shape,
    senderId: contactBody.shape.senderId,
    email: contactBody.shape.email,
    consents: z.array(importedStop.refine(isTopicOfPurpose, topicAlone)).min(1).max(10),
  })
  .openapi('StopRow');

/** A row of a list of relations: whose they are, and stops, which any row may state. */
export const relationRow = z
  .strictObject({
    senderId: contactBody.shape.senderId,
    email: contactBody.shape.email,
    relationships: relationshipList.min(1),
    consents: z.array(importedStop.refine(isTopicOfPurpose, topicAlone)).max(10).default([]),
  })
  .openapi('RelationRow');

/** The shapes of a row, by their names in the API's document. */
export const rowSchemas = { ImportRow: importRow, StopRow: stopRow, RelationRow: relationRow };

const addsField = z.enum(listAdditions);

const firstRowField = z.coerce.number().int().min(0).max(100_000_000).default(0).openapi({
  description:
    'Where in the list the first of these rows is, from 0: a list that is sent in parts keeps the numbers of its rows, under which each is recorded once',
});

const dryRunText =
  'Writes nothing: returns the outcome that each row would have, and `outlook` says how many of them could get service mail and how many an offer, and why not.';

export const importBody = z
  .strictObject({
    importId: idSchema.openapi({
      description: 'Names this list; the same row of the same list is recorded once',
    }),
    firstRow: firstRowField,
    adds: addsField.default('contacts').openapi({
      description:
        '`relations`: each row is a `RelationRow`, and adds relations to the contact with its address; a contact may have many rows, and an unknown address creates none',
    }),
    dryRun: z
      .boolean()
      .default(false)
      .openapi({
        description: `${dryRunText} A row does not find a row of another call that it needs, such as a user’s customer.`,
      }),
    rows: z.array(z.unknown()).min(1).max(maxImportRows).openapi({
      description:
        'Each an `ImportRow`; a malformed one is rejected without the others. A row whose `consents` are all stops may be a `StopRow`, which needs only `senderId` and `email`, and a stop in a malformed row is recorded too.',
    }),
  })
  .openapi('ImportBody');

/** Whether the contact of a row could get such mail, and the first reason why not. */
const couldGet = z.object({ may: z.boolean(), reason: optionalMember(z.string()) });

const reachable = z.object({
  rows: z.int(),
  not: z.array(z.object({ reason: z.string(), rows: z.int(), text: z.string() })),
});

const listOutlook = z.object({ service: reachable, offer: reachable }).openapi('ListOutlook', {
  description:
    'How many rows could get mail of a service that they take, and how many an offer of something that they bought or agreed to, as the list would be stored: by the decision that fan-out and send use, on a mailing in order in every respect. `not` says why the others could not, in the language of `accept-language`.',
});
export type ListOutlook = z.infer<typeof listOutlook>;

const importRowResult = z.looseObject({
  row: z.int(),
  line: optionalMember(
    z.int().openapi({ description: 'The line in the CSV file that was sent, from 1' }),
  ),
  outcome: z
    .enum(['created', 'exists', 'unknown', 'stopped', 'malformed', 'suppressed', 'refused'])
    .openapi({
      description:
        '`unknown`: for a row of relations, no contact has its address. `created`, `exists`: the contact exists; with `errors`, a consent in the row was rejected and none of its consents was recorded. `stopped`: no contact was created, but the row’s stops were recorded; `errors` says what else was rejected and why',
    }),
  stop: optionalMember(
    z.enum(['on-contact', 'on-address', 'not-recorded']).openapi({
      description:
        'Where the stops of the row were recorded. For an unknown address a narrow stop is stored as a stop of all direct marketing.',
    }),
  ),
  repeated: optionalMember(
    z.literal(true).openapi({
      description:
        'The stops were recorded before, for this row of this list, and nothing was added: a consent that the person gave since then holds',
    }),
  ),
  contactId: optionalMember(z.string()),
  could: optionalMember(
    z.object({ service: couldGet, offer: couldGet }).openapi({
      description: 'For a dry run: whether this contact could get such mail, as it would be stored',
    }),
  ),
  notes: optionalMember(
    z.array(fieldErrorSchema).openapi({
      description:
        'What was changed in the row before it was accepted, and which relations an existing contact got from it',
    }),
  ),
  reason: optionalMember(
    z.string().openapi({
      description: 'A code for the sentence in `errors`, for example `sender-unknown`',
    }),
  ),
  errors: optionalMember(
    z.array(fieldErrorSchema).openapi({
      description: 'What is wrong with the row, and how to fix it',
    }),
  ),
});
export type ImportRowResult = z.infer<typeof importRowResult>;

const source = z.union([
  z.strictObject({ column: z.string().max(200), otherwise: optionalMember(z.string().max(500)) }),
  z.strictObject({ value: z.string().max(500) }),
]);
const sources = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.partialRecord(z.enum(names), source);

/** How a CSV file is read; what is left out is taken from the names of its columns. */
export const listMapping = z
  .strictObject({
    senderId: idSchema,
    adds: optionalMember(addsField),
    fields: sources(contactFields).default({}),
    attributes: optionalMember(z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,49}$/), source)),
    stops: optionalMember(
      z.array(z.strictObject({ column: z.string().max(200), means: z.enum(stopKinds) })).max(50),
    ),
    statuses: optionalMember(z.record(z.string().max(100), z.enum(statusMeanings))),
    consent: optionalMember(
      sources(consentFields).refine(
        ({ upstreamProof }) => upstreamProof === undefined || 'column' in upstreamProof,
        {
          message: 'a column: a proof that is the same for every row proves nothing of one person',
          path: ['upstreamProof'],
        },
      ),
    ),
    relation: optionalMember(sources(relationFields)),
    zone: optionalMember(z.string().max(60)),
    dateOrder: optionalMember(z.enum(dateOrders)),
  })
  .openapi('ListMapping', {
    description:
      'Which column (`column`, and what counts where its cell is empty) or fixed text (`value`) each field is taken from. What is left out is suggested by the names of the columns; a consent is recorded only of what `consent` says.',
  });

const mappingText = z
  .string()
  .max(7_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'the mapping is not JSON' });
      return z.NEVER;
    }
  });

const rowsBeforeField = z.coerce.number().int().min(0).max(100_000_000).default(0).openapi({
  description:
    'For a CSV file that is part of a larger one, with the same header: the number of data rows in the parts before it. Row numbers refer to the whole list, in `firstRow`, `nextRow` and the response',
});

const listRowsField = z.coerce.number().int().min(1).max(100_000_000).openapi({
  description:
    'For a CSV file that is part of a larger one: the data rows of the whole list, so that `GET /v1/jobs` shows when it is complete. Without it each part counts as a list of its own',
});

const dryRunQuery = optionalMember(z.enum(['true', 'false']).openapi({ description: dryRunText }));

export const csvQuery = z.strictObject({
  importId: idSchema,
  dryRun: dryRunQuery,
  firstRow: optionalMember(firstRowField),
  rowsBefore: rowsBeforeField,
  listRows: optionalMember(listRowsField),
  mapping: mappingText.pipe(listMapping),
});
export type CsvQuery = z.infer<typeof csvQuery>;

/** The same for the API's document, where JSON has no use for them. */
export const csvQueryOfDocument = z.object({
  importId: optionalMember(
    idSchema.openapi({ description: 'For a CSV file: the name of this list' }),
  ),
  firstRow: optionalMember(firstRowField),
  rowsBefore: optionalMember(rowsBeforeField),
  listRows: optionalMember(listRowsField),
  dryRun: dryRunQuery,
  mapping: optionalMember(
    z.string().max(7_000).openapi({
      description: 'For a CSV file: JSON of a `ListMapping`, which says how its columns are read',
      example:
        '{"senderId":"waterweg","fields":{"language":{"value":"nl"},"country":{"column":"Land","otherwise":"NL"}}}',
    }),
  ),
});

export const importResult = z
  .object({
    counts: z.record(z.string(), z.int()),
    rows: z.array(importRowResult),
    totalRows: optionalMember(
      z.int().openapi({
        description:
          'For a CSV file: the number of data rows in it, without those of the parts before it',
      }),
    ),
    nextRow: optionalMember(
      z.int().openapi({
        description:
          'For a list that takes longer than one call: the row to continue with. Send a CSV file again with this `firstRow`, or the JSON rows from there on, until the response has none',
      }),
    ),
    mapping: optionalMember(
      listMapping.openapi({ description: 'For a CSV file: how it was read' }),
    ),
    dryRun: optionalMember(z.literal(true).openapi({ description: 'Nothing was written' })),
    outlook: optionalMember(listOutlook.openapi({ description: 'Only for a dry run' })),
  })
  .openapi('ImportResult');
