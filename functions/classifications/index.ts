import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { createTelemetry } from '../runtime/telemetry.ts';
import { createHandler } from './handler.ts';

export const handler = createHandler({
  digest: sha256,
  telemetry: createTelemetry('classifications'),
});
