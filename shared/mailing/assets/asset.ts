import type { Sha256 } from '../../kernel/digest.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { FileForm } from './file-form.ts';

/** A file that was uploaded once and never changes: its id is the SHA-256 of its bytes. */
export type Asset = {
  readonly assetId: Sha256;
  readonly use: AssetUse;
  /** What its bytes are, whatever it is called. */
  readonly form: FileForm;
  readonly bytes: Uint8Array;
  readonly at: Instant;
  readonly by: string;
};

export const assetUses = ['attachment', 'picture'] as const;
/** `attachment` goes with mails and is shown to those who may read them; a `picture` is for anyone. */
export type AssetUse = (typeof assetUses)[number];

/** Largest file, and the most that one mail carries, in bytes: it fits an item of DynamoDB. */
export const maxAssetBytes = 300_000;

export type AssetReader = {
  asset(use: AssetUse, assetId: Sha256): Promise<Asset | undefined>;
};

export type AssetStore = AssetReader & {
  /** Keeps a file; what is kept already stays as it is, and is returned. */
  putAsset(asset: Asset): Promise<Asset>;
};
