import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { recordedByOf, requireScope } from '../../runtime/http/authorize.ts';
import { type HttpApp, type HttpEnv, hasList } from '../../runtime/http/http-app.ts';
import { ProblemError } from '../../runtime/http/problem.ts';
import { iamScope, jsonResponse, problemResponses, secured } from '../../runtime/http/route-kit.ts';
import type { Dependencies } from '../dependencies.ts';
import { callerId } from '../request-context.ts';
import { csvImport } from './csv-import.ts';
import { endWithCustomers } from './customers-first.ts';
import {
  csvQueryOfDocument,
  type ImportRowResult,
  importBody,
  importResult,
  rowSchemas,
} from './import-schema.ts';
import { listTaker } from './list-taker.ts';
import { noteNothing, progressOf } from './note-progress.ts';
import { requireRowsRight } from './require-import-right.ts';
import { takeInTime } from './take-in-time.ts';
import { countOutcomes } from './take-rows.ts';

/** The list import: rows as JSON, or a CSV file with the mapping of its columns. */
export const importRoutes = (app: HttpApp, tools: Dependencies): void => {
  const takerFor = listTaker(tools);
  // Rows are judged one by one, so that no route names their shapes.
  for (const [name, schema] of Object.entries(rowSchemas))
    app.openAPIRegistry.register(name, schema);
  const takeCsv = csvImport(takerFor, tools);

  app.post(importPath, requireScope(scope), async (c, next) =>
    hasList(c) ? takeCsv(c, originOf(c)) : next(),
  );

  app.openapi(route, async (c) => {
    const body = c.req.valid('json');
    // A CSV file never comes here: it was taken above.
    if (typeof body === 'string') throw new ProblemError('unsupported-media-type');
    requireRowsRight(c);
    const { importId, firstRow, adds, dryRun, rows } = body;
    const { take, concluded } = takerFor(dryRun);
    const from = { ...originOf(c), importId, firstRow, adds };
    const results: ImportRowResult[] = [];
    const note = dryRun
      ? noteNothing
      : progressOf(tools, { ...from, rowsInAll: firstRow + rows.length });
    await note(firstRow);
    const parts = { first: 0, total: rows.length, endOf: endWithCustomers(rows, rowsTogether) };
    const next = await takeInTime(parts, tools.now, async (start, end) => {
      const taken = await take(rows, from, { start, end });
      results.push(...taken.map((one) => ({ ...one, row: firstRow + one.row })));
    });
    await note(firstRow + next);
    return c.json(
      defined({
        counts: countOutcomes(results),
        ...(await concluded(results, c)),
        nextRow: next >= rows.length ? undefined : firstRow + next,
      }),
      200,
    );
  });
};

/** Rows between two looks at the clock. */
const rowsTogether = 250;

export const importPath = '/v1/contacts/import';
const scope = 'lists:import';

const originOf = (c: Context<HttpEnv>) => ({
  importer: callerId(c),
  recordedBy: recordedByOf(c),
});

const csvFile = z.string().openapi({ description: 'With a header, or addresses alone' });

const route = createRoute({
  method: 'post',
  path: importPath,
  operationId: 'importContacts',
  tags: ['contacts'],
  summary: 'Import a list, row by row; it only fills gaps and lifts no opt-out',
  description:
    'A row that is malformed or suppressed, or has an unregistered sender, is rejected without the others; if a consent is rejected, only the consents in its row are lost, and `errors` names it with `created` or `exists`. An existing contact keeps its data; `shared` and `deceasedAt` are set on it but never removed, and relations whose `relationshipId` it lacks are added. A stop (withdrawn, objected, refused, bounced …) needs only a sender and an address and is recorded whatever else is wrong with its row: on the contact, or on the address if there is no contact yet. A CSV file (`text/csv` in UTF-8, or `application/csv` in any encoding, up to 4 MB) is accepted with `importId`, `firstRow` and `mapping` (JSON of `ListMapping`) in the query; without the scope `contacts:write` it brings people, their relations and their stops, and no consents, sales or donations, and JSON rows are rejected.',
  ...secured('imports', scope, { checkedApart: 'rows' }),
  ...iamScope('contacts:write'),
  request: {
    query: csvQueryOfDocument,
    body: {
      required: true,
      content: { 'application/json': { schema: importBody }, 'text/csv': { schema: csvFile } },
    },
  },
  responses: {
    200: jsonResponse(importResult, 'The outcome of each row'),
    ...problemResponses(400, 401, 403, 413, 415),
  },
});
