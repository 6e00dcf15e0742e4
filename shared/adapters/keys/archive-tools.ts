import type { ArchiveTools } from '../../bundles/archive.ts';
import type { Digest, Sha256 } from '../../kernel/digest.ts';
import { crc32Of } from './crc32-of.ts';
import { digestBytes } from './digest-bytes.ts';
import { sha256 } from './sha256.ts';

/** What archives are made with, of this platform. */
export const archiveTools: ArchiveTools & { readonly digest: Digest } = {
  bytesOf: (text) => Buffer.from(text),
  crc32: crc32Of,
  sha256Of: (bytes) => Buffer.from(digestBytes(bytes)).toString('hex') as Sha256,
  digest: sha256,
};
