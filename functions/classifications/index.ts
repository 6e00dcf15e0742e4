import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { guarded } from '../runtime/guarded.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { createHandler } from './handler.ts';

export const handler = guarded(createHandler, {
  digest: sha256,
  telemetry: createTelemetry('classifications'),
});
