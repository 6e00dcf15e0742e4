import type { Band, Classification } from '../../classification/classification.ts';
import { effectivePurposes } from '../../classification/effective-purposes.ts';
import type { Digest } from '../../kernel/digest.ts';
import type { MailingId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import {
  type Activity,
  isRegulated,
  type Purpose,
  type RegulatedPurpose,
} from '../../kernel/purpose.ts';
import { type Attachment, unreadAttachments } from '../../mailing/assets/attachment.ts';
import { contentHash } from '../../mailing/content-hash.ts';
import type {
  Advertiser,
  Audience,
  FromTemplate,
  Mailing,
  MailingContent,
  MailingKind,
} from '../../mailing/mailing.ts';
import type { Editor } from '../../mailing/record-editor.ts';
import { judgedHash } from '../../mailing/review/judged-hash.ts';
import type { Sender } from '../../mailing/sender.ts';
import { clickTargets } from '../measuring/click-targets.ts';
import { untrackedContent } from './untracked-content.ts';

/**
 * A mailing as it is stored: inspected, with its effective purpose. A mailing that was declared
 * service and did not pass is `held`: until its author mends it, splits it or accepts what was
 * found, or reviewers release exactly this mailing. So is any with a file that nothing but a person
 * can read, until one has.
 */
export const draftMailing = (
  draft: Draft,
  {
    sender,
    senderSells = false,
    inspected,
    world,
  }: {
    readonly sender: Sender;
    /** Its record, which every mail shows, was found to sell. */
    readonly senderSells?: boolean;
    readonly inspected: readonly Classification[];
    readonly world: DraftWorld;
  },
): Mailing => {
  const { purpose: declaredPurpose, values, ...rest } = draft;
  const band = senderSells ? 'block' : strictestBand(inspected);
  const { senderId, version: senderVersion } = sender;
  const kinds = values === undefined ? {} : { values };
  const judged = { ...rest, ...kinds, declaredPurpose, senderId, senderVersion };
  return {
    ...judged,
    ...purposesWith(senderSells, purposesOf(declaredPurpose, inspected)),
    mailingId: world.mailingId,
    state: mustBeReviewed(draft, band) ? 'held' : 'draft',
    band,
    contentHash: judgedHash(judged, world.digest),
    contentsHash: contentHash(draft.contents, world.digest),
    ...linksOf(draft),
    version: world.version,
    createdAt: world.at,
    createdBy: world.author,
    ...editedBy(world.editors),
  };
};

/** Service mail that was not found to be that, and whatever carries a file that nothing could read. */
const mustBeReviewed = (draft: Draft, band: Band): boolean =>
  isRegulated(draft.purpose) ? unreadAttachments(draft).length > 0 : band !== 'pass';

/** What an author submits. */
export type Draft = {
  readonly name: string;
  readonly kind: MailingKind;
  readonly template?: true;
  readonly purpose: Purpose;
  readonly topic?: string;
  readonly service?: string;
  readonly productFamilies: readonly string[];
  readonly ownProducts: boolean;
  readonly advertiser?: Advertiser;
  readonly necessity?: string;
  readonly duty?: string;
  readonly essential: boolean;
  readonly vital: boolean;
  readonly tracking: readonly Activity[];
  readonly audience: Audience;
  readonly contents: readonly MailingContent[];
  readonly fromTemplate?: FromTemplate;
  readonly attachments?: readonly Attachment[];
  readonly values?: Mailing['values'] | undefined;
};

/** Who drafts, when, and how texts are hashed: what the core gets from outside. */
export type DraftWorld = {
  readonly mailingId: MailingId;
  readonly at: Instant;
  readonly author: string;
  /** Who replaced the draft since, this edit included; none in a new one. */
  readonly editors?: readonly Editor[];
  readonly digest: Digest;
  readonly version: number;
};

/** The list that numbers of measured links index, of a mailing that asks to measure clicks. */
const linksOf = ({ tracking, contents }: Draft): Pick<Mailing, 'links'> =>
  tracking.includes('tracking.click')
    ? { links: clickTargets(contents.map((content) => untrackedContent(content).html ?? '')) }
    : {};

/** The last to edit made this version. */
const editedBy = (
  editors: readonly Editor[] | undefined,
): Pick<Mailing, 'editors' | 'changedAt' | 'changedBy'> => {
  const last = editors?.at(-1);
  return editors === undefined || last === undefined
    ? {}
    : { editors, changedAt: last.at, changedBy: last.editor };
};

const bands: readonly Band[] = ['pass', 'review', 'block'];

/** The strictest of the language versions; none at all is a block. */
export const strictestBand = (inspected: readonly Classification[]): Band => {
  if (inspected.length === 0) return 'block';
  const worst = Math.max(...inspected.map((one) => bands.indexOf(one.band)));
  return bands[worst] ?? 'block';
};

/** The purposes of a mailing whose sender's record sells, or does not: what sells is commercial, whatever else it is. */
export const purposesWith = (senderSells: boolean, { purpose, regulated }: Purposes): Purposes =>
  senderSells
    ? {
        purpose: isRegulated(purpose) ? purpose : 'commercial',
        regulated: [...new Set([...regulated, 'commercial' as const])],
      }
    : { purpose, regulated };

type Purposes = { readonly purpose: Purpose; readonly regulated: readonly RegulatedPurpose[] };

/** Stricter of declared and found, over all language versions; only ever toward marketing. */
export const purposesOf = (declared: Purpose, inspected: readonly Classification[]): Purposes => {
  const found = inspected.map((one) => effectivePurposes(declared, one));
  const all = new Set(found.flatMap(({ purposes }) => purposes).filter(isRegulated));
  const regulated = [...(isRegulated(declared) ? all.add(declared) : all)];
  const stricter = found.map(({ purpose }) => purpose).find(isRegulated);
  return { purpose: isRegulated(declared) ? declared : (stricter ?? declared), regulated };
};
