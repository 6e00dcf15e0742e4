import { z } from 'zod';
import type { StageSettings } from '../../shared/evidence/sealing/note-settings.ts';

/** One witness as the stage's settings name it. */
const witness = z.strictObject({ url: z.url(), key: z.string().min(1) });

/** A timestamp authority as the stage's settings name it. */
const timestamps = z.strictObject({ url: z.url(), everyMinutes: z.int().min(1) });

const isSettings = (value: unknown): value is StageSettings =>
  typeof value === 'object' &&
  value !== null &&
  'stage' in value &&
  typeof value.stage === 'string' &&
  value.stage !== '';

/** What this function reads from its environment. The stack is type-checked against it. */
export const sealLogEnv = z.object({
  CONSENT_TABLE: z.string().min(1),
  MAILINGS_TABLE: z.string().min(1),
  LOG_BUCKET: z.string().min(1),
  LOG_KEY_SECRET_ID: z.string().min(1),
  /** Names the log in its checkpoints and its key; never changed once a checkpoint was signed. */
  LOG_ORIGIN: z.string().regex(/^[^\s+]+$/),
  /** Days for which full tiles and checkpoints are locked; 0 where nothing is kept. */
  LOG_LOCK_DAYS: z.coerce.number().int().min(0),
  LOG_WITNESSES: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(witness)),
  /** Who stamps checkpoints with the time (RFC 3161), as JSON; `null` where nobody does. */
  LOG_TIMESTAMPS: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(timestamps.nullable()),
  /** The stage's name and the settings that decisions, keeping and proof rest on, as JSON. */
  STAGE_SETTINGS: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    // Parsed from JSON, and so nothing but JSON: only the stage's name is looked at.
    .refine(isSettings, 'the settings of a named stage, as JSON'),
});
export type SealLogEnv = z.infer<typeof sealLogEnv>;
