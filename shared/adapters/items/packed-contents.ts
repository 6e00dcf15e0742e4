import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { MailingContent } from '../../mailing/mailing.ts';

/** Contents as compressed JSON: a 200 kB mail in several languages must fit a 400 kB item. */
export const packContents = (contents: readonly MailingContent[]): Uint8Array =>
  brotliCompressSync(JSON.stringify(contents), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
  });

export const unpackContents = (packed: Uint8Array): readonly MailingContent[] =>
  JSON.parse(brotliDecompressSync(packed).toString('utf8')) as readonly MailingContent[];
