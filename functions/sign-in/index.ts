import { guarded } from '../runtime/guarded.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { createHandler } from './handler.ts';

export const handler = guarded(createHandler, { telemetry: createTelemetry('sign-in') });
