import { z } from 'zod';

/** This function needs nothing from its environment: the document is bundled with it. */
export const apiDocsEnv = z.object({});
export type ApiDocsEnv = z.infer<typeof apiDocsEnv>;
