import { createRoute, z } from '@hono/zod-openapi';
import { activities, purposes } from '../../shared/kernel/purpose.ts';
import { processingRegister } from '../../shared/policy/register/processing-register.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { jsonResponse, problemResponses, secured } from '../runtime/http/route-kit.ts';
import type { EraseDependencies } from './erase-routes.ts';

/** The register of processing, for when the authority asks for it. */
export const registerRoutes = (app: HttpApp, { runsOn }: EraseDependencies): void => {
  const register = registerResource.parse(processingRegister(runsOn));
  app.openapi(read, (c) => c.json(register, 200));
};

const translated = z.object({ nl: z.string(), en: z.string(), de: z.string() });
const sources = z
  .array(translated)
  .openapi({ description: 'As lawyers of the language cite them' });

const registerResource = z
  .object({
    entries: z
      .object({
        dataSubjects: translated,
        personalData: translated,
        recipients: translated,
        thirdCountries: translated,
        timeLimits: translated,
        security: translated,
      })
      .openapi({ description: 'GDPR art. 30(1)(c) to (g)' }),
    purposes: z.array(
      z.object({
        purpose: z.enum(purposes),
        what: translated,
        whose: translated,
        bases: z
          .array(z.object({ basis: z.string(), sources }))
          .openapi({ description: 'What a mail of this purpose can rest on, preferred first' }),
      }),
    ),
    activities: z
      .array(z.object({ activity: z.enum(activities), what: translated, sources }))
      .openapi({ description: 'Processing beyond sending, each with a consent of its own' }),
  })
  .openapi('ProcessingRegister');

const read = createRoute({
  method: 'get',
  path: '/v1/processing-register',
  operationId: 'readProcessingRegister',
  tags: ['rights'],
  summary: 'The register of processing (GDPR art. 30(1)), as far as the service knows it',
  description:
    'Generated from the purposes and grounds by which the service decides, in every language. The controllers are `GET /v1/entities`, the activities that senders name are in the settings of `GET /v1/senders`, and the time limits in `GET /v1/retention`.',
  ...secured('erase', 'requests:read'),
  request: {},
  responses: {
    200: jsonResponse(registerResource, 'The register'),
    ...problemResponses(401, 403),
  },
});
