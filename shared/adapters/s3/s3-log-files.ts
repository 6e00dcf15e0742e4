import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { LogFiles } from '../../evidence/sealing/seal-ports.ts';

/**
 * The files of the evidence log under `log/` of a bucket. What is kept is put once; another
 * content under its name is an error, never an overwrite. With `lockDays` nobody can delete a full
 * tile or a checkpoint that long, not even the account's own root (compliance mode).
 */
export const s3LogFiles = (client: S3Client, { bucket, now, lockDays }: LogBucket): LogFiles => {
  const read: LogFiles['read'] = async (name) => {
    try {
      const Key = `${prefix}${name}`;
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  };

  const lockOf = (name: string) =>
    lockDays === undefined || name.startsWith(segments)
      ? {}
      : {
          ObjectLockMode: 'COMPLIANCE' as const,
          ObjectLockRetainUntilDate: new Date(now() + lockDays * 86_400_000),
        };

  return {
    read,
    write: async (name, bytes, as) => {
      const put = { Bucket: bucket, Key: `${prefix}${name}`, Body: bytes };
      if (as === 'latest') {
        await client.send(new PutObjectCommand(put));
        return;
      }
      try {
        await client.send(new PutObjectCommand({ ...put, ...lockOf(name), IfNoneMatch: '*' }));
      } catch (error) {
        if (!isThere(error)) throw error;
        const there = await read(name);
        if (there === undefined || Buffer.compare(there, bytes) !== 0)
          throw new Error(`a file of the evidence log is there with another content: ${name}`, {
            cause: error,
          });
      }
    },
  };
};

export type LogBucket = {
  readonly bucket: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Days for which full tiles and checkpoints cannot be deleted; none where a stage is thrown away. */
  readonly lockDays?: number | undefined;
};

const prefix = 'log/';

/** Segments of a run that lost are in no log: they need not stay. */
const segments = 'segment/';

/** The answer to a conditional put that came second, or while another one was under way. */
const isThere = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'PreconditionFailed' || error.name === 'ConditionalRequestConflict');
