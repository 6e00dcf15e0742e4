import type { ConsentState } from '../../consent/fold/consent-state.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { Sha256 } from '../../kernel/digest.ts';
import type { MailingId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Language } from '../../kernel/language.ts';
import type { Attachment } from '../../mailing/assets/attachment.ts';
import type { MailingContent } from '../../mailing/mailing.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';
import type { Sender } from '../../mailing/sender.ts';
import type { Decision } from '../../policy/decision.ts';
import { type CompiledContent, compileContent } from '../content/compile-content.ts';
import { measurable, measuredContent } from '../measuring/measured-content.ts';
import { type Measure, measuresOf } from '../measuring/measures.ts';
import type { AttachedFile } from '../ports.ts';

/** A mailing made ready once and used for its whole audience. */
export type PreparedMailing = {
  readonly mailing: MailingHeader;
  readonly sender: Sender;
  readonly decide: Decide;
  readonly contents: ReadonlyMap<Language, CompiledVersion>;
  /** For contacts whose language the author did not write. */
  readonly otherwise: CompiledVersion;
  /** The files that go with every mail; read when first asked for. Throws when one is not there. */
  readonly files: () => Promise<readonly AttachedFile[]>;
};

/** The policy, closed over one mailing: the same function for preview, fan-out and send. */
export type Decide = (contact: Contact, state: ConsentState, at: Instant) => Decision;

/**
 * Content without the pixels and per-recipient links that its author put in: what others measure cannot
 * be decided again when it is fetched, so nobody gets it.
 */
export type StripTracking = (content: MailingContent) => MailingContent;

/** One language version, compiled for every permission to measure that its readers may have. */
export type CompiledVersion = {
  /** What it can measure of those who granted it. */
  readonly measures: readonly Measure[];
  /** By what is measured, the names joined by a space; the empty name measures nothing. */
  readonly variants: ReadonlyMap<string, CompiledContent>;
  readonly plain: CompiledContent;
};

/** Reads, checks and compiles; undefined when the mailing or its sender is not there. */
export type PrepareMailing = (
  mailingId: MailingId,
  contentHash?: Sha256,
) => Promise<PreparedMailing | undefined>;

/** Compiles every language version, plain and with what the mailing asks to measure. */
export const prepareMailing = (
  mailing: MailingHeader,
  {
    contents,
    sender,
    decide,
    strip,
    readFiles = noFiles,
  }: {
    readonly contents: readonly MailingContent[];
    readonly sender: Sender;
    readonly decide: Decide;
    readonly strip: StripTracking;
    readonly readFiles?: ReadFiles | undefined;
  },
): PreparedMailing | undefined => {
  const versions = new Map(
    contents.map((content): [Language, CompiledVersion] => [
      content.language,
      compiledVersion(strip(content), mailing),
    ]),
  );
  const otherwise = versions.values().next().value;
  return otherwise === undefined
    ? undefined
    : { mailing, sender, decide, contents: versions, otherwise, files: once(mailing, readFiles) };
};

const compiledVersion = (content: MailingContent, mailing: MailingHeader): CompiledVersion => {
  const { links = [] } = mailing;
  const own = measurable(content, links, measuresOf(mailing));
  const sets = [[], ...own.map((one) => [one]), ...(own.length > 1 ? [own] : [])];
  const plain = compileContent(content);
  const variants = sets.map((set): [string, CompiledContent] => [
    set.join(' '),
    set.length === 0 ? plain : compileContent(measuredContent(content, links, set)),
  ]);
  return { measures: own, variants: new Map(variants), plain };
};

/** Reads the files that a mailing names. */
export type ReadFiles = (attachments: readonly Attachment[]) => Promise<readonly AttachedFile[]>;

/** For what mails nothing: a mailing with files is never sent without them. */
const noFiles: ReadFiles = () => Promise.reject(new Error('no files can be read here'));

/** Read once and kept with the mailing; a failed read is tried again. */
const once = (
  { attachments = [] }: Pick<MailingHeader, 'attachments'>,
  readFiles: ReadFiles,
): PreparedMailing['files'] => {
  let kept: readonly AttachedFile[] | undefined = attachments.length === 0 ? [] : undefined;
  return async () => {
    kept ??= await readFiles(attachments);
    return kept;
  };
};

/** The language version for this contact: its own language, or else the author's first. */
export const versionFor = (prepared: PreparedMailing, language: Language): CompiledVersion =>
  prepared.contents.get(language) ?? prepared.otherwise;

/** The version for people who granted these, in the order of `measures`. */
export const variantFor = (
  { variants, plain }: CompiledVersion,
  granted: readonly Measure[],
): CompiledContent => (granted.length === 0 ? plain : (variants.get(granted.join(' ')) ?? plain));
