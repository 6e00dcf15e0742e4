import { fileTypeOf } from '../../shared/mailing/assets/file-form.ts';
import { pictureAt } from '../../shared/mailing/assets/picture-address.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import type { Dependencies } from './dependencies.ts';

/** Pictures of mails, for anyone; each address has one content for ever, so it is kept where it was seen. */
export const pictureRoutes = (app: HttpApp, { assets }: Pick<Dependencies, 'assets'>): void => {
  app.get('/assets/:name', async (c) => {
    const name = c.req.param('name');
    const assetId = pictureAt(`/assets/${name}`);
    const kept = assetId === undefined ? undefined : await assets.asset('picture', assetId);
    const type = kept === undefined ? undefined : fileTypeOf(name, kept.form);
    if (kept === undefined || type === undefined)
      throw new ProblemError('not-found', { detail: 'no such picture' });
    return c.body(new Uint8Array(kept.bytes), 200, {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'cross-origin',
    });
  });
};
