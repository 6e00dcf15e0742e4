import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Digest } from '../../kernel/digest.ts';
import type { NoticeId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Language } from '../../kernel/language.ts';
import { asksConsent } from './asks-consent.ts';
import { namesEntity } from './names-entity.ts';
import {
  type Notice,
  type NoticeDraft,
  type NoticeStore,
  noticeHash,
  whatIsAsked,
} from './notice.ts';

/**
 * Adds a version of a notice; an earlier version is never changed. The same text with a statement of
 * since when it has been in use is a separate version. A text is rejected if it does not say who asks or
 * whose advertising it is for, declares no consent, or itself advertises; such texts from 0.1.0 remain.
 */
export const publishNotice = async (
  store: NoticeStore,
  {
    noticeId,
    draft,
    by,
    digest,
  }: {
    readonly noticeId: NoticeId;
    readonly draft: NoticeDraft;
    readonly by: Publication;
    readonly digest: Digest;
  },
): Promise<PublishOutcome> => {
  const reason = inUseRefusal(draft, by.at);
  if (reason !== undefined) return { outcome: 'refused', reason };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const latest = await store.latest(noticeId);
    if (latest !== undefined && latest.senderId !== draft.senderId)
      return { outcome: 'other-sender' };
    if (latest !== undefined && saysAll(latest, draft))
      return { outcome: 'unchanged', notice: latest };
    const refusal = refusalOf(draft, by);
    if (refusal !== undefined) return refusal;
    const notice: Notice = {
      ...draft,
      noticeId,
      version: (latest?.version ?? 0) + 1,
      sha256: noticeHash(draft, digest),
      publishedAt: by.at,
      publishedBy: by.id,
    };
    if ((await store.put(notice)) === 'stored') return { outcome: 'published', notice };
  }
  return { outcome: 'conflict' };
};

/** Why consent may not be asked for with the texts of a notice. */
const refusalOf = (draft: NoticeDraft, by: Publication): PublishOutcome | undefined => {
  if (by.sells) return { outcome: 'sells' };
  const languages = languagesWithoutName(draft, by.names);
  if (languages.length > 0) return { outcome: 'entity-unnamed', languages };
  const unnamed = advertisersLeftOut(draft);
  if (unnamed.length > 0) return { outcome: 'advertiser-unnamed', unnamed };
  const asking = languagesWithoutConsent(draft, by.names);
  return asking.length > 0 ? { outcome: 'asks-no-consent', languages: asking } : undefined;
};

export type Publication = {
  readonly id: string;
  readonly at: Instant;
  /** The names of the entity that asks at the date of the notice; each text holds one of them. */
  readonly names: readonly string[];
  /** Whether a text of it, or the name of a topic, advertises. */
  readonly sells: boolean;
};

export type PublishOutcome =
  | { readonly outcome: 'published'; readonly notice: Notice }
  /** The latest version says the same already. */
  | { readonly outcome: 'unchanged'; readonly notice: Notice }
  | { readonly outcome: 'other-sender' }
  /** What it says about since when the text was in use cannot be relied on. */
  | { readonly outcome: 'refused'; readonly reason: InUseRefusal }
  /** It advertises, to people who have consented to nothing. */
  | { readonly outcome: 'sells' }
  /** The texts in these languages name nobody to whom consent would be given. */
  | { readonly outcome: 'entity-unnamed'; readonly languages: readonly Language[] }
  /** The texts in these languages declare nothing, refuse it, or make it the price of an order. */
  | { readonly outcome: 'asks-no-consent'; readonly languages: readonly Language[] }
  /** A text in this language does not name this advertiser. */
  | { readonly outcome: 'advertiser-unnamed'; readonly unnamed: readonly UnnamedAdvertiser[] }
  | { readonly outcome: 'conflict' };

type UnnamedAdvertiser = { readonly language: Language; readonly name: string };

export type InUseRefusal =
  | 'in-use-since-the-future'
  | 'in-use-without-evidence'
  | 'evidence-of-nothing';

const attempts = 5;

const textsOf = ({ texts }: NoticeDraft) => Object.entries(texts) as [Language, string][];

const languagesWithoutName = (draft: NoticeDraft, names: readonly string[]): readonly Language[] =>
  textsOf(draft).flatMap(([language, text]) => (namesEntity(text, names) ? [] : [language]));

const languagesWithoutConsent = (
  draft: NoticeDraft,
  names: readonly string[],
): readonly Language[] =>
  textsOf(draft).flatMap(([language, text]) =>
    asksConsent(text, [...names, ...(draft.advertisers ?? [])]) ? [] : [language],
  );

/** Consent to another's advertising is informed only of those that the text names (GDPR art. 4(11)). */
const advertisersLeftOut = (draft: NoticeDraft): readonly UnnamedAdvertiser[] =>
  textsOf(draft).flatMap(([language, text]) =>
    (draft.advertisers ?? [])
      .filter((name) => !namesEntity(text, [name]))
      .map((name) => ({ language, name })),
  );

const says = (draft: NoticeDraft): string =>
  canonicalJson({ ...whatIsAsked(draft), material: draft.material });

const inUse = ({ inUseSince, inUseEvidence }: NoticeDraft): string =>
  canonicalJson({ since: inUseSince ?? null, evidence: inUseEvidence ?? null });

/** Whether the latest version says all that the draft says; silence about its age adds nothing. */
const saysAll = (latest: Notice, draft: NoticeDraft): boolean =>
  says(latest) === says(draft) &&
  (draft.inUseSince === undefined || inUse(latest) === inUse(draft));

const inUseRefusal = (
  { inUseSince, inUseEvidence }: NoticeDraft,
  at: Instant,
): InUseRefusal | undefined => {
  if (inUseSince === undefined)
    return inUseEvidence === undefined ? undefined : 'evidence-of-nothing';
  if (inUseSince > at) return 'in-use-since-the-future';
  return inUseEvidence === undefined ? 'in-use-without-evidence' : undefined;
};
