import type { Digest } from '../kernel/digest.ts';
import type { Classification, MailContent } from './classification.ts';

/** What the classifier takes from the world. */
export type ClassifyOptions = { readonly digest: Digest };

/** Judges one language version of a mail; the same content and model give the same verdict. */
export const classify = (content: MailContent, options: ClassifyOptions): Classification => {
  throw new Error(`not there yet: ${content.language} ${typeof options}`);
};
