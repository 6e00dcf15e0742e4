import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Digest, Sha256 } from '../../kernel/digest.ts';
import type { Mailing } from '../mailing.ts';

/**
 * The fingerprint of everything that decides who gets what: every field of a mailing that `unjudged` does
 * not name. A reviewer names it, so a change of any of these ends the review. A field that is new is part of it until
 * `unjudged` says why it need not be.
 */
export const judgedHash = (mailing: JudgedParts, digest: Digest): Sha256 =>
  digest(canonicalJson(judgedParts(mailing)));

/** What a decision about a recipient reads of a mailing as its author wrote it. */
export type JudgedParts = Omit<Mailing, keyof typeof unjudged>;

/** A mailing without what no decision reads. */
export const judgedParts = <Whole extends JudgedParts>(mailing: Whole): JudgedParts =>
  Object.fromEntries(
    Object.entries(mailing).filter(([field]) => !(field in unjudged)),
  ) as JudgedParts;

/** Fields that a review is not of, and why. */
export const unjudged = {
  mailingId: 'an id of ours',
  name: 'for its authors; no reader sees it',
  state: 'where it is on its way; reviewers move it themselves',
  purpose: 'found in the contents and what is declared, or what reviewers overruled it to',
  regulated: 'found in the contents, or what reviewers overruled it to',
  band: 'found in the contents; says how many reviewers it takes',
  contentHash: 'this fingerprint itself',
  contentsHash: 'of the contents, which are judged themselves',
  fromTemplate: 'where the contents come from, which are judged themselves',
  links: 'read off the contents, which are judged themselves',
  schedule: 'when it starts; each recipient is decided on at the moment of sending',
  version: 'counts every change, reviews too',
  createdAt: 'when it was drafted',
  createdBy: 'who drafted it; that author does not release it',
  editors: 'who edited it; they do not release it',
  changedAt: 'when it was last changed',
  changedBy: 'who last changed it',
  haltedBy: 'why dispatch paused it',
  haltedWords: 'what SES said when dispatch paused it',
  pausedBeforeStart: 'how it is resumed',
  resumedDespite: 'who let it go although its entity was above the limits',
  correlationId: 'joins log lines',
} as const satisfies Partial<Record<keyof Mailing, string>>;
