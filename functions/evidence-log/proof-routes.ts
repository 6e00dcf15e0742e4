import { createRoute, z } from '@hono/zod-openapi';
import type { LoggedRecord } from '../../shared/evidence/prove/logged-record.ts';
import { contactParams } from '../runtime/http/contact-resource.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import { problemResponses, secured } from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';

/** Proofs that a record is in the evidence log, as files to keep and to check without us. */
export const proofRoutes = (
  app: HttpApp,
  { records, contacts, prove }: Pick<Dependencies, 'records' | 'contacts' | 'prove'>,
): void => {
  const proofOf = async (record: LoggedRecord | undefined): Promise<string> => {
    if (record === undefined)
      throw new ProblemError('not-found', { detail: 'there is no record to prove' });
    const proof = await prove(record);
    if (proof.outcome === 'proved') return proof.file;
    throw new ProblemError('state-conflict', { detail: notProved[proof.outcome] });
  };

  app.openapi(eventProof, async (c) => {
    const { contactId, sequence } = c.req.valid('param');
    const id = await contacts.resolve(contactId);
    const file = await proofOf(await records.event(id, sequence));
    return c.text(file, 200, headersOf(`consent-event-${sequence}`));
  });

  app.openapi(erasureProof, async (c) => {
    const { contactId } = c.req.valid('param');
    // A caller's id was freed by the erasure: who was erased is known by ours.
    const id = await contacts.resolve(contactId);
    const file = await proofOf(await records.certificate(id));
    return c.text(file, 200, headersOf('erasure'));
  });
};

const notProved = {
  waiting:
    'recorded, and not yet in a signed checkpoint of the evidence log: ask again in a minute',
  unknown:
    'recorded by a version without an evidence log, and not added to it since (docs/runbook.md)',
} as const;

const headersOf = (name: string) => ({
  'content-type': 'text/plain; charset=utf-8',
  'content-disposition': `attachment; filename="${name}.tlog-proof"`,
  'cache-control': 'no-store',
});

const proofAnswer = {
  description: 'The proof: a text file for `grondslag verify`',
  content: { 'text/plain': { schema: z.string() } },
};

const eventProof = createRoute({
  method: 'get',
  path: '/v1/contacts/{contactId}/consent/events/{sequence}/proof',
  operationId: 'readConsentEventProof',
  tags: ['consent'],
  summary: 'A proof that an event is in the evidence log',
  description:
    'Returns a `.tlog-proof` (C2SP) with the event, the opening of its leaf, and a signed checkpoint. Its holder can prove what was recorded, whatever happens to our tables. Give it to the person whose consent it is. Returns 409 until the event is sealed, at most two minutes.',
  ...secured('evidence-log', 'consent:read'),
  request: {
    params: contactParams.extend({
      sequence: z.coerce.number().int().min(1).max(999_999_999_999).openapi({ example: 1 }),
    }),
  },
  responses: { 200: proofAnswer, ...problemResponses(400, 401, 403, 404, 409) },
});

const erasureProof = createRoute({
  method: 'get',
  path: '/v1/contacts/{contactId}/erasure/proof',
  operationId: 'readErasureProof',
  tags: ['consent'],
  summary: 'A proof that an erasure is in the evidence log',
  description:
    'Returns a `.tlog-proof` (C2SP) with the certificate, by the internal id of its contact. Returns 409 until the certificate is sealed, at most two minutes.',
  ...secured('evidence-log', 'consent:read'),
  request: { params: contactParams },
  responses: { 200: proofAnswer, ...problemResponses(400, 401, 403, 404, 409) },
});
