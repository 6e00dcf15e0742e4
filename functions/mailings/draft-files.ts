import { sha256FromHex } from '../../shared/kernel/digest.ts';
import { type AssetReader, maxAssetBytes } from '../../shared/mailing/assets/asset.ts';
import { isReadType } from '../../shared/mailing/assets/attachment.ts';
import { extensionsOf, fileTypeOf } from '../../shared/mailing/assets/file-form.ts';
import { type FieldError, ProblemError } from '../runtime/http/problem.ts';
import type { DraftFile } from './inspect-draft.ts';
import type { DraftBody } from './schema.ts';

/**
 * The attachments that a draft names, with the text of those that are text. A file that was not
 * uploaded, one whose name says that it is something else, and too much together are a 422 that
 * points at it.
 */
export const draftFiles = async (
  store: AssetReader,
  named: DraftBody['attachments'] = [],
): Promise<readonly DraftFile[]> => {
  const found = await Promise.all(
    named.map(async ({ assetId, fileName }, index): Promise<DraftFile | FieldError> => {
      const kept = await store.asset('attachment', sha256FromHex(assetId));
      if (kept === undefined)
        return wrong(`/${index}/assetId`, 'no such file: hand it in with `POST /v1/assets` first');
      const { form, bytes } = kept;
      const type = fileTypeOf(fileName, form);
      if (type === undefined)
        return wrong(
          `/${index}/fileName`,
          `its bytes are ${form}: its name must end in ${extensionsOf(form).join(' or ')}`,
        );
      const attachment = { assetId: kept.assetId, fileName, type, size: bytes.length };
      return isReadType(type) ? { attachment, text: decoder.decode(bytes) } : { attachment };
    }),
  );
  const errors = found.filter((one) => 'pointer' in one);
  if (errors.length > 0) throw new ProblemError('refused', { errors });
  const files = found.filter((one) => 'attachment' in one);
  const size = files.reduce((sum, { attachment }) => sum + attachment.size, 0);
  if (size <= maxAssetBytes) return files;
  throw new ProblemError('refused', {
    errors: [wrong('', `together ${size} bytes, and a mail carries at most ${maxAssetBytes}`)],
  });
};

const decoder = new TextDecoder();

const wrong = (at: string, message: string): FieldError => ({
  pointer: `/attachments${at}`,
  in: 'body',
  message,
});
