import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HttpReply, HttpRequest } from './http-service.ts';
import { type RunningService, startHttpService } from './http-service.ts';

/** Starts S3: buckets and objects by path, as far as this project uses them; a file an object. */
export const startS3 = async ({ dataDir, port }: S3Options = {}): Promise<LocalS3> => {
  const objects = openObjects(dataDir);
  const service = await startHttpService({
    port,
    handle: ({ method, url, headers, body }: HttpRequest): HttpReply => {
      const name = decodeURIComponent(url.pathname.slice(1));
      if (method === 'GET') {
        const found = objects.read(name);
        return found === undefined ? failed(404, 'NoSuchKey') : { status: 200, body: found };
      }
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
