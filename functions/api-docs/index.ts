import document from '../../docs/openapi.json' with { type: 'json' };
import { guarded } from '../runtime/guarded.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { createHandler } from './handler.ts';
import type { ApiDocument } from './render-document.ts';

export const handler = guarded(createHandler, {
  document: document as unknown as ApiDocument,
  telemetry: createTelemetry('api-docs'),
});
