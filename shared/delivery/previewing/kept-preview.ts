import type { Sha256 } from '../../kernel/digest.ts';
import type { ContactId, MailingId } from '../../kernel/ids.ts';
import { type Instant, millisPerDay } from '../../kernel/instant.ts';
import type { Purpose } from '../../kernel/purpose.ts';
import type { Counts } from '../accounting/counts.ts';
import type { PreviewCursor } from './walk-audience.ts';

/** The answer for a whole audience at one time, kept for a day: the sums, and beside them whom they are of. */
export type KeptPreview = {
  readonly previewId: string;
  readonly mailingId: MailingId;
  /** What was decided on, as its author wrote it and as what: a draft that changes has others. */
  readonly contentHash: Sha256;
  readonly purpose: Purpose;
  readonly madeAt: Instant;
  /** Rises by one with every part that is decided. */
  readonly version: number;
  readonly segments: number;
  readonly sums: PreviewSums;
  /** How many people's verdicts are kept; the sums cover everybody. */
  readonly people: number;
  /** Where each segment continues; absent once everybody is decided. */
  readonly places?: PreviewCursor;
};

export type PreviewSums = {
  readonly audience: number;
  readonly allowed: number;
  /** By the strongest reason. */
  readonly denied: Counts;
  /** Those allowed, by the language of their mail. */
  readonly languages: Counts;
};

/** One page of the audience as it was decided: written once, so that a repeat counts the same people. */
export type PreviewPage = {
  readonly segment: number;
  readonly page: number;
  readonly at: Instant;
  readonly sums: PreviewSums;
  /** Empty where more people are in the audience than are kept. */
  readonly groups: readonly PreviewGroup[];
  /** Where the segment continues; absent on its last page. */
  readonly next?: string;
};

/** People with the same verdict. Of a person it has our id alone: what else there is stays where an erasure finds it. */
export type PreviewGroup = PreviewVerdict & { readonly contactIds: readonly ContactId[] };

export type PreviewVerdict = {
  readonly effect: 'allow' | 'deny';
  /** On deny why not, on allow what was relied on; strongest first. */
  readonly reasons: readonly string[];
  readonly basis?: string;
  /** Absent where what is stored could not be read. */
  readonly ruleSet?: string;
  /** The placeholder that could not be filled, where that is the reason. */
  readonly placeholder?: string;
};

/** Previews with their pages. Whoever reads one compares its time: a store may remove it later. */
export type PreviewBook = {
  /** Version 1 must be new; a later one follows the version before it. */
  put(preview: KeptPreview): Promise<'stored' | 'conflict'>;
  read(mailingId: MailingId, previewId: string): Promise<KeptPreview | undefined>;
  /** The newest first. */
  newest(mailingId: MailingId, limit: number): Promise<readonly KeptPreview[]>;
  /** Keeps a page unless there is one; answers with the one that is kept. */
  keepPage(preview: PreviewKey, page: PreviewPage): Promise<PreviewPage>;
  page(preview: PreviewKey, segment: number, page: number): Promise<PreviewPage | undefined>;
};

export type PreviewKey = Pick<KeptPreview, 'mailingId' | 'previewId' | 'madeAt'>;

/** From when on it is gone. */
export const previewEnd = ({ madeAt }: Pick<KeptPreview, 'madeAt'>): Instant =>
  (madeAt + millisPerDay) as Instant;
