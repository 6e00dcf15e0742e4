import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HttpReply, HttpRequest } from './start-http-service.ts';
import { type RunningService, startHttpService } from './start-http-service.ts';

/**
 * Starts S3: buckets and objects by path, as far as this project uses them; one file per object.
 */
export const startS3 = async ({ dataDir, port }: S3Options = {}): Promise<LocalS3> => {
  const objects = openObjects(dataDir);
  const uploads = openUploads(objects);
  const service = await startHttpService({
    port,
    handle: ({ method, url, headers, body }: HttpRequest): HttpReply => {
      const name = decodeURIComponent(url.pathname.slice(1));
      const upload = uploads.answer(method, url, name, body);
      if (upload !== undefined) return upload;
      if (method === 'GET' || method === 'HEAD') return given(objects.read(name), url);
      if (method !== 'PUT') return failed(405, 'MethodNotAllowed');
      if (headers['if-none-match'] === '*' && objects.read(name) !== undefined)
        return failed(412, 'PreconditionFailed');
      objects.write(name, body);
      return { status: 200 };
    },
  });
  return { ...service, object: objects.read, put: objects.write };
};

export type S3Options = {
  readonly dataDir?: string | undefined;
  readonly port?: number | undefined;
};

/** S3 on loopback; names are `bucket/key`. */
export type LocalS3 = RunningService & {
  object(name: string): Buffer | undefined;
  put(name: string, bytes: Buffer): void;
};

const given = (found: Buffer | undefined, url: URL): HttpReply => {
  if (isExpired(url)) return failed(403, 'AccessDenied');
  return found === undefined ? failed(404, 'NoSuchKey') : { status: 200, body: found };
};

/** Whether a presigned address has expired; that it was signed is for real S3 to check. */
const isExpired = ({ searchParams }: URL): boolean => {
  const signedAt = searchParams.get('X-Amz-Date');
  if (signedAt === null) return false;
  const iso = signedAt.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, '$1-$2-$3:$4:$5');
  return Date.parse(iso) + Number(searchParams.get('X-Amz-Expires')) * 1_000 <= Date.now();
};

/** Uploads in parts: each part is a separate object until all are put together. */
const openUploads = (objects: ReturnType<typeof openObjects>) => {
  let begun = 0;
  const sizes = new Map<string, Map<number, number>>();
  const partName = (upload: string, number: number) => `uploads/${upload}/${number}`;
  const finish = (name: string, upload: string): HttpReply => {
    const parts = [...(sizes.get(upload) ?? [])].toSorted(([a], [b]) => a - b);
    if (parts.length === 0) return failed(404, 'NoSuchUpload');
    // As S3: all but the last have 5 MiB or more.
    if (parts.slice(0, -1).some(([, size]) => size < 5 * 1024 * 1024))
      return failed(400, 'EntityTooSmall');
    const read = parts.map(([number]) => objects.read(partName(upload, number)));
    objects.write(name, Buffer.concat(read.filter((part) => part !== undefined)));
    sizes.delete(upload);
    return xml(
      `<CompleteMultipartUploadResult><Key>${name}</Key><ETag>"${upload}"</ETag></CompleteMultipartUploadResult>`,
    );
  };
  return {
    answer: (method: string, url: URL, name: string, body: Buffer): HttpReply | undefined => {
      const upload = url.searchParams.get('uploadId');
      if (method === 'POST' && url.searchParams.has('uploads')) {
        begun += 1;
        const UploadId = `${Date.now()}-${begun}`;
        sizes.set(UploadId, new Map());
        return xml(
          `<InitiateMultipartUploadResult><UploadId>${UploadId}</UploadId></InitiateMultipartUploadResult>`,
        );
      }
      if (upload === null) return undefined;
      if (method === 'POST') return finish(name, upload);
      const parts = sizes.get(upload);
      if (parts === undefined) return failed(404, 'NoSuchUpload');
      const number = Number(url.searchParams.get('partNumber'));
      objects.write(partName(upload, number), body);
      parts.set(number, body.length);
      return { status: 200, headers: { etag: `"${number}-${body.length}"` } };
    },
  };
};

const xml = (text: string): HttpReply => ({
  status: 200,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>${text}`,
});

/** In a folder when there is one, else in memory. */
const openObjects = (dataDir: string | undefined) => {
  const memory = new Map<string, Buffer>();
  if (dataDir === undefined)
    return {
      read: (name: string) => memory.get(name),
      write: (name: string, bytes: Buffer) => void memory.set(name, bytes),
    };
  // A suffix, because one name may be the beginning of another: `checkpoint` and `checkpoint/7`.
  const fileOf = (name: string) => join(dataDir, `${name.replaceAll('..', '%2E%2E')}.object`);
  return {
    read: (name: string) => {
      try {
        return readFileSync(fileOf(name));
      } catch {
        return undefined;
      }
    },
    write: (name: string, bytes: Buffer) => {
      const file = fileOf(name);
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      writeFileSync(`${file}.new`, bytes, { mode: 0o600, flush: true });
      renameSync(`${file}.new`, file);
    },
  };
};

/** The answer that makes an SDK client throw the exception of that name. */
const failed = (status: number, code: string): HttpReply => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
});
