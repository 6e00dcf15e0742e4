import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type BundleJob, bundleDays } from '../../shared/bundles/bundle-job.ts';
import {
  beginBundle,
  goOnWithBundle,
  noteFailure,
  type WantedBundle,
} from '../../shared/bundles/make-bundle.ts';
import type { BundleAbout } from '../../shared/evidence/bundle/manifest.ts';
import { parseCheckpoint } from '../../shared/evidence/note/checkpoint.ts';
import { parseNote } from '../../shared/evidence/note/signed-note.ts';
import { hexFromBytes } from '../../shared/kernel/bytes/bytes.ts';
import { isoFromInstant, millisPerDay, plusMillis } from '../../shared/kernel/instant.ts';
import { languages } from '../../shared/kernel/language.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { recordedByOf } from '../runtime/http/authorize.ts';
import { noContact } from '../runtime/http/contact-problems.ts';
import { contactParams } from '../runtime/http/contact-resource.ts';
import { oneLine } from '../runtime/http/fields/one-line.ts';
import type { HttpApp, HttpEnv } from '../runtime/http/http-app.ts';
import { idempotent } from '../runtime/http/idempotency.ts';
import { requireMailing } from '../runtime/http/mailings/require-mailing.ts';
import { present } from '../runtime/http/present.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  idSchema,
  jsonBody,
  jsonResponse,
  momentSchema,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';
import { makeBundles } from './make-bundles.ts';

/** Proof of a mailing or of what is recorded of a person, in one file that is checked without us. */
export const bundleRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { store, contactIds, bundles: world, now, idempotency, digest } = dependencies;
  const once = idempotent({ store: idempotency, digest, now });
  app.use('/v1/mailings/:mailingId/proof-bundles', once);
  app.use('/v1/contacts/:contactId/proof-bundles', once);

  const make = async (
    c: Context<HttpEnv>,
    about: BundleAbout,
    { reason, language }: z.output<typeof bundleRequest>,
  ): Promise<BundleJob> => {
    const started = now();
    const tools = makeBundles(world, dependencies);
    const wanted: WantedBundle = {
      ...{ about, reason, language, requestedBy: recordedByOf(c) },
      seed: await seedOf(world),
    };
    const isTime = () => now() - started < answerMillis;
    return goOnWithBundle(tools, await beginBundle(tools, wanted), isTime);
  };

  const shown = async (job: BundleJob) => {
    const { bundleId, requestedBy, making: _, manifest, bytes, ...rest } = job;
    const expiresAt = plusMillis(job.requestedAt, bundleDays * millisPerDay);
    const isThere = job.state === 'done' && now() < expiresAt;
    const until = plusMillis(now(), linkMillis);
    return present(
      bundleResource,
      defined({
        ...rest,
        ...{ bundleId, requestedBy: requestedBy.id, state: states[job.state] },
        fileBytes: bytes,
        requestedAt: isoFromInstant(job.requestedAt),
        expiresAt: isoFromInstant(expiresAt),
        doneAt: job.doneAt === undefined ? undefined : isoFromInstant(job.doneAt),
        manifestSha256: job.state === 'done' ? manifest : undefined,
        downloadUrl: isThere ? await world.files.link(bundleId, until) : undefined,
        downloadUntil: isThere ? isoFromInstant(until) : undefined,
      }),
    );
  };

  app.openapi(ofMailing, async (c) => {
    const mailing = await requireMailing(store, c.req.valid('param').mailingId);
    if (mailing.template === true || !closedStates.includes(mailing.state))
      throw new ProblemError('state-conflict', {
        detail: `a bundle is of a mailing that is finished or cancelled; this one is ${mailing.template === true ? 'a template' : mailing.state}`,
      });
    const job = await make(c, { mailingId: mailing.mailingId }, c.req.valid('json'));
    return c.json(await shown(job), job.state === 'done' ? 201 : 202);
  });

  app.openapi(ofPerson, async (c) => {
    const contactId = await contactIds.resolve(c.req.valid('param').contactId);
    if ((await world.contacts.read(contactId)) === undefined) throw noContact();
    const job = await make(c, { contactId }, c.req.valid('json'));
    return c.json(await shown(job), job.state === 'done' ? 201 : 202);
  });

  app.openapi(read, async (c) => {
    const job = await world.jobs.read(c.req.valid('param').bundleId);
    if (job === undefined) throw new ProblemError('not-found', { detail: 'no such bundle' });
    return c.json(await shown(job), 200);
  });

  app.openapi(readProof, async (c) => {
    const { bundleId } = c.req.valid('param');
    const record = await world.jobs.record(bundleId);
    if (record === undefined)
      throw new ProblemError('not-found', { detail: 'there is no such bundle, or not yet' });
    const [proof] = await world.proveMany([record]);
    if (proof?.outcome !== 'proved')
      throw new ProblemError('state-conflict', {
        detail:
          'made, and not yet in a signed checkpoint of the evidence log: ask again in a minute',
      });
    return c.text(proof.file, 200, {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${bundleId}.tlog-proof"`,
      'cache-control': 'no-store',
    });
  });
};

/** Continues every bundle that is not done; the clock calls this every minute. */
export const goOnWithBundles = async (dependencies: Dependencies): Promise<void> => {
  const { bundles: world, now, telemetry } = dependencies;
  const started = now();
  const isTime = () => now() - started < answerMillis;
  const tools = makeBundles(world, dependencies);
  for (const job of await world.jobs.going())
    try {
      await goOnWithBundle(tools, job, isTime);
    } catch (error) {
      telemetry.error('bundle-failed', error, { reason: 'proof-bundle' });
      await noteFailure(world, job.bundleId);
    }
};

/** Part of the 28 seconds of this function; a part that was begun is finished after it. */
const answerMillis = 12_000;

/** How long an address of the file holds: each look at the bundle gives a new one. */
const linkMillis = 15 * 60_000;

const closedStates: readonly string[] = ['finished', 'cancelled'];

const states = { going: 'going', closing: 'going', done: 'done', failed: 'failed' } as const;

/** What recipients are chosen with: the root of the newest checkpoint, or as many zeroes where there is no log. */
const seedOf = async ({ logFiles }: Dependencies['bundles']): Promise<string> => {
  const bytes = await logFiles.read('checkpoint');
  const text = bytes === undefined ? '' : new TextDecoder().decode(bytes);
  const root = parseCheckpoint(parseNote(text)?.text ?? '')?.root;
  return root === undefined ? '0'.repeat(64) : hexFromBytes(root);
};

const bundleRequest = z
  .strictObject({
    reason: oneLine(300).openapi({
      description: 'What the proof is wanted for; it is recorded and printed',
      example: 'complaint 2026-114 to the supervisory authority',
    }),
    language: z
      .enum(languages)
      .default('en')
      .openapi({ description: 'Of the sentence on each recipient; reports are in all languages' }),
  })
  .openapi('ProofBundleRequest');

const bundleResource = z
  .object({
    bundleId: idSchema,
    about: z.union([z.object({ mailingId: idSchema }), z.object({ contactId: idSchema })]),
    language: z.enum(languages),
    reason: z.string(),
    requestedBy: z.string(),
    requestedAt: momentSchema,
    state: z.enum(['going', 'done', 'failed']),
    recipients: z.int().openapi({ description: 'Those that are in it so far' }),
    fileBytes: z.int().openapi({ description: 'Of the file so far' }),
    doneAt: momentSchema.optional(),
    manifestSha256: z
      .string()
      .optional()
      .openapi({ description: 'Of `manifest.json` in the file; the evidence log has it' }),
    downloadUrl: z.string().optional().openapi({
      description:
        'Gives the file to whoever has it, for a quarter of an hour; each read makes a new one',
    }),
    downloadUntil: momentSchema.optional(),
    expiresAt: momentSchema.openapi({ description: 'When the file is deleted' }),
  })
  .openapi('ProofBundle');

const made = {
  201: jsonResponse(bundleResource, 'The bundle'),
  202: jsonResponse(bundleResource, 'Under way; the service continues by itself'),
};

const ofMailing = createRoute({
  method: 'post',
  path: '/v1/mailings/{mailingId}/proof-bundles',
  operationId: 'requestMailingProofBundle',
  tags: ['reports'],
  summary: 'Proof of a whole mailing: one file, checked offline and printed',
  description:
    'A ZIP with what was sent, the classification and its reviews, the sender, the texts that consent rests on, the law, the verdict on every recipient with basis, evidence, moment and a sentence (JSON Lines and CSV), the account in the evidence log with its proof, and a report of at most twelve pages in each language. `grondslag verify FILE` checks it. Returns when it is done (201), or after some seconds (202): then the service continues by itself, and `GET /v1/proof-bundles/{bundleId}` gives the address of the file. Files are kept for seven days.',
  ...secured('reports', 'proofs:make'),
  request: { params: z.object({ mailingId: idSchema }), body: jsonBody(bundleRequest) },
  responses: { ...made, ...problemResponses(400, 401, 403, 404, 409, 413, 415) },
});

const ofPerson = createRoute({
  method: 'post',
  path: '/v1/contacts/{contactId}/proof-bundles',
  operationId: 'requestContactProofBundle',
  tags: ['reports'],
  summary: 'Proof of what is recorded of one person: one file, checked offline and printed',
  description:
    'A ZIP with everything that is held (`export.json`), a proof of each event, every mail with what it rested on, and a report in each language: what was asked, with the text shown, what the person said, who recorded it, and what was sent, bounced and stopped. It names the person: give it to nobody else.',
  ...secured('reports', 'proofs:make'),
  request: { params: contactParams, body: jsonBody(bundleRequest) },
  responses: { ...made, ...problemResponses(400, 401, 403, 404, 413, 415) },
});

const bundleParams = z.object({ bundleId: idSchema });

const read = createRoute({
  method: 'get',
  path: '/v1/proof-bundles/{bundleId}',
  operationId: 'readProofBundle',
  tags: ['reports'],
  summary: 'How far a bundle of proof has come, and the address of its file',
  description:
    'Once the bundle is done, `downloadUrl` opens its file for a quarter of an hour; the file is kept for seven days.',
  ...secured('reports', 'proofs:make'),
  request: { params: bundleParams },
  responses: {
    200: jsonResponse(bundleResource, 'The bundle'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const readProof = createRoute({
  method: 'get',
  path: '/v1/proof-bundles/{bundleId}/proof',
  operationId: 'readProofBundleProof',
  tags: ['reports'],
  summary: 'A proof that we made exactly this bundle, signed by the evidence log',
  description:
    'Returns a `.tlog-proof` (C2SP) with the hash of the bundle’s manifest, who asked for it and why. `grondslag verify BUNDLE.zip BUNDLE.tlog-proof` checks both. Returns 409 until it is sealed, at most two minutes.',
  ...secured('reports', 'proofs:make'),
  request: { params: bundleParams },
  responses: {
    200: {
      description: 'The proof: a text file for `grondslag verify`',
      content: { 'text/plain': { schema: z.string() } },
    },
    ...problemResponses(400, 401, 403, 404, 409),
  },
});
