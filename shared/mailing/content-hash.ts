import { canonicalJson } from '../kernel/canonical-json.ts';
import type { Digest, Sha256 } from '../kernel/digest.ts';
import type { MailingContent } from './mailing.ts';

/** The fingerprint of all language versions of a mail, and of nothing else. */
export const contentHash = (contents: readonly MailingContent[], digest: Digest): Sha256 =>
  digest(canonicalJson(contents.map((content) => ({ ...content }))));
