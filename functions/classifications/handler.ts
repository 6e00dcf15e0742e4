import { createRoute } from '@hono/zod-openapi';
import { handle } from 'hono/aws-lambda';
import type { MailContent } from '../../shared/classification/classification.ts';
import { classify } from '../../shared/classification/classify.ts';
import { effectivePurposes } from '../../shared/classification/effective-purposes.ts';
import type { Digest } from '../../shared/kernel/digest.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { createHttpApp, type HttpApp } from '../runtime/http/http-app.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import { jsonBody, jsonResponse, problemResponses, secured } from '../runtime/http/route-kit.ts';
import type { Telemetry } from '../runtime/telemetry.ts';
import { mailContentFromEml } from './mail-file/mail-content-from-eml.ts';
import { readMail } from './read-mail.ts';
import { type ClassificationBody, classificationAnswer, classificationBody } from './schema.ts';

export type Dependencies = { readonly digest: Digest; readonly telemetry: Telemetry };

const route = createRoute({
  method: 'post',
  path: '/v1/classifications',
  operationId: 'classifyMail',
  tags: ['classifications'],
  summary: 'What is this mail: service, marketing, or both?',
  description:
    'Classifies a draft or an .eml file, with the evidence, its offsets and how to fix it. For a file, `mail` contains what was read from it. Stores nothing.',
  ...secured('classifications', 'classifications:write'),
  request: { body: jsonBody(classificationBody) },
  responses: {
    200: jsonResponse(classificationAnswer, 'Verdict, evidence, and what the purpose becomes'),
    ...problemResponses(400, 401, 403, 413, 415, 422),
  },
});

/** The classifier over HTTP. */
export const classificationsApp = ({ digest, telemetry }: Dependencies): HttpApp => {
  const app = createHttpApp(telemetry);
  app.openapi(route, async (c) => {
    const body = c.req.valid('json');
    const content = await contentOf(body);
    const classification = classify(content, { digest });
    const { purposes } = effectivePurposes(body.declaredPurpose ?? 'contract', classification);
    const mail = 'eml' in body ? readMail(content) : undefined;
    const answer = { classification, purposes, ...defined({ mail }) };
    return c.json(classificationAnswer.parse(answer), 200);
  });
  return app;
};

const contentOf = async (body: ClassificationBody): Promise<MailContent> => {
  if (!('eml' in body)) {
    const { declaredPurpose: _, ...content } = body;
    return content;
  }
  try {
    const content = await mailContentFromEml(Buffer.from(body.eml, 'base64'));
    return body.language === undefined ? content : { ...content, language: body.language };
  } catch {
    throw new ProblemError('refused', {
      errors: [
        {
          pointer: '/eml',
          in: 'body',
          message: 'no message (RFC 5322), or one with parts more than 100 deep',
        },
      ],
    });
  }
};

export const createHandler = (dependencies: Dependencies) =>
  handle(classificationsApp(dependencies));
