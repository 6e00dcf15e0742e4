import { createRoute, z } from '@hono/zod-openapi';
import { sha256FromHex } from '../../shared/kernel/digest.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import {
  type Asset,
  type AssetUse,
  assetUses,
  maxAssetBytes,
} from '../../shared/mailing/assets/asset.ts';
import { fileForm, fileForms } from '../../shared/mailing/assets/file-form.ts';
import { pictureAddress } from '../../shared/mailing/assets/picture-address.ts';
import { callerOf } from '../runtime/http/authorize.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  assetIdSchema,
  jsonBody,
  jsonResponse,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';

/** Uploading a file. */
export const assetRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { assets, digestBytes, now, publicUrl } = dependencies;

  app.openapi(createAsset, async (c) => {
    const { use, content } = c.req.valid('json');
    const bytes = new Uint8Array(Buffer.from(content, 'base64'));
    const form = formFor(use, bytes);
    const assetId = sha256FromHex(Buffer.from(digestBytes(bytes)).toString('hex'));
    const by = callerOf(c.env?.event)?.id ?? 'unknown';
    const kept = await assets.putAsset({ assetId, use, form, bytes, at: now(), by });
    return c.json(shown(kept, publicUrl), 200);
  });
};

/** What the file is, or the problem that says why it is not taken. */
const formFor = (use: AssetUse, bytes: Uint8Array): Asset['form'] => {
  if (bytes.length > maxAssetBytes)
    throw wrong(`it has ${bytes.length} bytes, and a file has at most ${maxAssetBytes}`);
  const found = fileForm(bytes, utf8);
  if (found.outcome === 'refused') throw wrong(found.why);
  if (use === 'picture' && found.form !== 'png' && found.form !== 'jpeg')
    throw wrong(`a picture is PNG or JPEG, and this is ${found.form}`);
  return found.form;
};

const wrong = (message: string) =>
  new ProblemError('refused', { errors: [{ pointer: '/content', in: 'body', message }] });

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const shown = ({ assetId, use, form, bytes }: Asset, publicUrl: string) =>
  defined({
    assetId,
    use,
    form,
    size: bytes.length,
    url: use === 'picture' ? `${publicUrl}${pictureAddress({ assetId, form })}` : undefined,
  });

const assetBody = z
  .strictObject({
    use: z.enum(assetUses).openapi({
      description:
        'An `attachment` is sent with the mailings that name it. A `picture` is served to anyone by its address: put that in the HTML.',
    }),
    content: z
      .base64()
      .min(1)
      .max(Math.ceil(maxAssetBytes / 3) * 4)
      .openapi({ description: `The bytes of the file as base64, ${maxAssetBytes} at most` }),
  })
  .openapi('AssetBody');

const assetResource = z
  .object({
    assetId: assetIdSchema.openapi({ description: 'SHA-256 of its bytes' }),
    use: z.enum(assetUses),
    form: z.enum(fileForms).openapi({ description: 'What its bytes are' }),
    size: z.int().openapi({ description: 'In bytes' }),
    url: z.url().optional().openapi({
      description: 'Where a picture is shown to anyone; its content never changes',
    }),
  })
  .openapi('Asset');

const createAsset = createRoute({
  method: 'post',
  path: '/v1/assets',
  operationId: 'createAsset',
  tags: ['mailings'],
  summary: 'Upload a file: an attachment, or a picture',
  description:
    'Its type is determined from its bytes: PDF, PNG, JPEG, an iCalendar entry, or text in UTF-8 (txt, csv); a `picture` is PNG or JPEG. It is stored once under the hash of its bytes and never changed, so uploading the same file again returns the same id.',
  ...secured('assets', 'mailings:write'),
  request: { body: jsonBody(assetBody) },
  responses: {
    200: jsonResponse(assetResource, 'The stored file'),
    ...problemResponses(400, 401, 403, 413, 415, 422),
  },
});
