import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Digest, Sha256 } from '../../kernel/digest.ts';
import type { NoticeId, SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Language } from '../../kernel/language.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { Activity, RegulatedPurpose } from '../../kernel/purpose.ts';
import type { ConsentScope } from '../event/consent-event.ts';
import { scopeKey } from '../fold/scope.ts';

/** One numbered version of the text that was shown when consent was asked for. Never changed. */
export type Notice = NoticeDraft & {
  readonly noticeId: NoticeId;
  /** 1, 2, 3 … without gaps. */
  readonly version: number;
  /** SHA-256 of the canonical JSON of texts, covers, sender and advertisers: what consent events carry. */
  readonly sha256: Sha256;
  readonly publishedAt: Instant;
  readonly publishedBy: string;
};

/** What a notice asks consent for: a scope without its sender, which the notice names once. */
export type NoticeCover = {
  readonly purpose?: RegulatedPurpose;
  readonly topic?: string;
  readonly activity?: Activity;
};

/** What a new version of a notice says; everything in it is kept for ever. */
export type NoticeDraft = {
  readonly senderId: SenderId;
  readonly covers: readonly NoticeCover[];
  /** Whose advertising the sender may mail with this consent, by name; each text names them all. */
  readonly advertisers?: readonly string[];
  /** The words as shown, per language; at least one. */
  readonly texts: Readonly<Partial<Record<Language, string>>>;
  /** A change of purpose or recipient, not of wording (EDPB 05/2020 para 110). */
  readonly material: boolean;
  /** Since when this very text was shown, if that was before it was published here. */
  readonly inUseSince?: Instant;
  /** What shows that; always there with `inUseSince`. */
  readonly inUseEvidence?: InUseEvidence;
};

/** Who says since when a text was in use, and by what document that can be checked. */
export type InUseEvidence = {
  readonly statedBy: string;
  readonly document: string;
  readonly sha256?: Sha256;
};

/** Notices by id and version; a version is put once and never overwritten. */
export type NoticeStore = {
  find(noticeId: NoticeId, version: number): Promise<Notice | undefined>;
  latest(noticeId: NoticeId): Promise<Notice | undefined>;
  versions(noticeId: NoticeId): Promise<readonly Notice[]>;
  /** The current version of every notice by which this sender asks for consent. */
  offered(senderId: SenderId): Promise<readonly Notice[]>;
  put(notice: Notice): Promise<'stored' | 'exists'>;
};

/** The earliest moment at which somebody can have agreed to this version (GDPR art. 7(1)). */
export const inUseFrom = ({
  inUseSince,
  publishedAt,
}: Pick<Notice, 'inUseSince' | 'publishedAt'>): Instant => inUseSince ?? publishedAt;

/** A notice without advertisers has the hash that version 0.1.0 gave it. */
export const noticeHash = (
  asked: Pick<Notice, 'senderId' | 'covers' | 'texts' | 'advertisers'>,
  digest: Digest,
): Sha256 => digest(canonicalJson(whatIsAsked(asked)));

/** What somebody agrees to: the part of a notice that its hash is of. */
export const whatIsAsked = ({
  senderId,
  covers,
  texts,
  advertisers,
}: Pick<Notice, 'senderId' | 'covers' | 'texts' | 'advertisers'>) => ({
  senderId,
  covers,
  texts,
  ...defined({ advertisers }),
});

const coverKey = (senderId: SenderId, cover: NoticeCover): string =>
  scopeKey({ senderId, ...cover });

/** Whether a notice asked for this scope: this very one, or the purpose the topic belongs to. */
export const noticeCovers = (notice: Notice, scope: ConsentScope): boolean => {
  if (notice.senderId !== scope.senderId) return false;
  const { topic: _, ...withoutTopic } = scope;
  const asked = new Set(notice.covers.map((cover) => coverKey(notice.senderId, cover)));
  return asked.has(scopeKey(scope)) || asked.has(scopeKey(withoutTopic));
};

/**
 * Scopes for which consent must be asked for again after a new version: none if only words changed;
 * the scopes that the version adds; or all of its scopes if it adds none, because the change
 * concerns all.
 */
export const scopesToAskAgain = (
  previous: Notice | undefined,
  next: Notice,
): readonly ConsentScope[] => {
  if (!next.material || previous === undefined) return [];
  const known = new Set(previous.covers.map((cover) => coverKey(previous.senderId, cover)));
  const added = next.covers.filter((cover) => !known.has(coverKey(next.senderId, cover)));
  const scopes = added.length === 0 ? next.covers : added;
  return scopes.map((cover) => ({ senderId: next.senderId, ...cover }));
};
