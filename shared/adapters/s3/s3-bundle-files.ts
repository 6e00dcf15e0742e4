import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  NoSuchUpload,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { BundleFiles } from '../../bundles/bundle-job.ts';
import { crc32Of } from '../keys/crc32-of.ts';
import { presignedGet } from './presigned-get.ts';

/**
 * Files of bundles under `bundles/` of a bucket, from which a rule of the bucket takes them after some
 * days. Every part is checked by S3 (CRC-32), and nobody reads a file before it is whole.
 */
export const s3BundleFiles = (
  client: S3Client,
  { bucket, now, endpoint }: BundleBucket,
): BundleFiles => {
  const at = (bundleId: string) => ({ Bucket: bucket, Key: `${prefix}${bundleId}.zip` });
  return {
    begin: async (bundleId) => {
      const { UploadId } = await client.send(
        new CreateMultipartUploadCommand({
          ...at(bundleId),
          ContentType: 'application/zip',
          ChecksumAlgorithm: 'CRC32',
        }),
      );
      if (UploadId === undefined) throw new Error('S3 began an upload without a name');
      return UploadId;
    },
    part: async ({ bundleId, upload, number }, bytes) => {
      const checksum = Buffer.alloc(4);
      checksum.writeUInt32BE(crc32Of(bytes));
      const ChecksumCRC32 = checksum.toString('base64');
      const { ETag = '' } = await client.send(
        new UploadPartCommand({
          ...at(bundleId),
          ...{ UploadId: upload, PartNumber: number, Body: bytes, ChecksumCRC32 },
        }),
      );
      return `${ETag} ${ChecksumCRC32}`;
    },
    finish: async ({ bundleId, upload }, tags) => {
      const Parts = tags.map((tag, index) => {
        const [ETag, ChecksumCRC32] = tag.split(' ');
        return { PartNumber: index + 1, ETag, ChecksumCRC32 };
      });
      try {
        await client.send(
          new CompleteMultipartUploadCommand({
            ...at(bundleId),
            UploadId: upload,
            MultipartUpload: { Parts },
          }),
        );
      } catch (error) {
        if (!(error instanceof NoSuchUpload)) throw error;
        // It was put together before, by a run that could not record it.
        await client.send(new HeadObjectCommand(at(bundleId)));
      }
    },
    link: async (bundleId, until) => {
      const [credentials, region] = await Promise.all([
        client.config.credentials(),
        client.config.region(),
      ]);
      const { Bucket, Key } = at(bundleId);
      const host = endpoint ?? `https://s3.${region}.amazonaws.com`;
      const url = new URL(`${host}/${Bucket}/${Key}`);
      return presignedGet({
        ...{ url, region, at: new Date(now()), credentials },
        seconds: Math.max(1, Math.floor((until - now()) / 1_000)),
        query: { 'response-content-disposition': `attachment; filename="${bundleId}.zip"` },
      });
    },
  };
};

type BundleBucket = {
  readonly bucket: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Where S3 is, if not at AWS. */
  readonly endpoint?: string | undefined;
};

const prefix = 'bundles/';
