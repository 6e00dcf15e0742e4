import { z } from '@hono/zod-openapi';
import { fileTypes } from '../../../../shared/mailing/assets/file-form.ts';
import { assetIdSchema } from '../route-kit.ts';

/** A file that goes with the mails of a mailing, as the API shows it. */
export const attachmentResource = z
  .object({
    assetId: assetIdSchema.openapi({ description: 'SHA-256 of its bytes' }),
    fileName: z.string(),
    type: z.enum(fileTypes),
    size: z.int().openapi({ description: 'In bytes' }),
  })
  .openapi('Attachment');
