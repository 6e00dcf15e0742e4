import { crc32 } from 'node:zlib';

/** CRC-32 of bytes as ZIP, gzip and S3 have it (ISO 3309). */
export const crc32Of = (bytes: Uint8Array): number => crc32(bytes);
