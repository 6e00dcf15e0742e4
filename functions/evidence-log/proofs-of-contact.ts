import { createRoute, z } from '@hono/zod-openapi';
import type { LoggedRecord } from '../../shared/evidence/prove/logged-record.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { contactParams } from '../runtime/http/contact-resource.ts';
import { decodeCursor, encodeCursor } from '../runtime/http/cursor.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import { jsonResponse, pageQuery, problemResponses, secured } from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';

/** Proofs of all that was recorded of one contact, page by page, to keep beside its export. */
export const proofsOfContact = (
  app: HttpApp,
  { records, contacts, proveMany }: Pick<Dependencies, 'records' | 'contacts' | 'proveMany'>,
): void => {
  app.openapi(proofsRoute, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const id = await contacts.resolve(c.req.valid('param').contactId);
    const after = decodeCursor(c, cursor, position)?.after ?? 0;
    const sequences = Array.from({ length: limit }, (_, index) => after + 1 + index);
    const read = await Promise.all(sequences.map((sequence) => records.event(id, sequence)));
    const found = read.filter((record): record is LoggedRecord => record !== undefined);
    // The first event of a ledger is never missing; of somebody unknown or erased there is none.
    if (found.length === 0 && after === 0)
      throw new ProblemError('not-found', { detail: 'nothing is recorded of such a contact' });
    const proofs = await proveMany(found);
    const items = proofs.map((proof, index) =>
      defined({
        sequence: after + 1 + index,
        outcome: proof.outcome,
        proof: proof.outcome === 'proved' ? proof.file : undefined,
      }),
    );
    const next = encodeCursor(c, found.length < limit ? undefined : { after: after + limit });
    return c.json(next === undefined ? { items } : { items, next }, 200);
  });
};

const position = z.strictObject({ after: z.int().min(0) });

const proofPage = z
  .object({
    items: z.array(
      z.object({
        sequence: z.int(),
        outcome: z.enum(['proved', 'waiting', 'unknown']).openapi({
          description:
            '`waiting`: not sealed yet, two minutes at most. `unknown`: from before the log, and not added to it since.',
        }),
        proof: z.string().optional().openapi({ description: 'The text of a `.tlog-proof`' }),
      }),
    ),
    next: z.string().optional(),
  })
  .openapi('ConsentEventProofPage');

const proofsRoute = createRoute({
  method: 'get',
  path: '/v1/contacts/{contactId}/proofs',
  operationId: 'listConsentEventProofs',
  tags: ['consent'],
  summary: 'Proofs that the events of a contact are in the evidence log',
  description:
    'Every event with what opens its leaf, under signed checkpoints: `grondslag export CONTACT --proofs FILE` makes one file of all pages, and `grondslag verify FILE` checks it offline.',
  ...secured('evidence-log', 'consent:read'),
  request: { params: contactParams, query: pageQuery },
  responses: {
    200: jsonResponse(proofPage, 'Oldest event first'),
    ...problemResponses(400, 401, 403, 404),
  },
});
