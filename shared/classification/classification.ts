import type { Sha256 } from '../kernel/digest.ts';
import type { Translated } from '../kernel/language.ts';
import type { RegulatedPurpose, ServicePurpose } from '../kernel/purpose.ts';
import type { TrackingFinding } from './tracking/tracking-finding.ts';

/** What the content is, found by inspection, with the evidence; plain data, stored with the mailing. */
export type Classification = {
  readonly schema: 'classify/1';
  readonly contentHash: Sha256;
  /** Language the rules were run for, as declared; `detected` is what the words say. */
  readonly language: { readonly declared: string; readonly detected: string };
  readonly verdict: Verdict;
  readonly band: Band;
  /** Calibrated probability that the mail is anything but service mail. */
  readonly score: number;
  readonly classes: Readonly<Record<RegulatedPurpose, number>>;
  readonly servicePurpose: ServiceFinding;
  readonly evidence: readonly Evidence[];
  readonly modelEvidence: readonly ModelEvidence[];
  readonly ignored: readonly Ignored[];
  /** The same mail with its flagged blocks taken out: "remove these two and it passes". */
  readonly without: {
    readonly blocksRemoved: readonly number[];
    readonly score: number;
    readonly band: Band;
  };
  readonly reviewReasons: readonly ReviewReason[];
  /** Each block for which a person must look, and why. */
  readonly openBlocks: readonly OpenBlock[];
  /** Names of attached parts that could not be read. */
  readonly unread: readonly string[];
  readonly inspection: { readonly tracking: readonly TrackingFinding[] };
  /** Names what judged, so that a verdict can be recomputed. */
  readonly model: {
    readonly rules: string;
    readonly weights: string;
    readonly calibration: string;
  };
};

/** Another part of a mail file: a calendar entry, an AMP version, an attached mail, an attachment. */
export type MailPart = {
  /** File name, or what the part calls itself. */
  readonly name: string;
  /** MIME type, lower case, without parameters. */
  readonly type: string;
  /** Its decoded text, when it is text; a part without it is listed as unread. */
  readonly text?: string;
};

/** One language version of a mail, before placeholders are filled. */
export type MailContent = {
  readonly subject: string;
  readonly preheader?: string;
  readonly html?: string;
  readonly text?: string;
  /** Everything else that is handed over with it. */
  readonly parts?: readonly MailPart[];
  /** Placeholders declared to hold a date, a sum, a number or a reference: a mail with any other value is not sent. */
  readonly exact?: readonly string[] | undefined;
  /** Declared by the author, BCP 47; only its first part counts (`nl-NL` is `nl`). */
  readonly language: string;
};

/**
 * What the content is: `mixed` serves the reader and promotes, and is not service mail; `unknown` is
 * not shown to serve and not shown to promote.
 */
export type Verdict = 'service' | RegulatedPurpose | 'mixed' | 'unknown';

/** What a block does to its reader: serves, says who writes, sells, calls, asks, or cannot be told. */
export const blockRoles = [
  'serving',
  'neutral',
  'selling',
  'calling',
  'asking',
  'unknown',
] as const;
export type BlockRole = (typeof blockRoles)[number];

/** What may happen next: send as service, ask a person, or not as service. */
export type Band = 'pass' | 'review' | 'block';

/**
 * The part of the mail in which something was found; offsets count in that very text. In `part` the
 * path starts with the number of the part, `part[2]`.
 */
export type Where = 'subject' | 'preheader' | 'html' | 'text' | 'part';

/** What a block is to the reader. */
export type BlockKind =
  | 'subject'
  | 'preheader'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'cell'
  | 'button'
  | 'image'
  | 'hint'
  | 'hidden'
  | 'footer'
  | 'file-name';

/** One reason why the mail is not (only) service mail: a quoted span, its rule, and how to fix it. */
export type Evidence = {
  readonly rule: string;
  readonly class: RegulatedPurpose;
  readonly where: Where;
  readonly kind: BlockKind;
  /** Number of the block, in reading order; `without.blocksRemoved` and `splitMailing` use it. */
  readonly block: number;
  /** Path of elements from the root, `table[3]/tr[1]/td[2]`; empty outside HTML. */
  readonly dom: string;
  /** Half-open span of UTF-16 units in the source of `where`. */
  readonly start: number;
  readonly end: number;
  /** At most 160 characters of what the reader sees there. */
  readonly quote: string;
  readonly weight: number;
  /** Blocks by itself. */
  readonly hard: boolean;
  readonly ground: string;
  readonly fix: Translated;
};

/** A block that the linear model finds promotional, with the words that weigh most in it. */
export type ModelEvidence = {
  readonly block: number;
  readonly probability: number;
  readonly quote: string;
  readonly top: readonly (readonly [string, number])[];
};

/** A block that is neither service nor named by a rule: what a person must look at, and why. */
export type OpenBlock = {
  readonly block: number;
  readonly role: BlockRole;
  readonly where: Where;
  readonly kind: BlockKind;
  readonly dom: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly reason: ReviewReason;
  readonly fix: Translated;
};

/** Something that looks like promotion and is not, and why it was left out. */
export type Ignored = { readonly rule: string; readonly quote: string; readonly why: string };

/** Why a person must look; each says what the classifier could not settle. */
export const reviewReasons = [
  'language-unsupported',
  'language-mismatch',
  'image-only',
  'too-short',
  'too-large',
  'unrenderable',
  'dynamic-slot',
  'obfuscated',
  'no-service-purpose',
  'service-not-first',
  'soft-evidence',
  'model-only',
  'uncertain',
  'unknown-block',
  'unknown-picture',
  'unread-markup',
  'language-of-block',
  'rules-and-model-disagree',
  'attachment-unread',
] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** The service act that was found: what the mail does for its reader. */
export type ServiceFinding = {
  readonly found: boolean;
  readonly purpose?: ServicePurpose;
  readonly rules: readonly string[];
  readonly quotes: readonly string[];
};
