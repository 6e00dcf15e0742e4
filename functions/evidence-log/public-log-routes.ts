import { parseTilePath, tileWidth } from '../../shared/evidence/tree/tile-path.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * The log as C2SP tlog-tiles has it: a checkpoint that changes, tiles that do not, and the key that
 * checkpoints are signed with, for whoever has not been given it in another way.
 */
export const publicLogRoutes = (app: HttpApp, { files }: Pick<Dependencies, 'files'>): void => {
  const found = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = await files.read(name);
    if (bytes === undefined) throw new ProblemError('not-found', { detail: noFile });
    return new Uint8Array(bytes);
  };

  app.get('/log/checkpoint', async (c) => c.body(await found('checkpoint'), 200, briefText));
  app.get('/log/key', async (c) => c.body(await found('key'), 200, briefText));
  app.get('/log/tile/*', async (c) => {
    const path = c.req.path.slice('/log/'.length);
    const tile = parseTilePath(path);
    if (tile === undefined) throw new ProblemError('not-found', { detail: noFile });
    // A full tile is the same for ever; of a partial one there is more in a minute.
    const age = tile.width === tileWidth ? 'public, max-age=31536000, immutable' : brief;
    return c.body(await found(path), 200, {
      'content-type': 'application/octet-stream',
      'cache-control': age,
      'x-content-type-options': 'nosniff',
    });
  });
};

const noFile = 'the evidence log has no such file, or not yet';

const brief = 'public, max-age=30';

const briefText = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': brief,
  'x-content-type-options': 'nosniff',
};
