import { z } from 'zod';

/** This function needs nothing from its environment: it judges what the request holds. */
export const classificationsEnv = z.object({});
export type ClassificationsEnv = z.infer<typeof classificationsEnv>;
