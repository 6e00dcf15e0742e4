import type { Sha256 } from '../../kernel/digest.ts';
import type { Asset } from './asset.ts';
import { extensionsOf } from './file-form.ts';

/** The path of a picture: its hash, and an ending that mail clients know. */
export const pictureAddress = ({ assetId, form }: Pick<Asset, 'assetId' | 'form'>): string =>
  `/assets/${assetId}.${extensionsOf(form)[0]}`;

/** The picture of a path; undefined for what is not a path of one. */
export const pictureAt = (path: string): Sha256 | undefined =>
  pictureName.exec(path)?.[1] as Sha256 | undefined;

const pictureName = /^\/assets\/([0-9a-f]{64})\.[a-z]{3,4}$/;
