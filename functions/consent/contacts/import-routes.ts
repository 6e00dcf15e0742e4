import { createRoute, type z } from '@hono/zod-openapi';
import type { ConsentEventData } from '../../../shared/consent/consent-event.ts';
import { addressProblemText } from '../../../shared/contacts/contact-draft.ts';
import { type ImportRowOutcome, importContact } from '../../../shared/subjects/import-contact.ts';
import { fieldErrors } from '../../runtime/field-errors.ts';
import type { HttpApp } from '../../runtime/http-app.ts';
import { instantOf } from '../../runtime/moments.ts';
import { jsonBody, jsonResponse, problemResponses, secured } from '../../runtime/route-kit.ts';
import type { Dependencies } from '../dependencies.ts';
import { callerId } from '../request-context.ts';
import { draftFromBody } from './draft-from-body.ts';
import {
  type ImportedConsent,
  type ImportRowBody,
  importBody,
  importResult,
  importRow,
} from './import-schema.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/contacts/import',
  operationId: 'importContacts',
  tags: ['contacts'],
  summary: 'Take in a list, row by row; it fills gaps only and revives no opt-out',
  description:
    'A row that is malformed or suppressed is refused without the others. A contact that is there already keeps its data.',
  ...secured('consent', 'contacts:write'),
  request: { body: jsonBody(importBody) },
  responses: {
    200: jsonResponse(importResult, 'What became of each row'),
    ...problemResponses(400, 401, 403, 413, 415),
  },
});

type ResultRow = z.infer<typeof importResult>['rows'][number];

const statementOf = (
  { purpose, topic, activity, occurredAt, upstreamProof, ...consent }: ImportedConsent,
  senderId: string,
  importer: string,
): ConsentEventData =>
  ({
    ...consent,
    scope: {
      senderId,
      ...(purpose === undefined ? {} : { purpose }),
      ...(topic === undefined ? {} : { topic }),
      ...(activity === undefined ? {} : { activity }),
    },
    occurredAt: instantOf(occurredAt),
    actor: {
      kind: 'import',
      id: importer,
      ...(upstreamProof === undefined ? {} : { upstreamProof }),
    },
  }) as ConsentEventData;

const presentRow = (row: number, outcome: ImportRowOutcome): ResultRow => {
  switch (outcome.outcome) {
    case 'created':
    case 'exists': {
      const consents = outcome.consents.map((status) => status ?? 'none');
      return { row, outcome: outcome.outcome, contactId: outcome.contactId, consents };
    }
    case 'malformed-address': {
      const message = addressProblemText[outcome.problem];
      const errors = [{ pointer: `/rows/${row}/email`, in: 'body', message }];
      return { row, outcome: 'malformed', errors };
    }
    case 'suppressed':
      return { row, outcome: 'suppressed', reasons: [...outcome.reasons] };
    default:
      return { row, ...outcome };
  }
};

/** Rows worked on at once: enough to be quick, few enough to leave the table to others. */
const rowsAtOnce = 10;

/** The list import. */
export const importRoutes = (app: HttpApp, tools: Dependencies): void => {
  const takeRow = async (
    row: number,
    input: unknown,
    list: { readonly importId: string; readonly importer: string },
  ): Promise<ResultRow> => {
    const parsed = importRow.safeParse(input);
    if (!parsed.success) {
      const errors = fieldErrors(parsed.error, 'json').map((error) => ({
        ...error,
        pointer: `/rows/${row}${error.pointer}`,
      }));
      return { row, outcome: 'malformed', errors };
    }
    const { consents, ...contact }: ImportRowBody = parsed.data;
    const statements = consents.map((consent) =>
      statementOf(consent, contact.senderId, `${list.importer}/${list.importId}`),
    );
    const key = `import-${list.importId}-${row}`;
    const outcome = await importContact(
      tools,
      { contact: draftFromBody(contact), consents: statements },
      key,
    );
    return presentRow(row, outcome);
  };

  app.openapi(route, async (c) => {
    const { importId, rows } = c.req.valid('json');
    const list = { importId, importer: callerId(c) };
    const results: ResultRow[] = [];
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const some = rows.slice(from, from + rowsAtOnce);
      const taken = some.map((input, index) => takeRow(from + index, input, list));
      results.push(...(await Promise.all(taken)));
    }
    const counts: Record<string, number> = {};
    for (const { outcome } of results) counts[outcome] = (counts[outcome] ?? 0) + 1;
    return c.json({ counts, rows: results }, 200);
  });
};
