import type { ConsentState } from '../../consent/fold/consent-state.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { Sha256 } from '../../kernel/digest.ts';
import type { MailingId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Language } from '../../kernel/language.ts';
import type { MailingContent } from '../../mailing/mailing.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';
import type { Sender } from '../../mailing/sender.ts';
import type { Decision } from '../../policy/decision.ts';
import { type CompiledContent, compileContent } from '../content/compile-content.ts';

/** The policy, closed over one mailing: the same function for preview, fan-out and send. */
export type Decide = (contact: Contact, state: ConsentState, at: Instant) => Decision;

/** Content without pixels and per-recipient links, for those who did not grant tracking. */
export type StripTracking = (content: MailingContent) => MailingContent;

export type CompiledPair = {
  /** As the author wrote it. */
  readonly whole: CompiledContent;
  /** With everything that tracks taken out. */
  readonly untracked: CompiledContent;
};

/** A mailing made ready once and used for its whole audience. */
export type PreparedMailing = {
  readonly mailing: MailingHeader;
  readonly sender: Sender;
  readonly decide: Decide;
  readonly contents: ReadonlyMap<Language, CompiledPair>;
  /** For contacts whose language the author did not write. */
  readonly otherwise: CompiledPair;
};

/** Reads, checks and compiles; undefined when the mailing or its sender is not there. */
export type PrepareMailing = (
  mailingId: MailingId,
  contentHash?: Sha256,
) => Promise<PreparedMailing | undefined>;

/** Compiles every language version, as written and stripped. */
export const prepareMailing = (
  mailing: MailingHeader,
  contents: readonly MailingContent[],
  sender: Sender,
  decide: Decide,
  strip: StripTracking,
): PreparedMailing | undefined => {
  const pairs = new Map(
    contents.map((content): [Language, CompiledPair] => [
      content.language,
      { whole: compileContent(content), untracked: compileContent(strip(content)) },
    ]),
  );
  const otherwise = pairs.values().next().value;
  return otherwise === undefined
    ? undefined
    : { mailing, sender, decide, contents: pairs, otherwise };
};

/** The language version for this contact: its own language, or else the author's first. */
export const pairFor = (prepared: PreparedMailing, language: Language): CompiledPair =>
  prepared.contents.get(language) ?? prepared.otherwise;
