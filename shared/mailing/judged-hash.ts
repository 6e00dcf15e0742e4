import { canonicalJson } from '../kernel/canonical-json.ts';
import type { Digest, Sha256 } from '../kernel/digest.ts';
import type { Mailing } from './mailing.ts';

/** What a decision about a recipient reads of a mailing as its author wrote it. */
export type JudgedParts = Pick<
  Mailing,
  | 'senderId'
  | 'senderVersion'
  | 'kind'
  | 'declaredPurpose'
  | 'topic'
  | 'service'
  | 'productFamilies'
  | 'ownProducts'
  | 'necessity'
  | 'duty'
  | 'essential'
  | 'vital'
  | 'tracking'
  | 'audience'
  | 'contents'
  | 'values'
>;

/**
 * The fingerprint of everything that decides who gets what: the version of the sender, contents, declared purpose, topic,
 * service, products, necessity, flags, tracking, audience and kinds of values. A reviewer names it, so a change of
 * any of these ends the review. The mailing's internal name is not part of it.
 */
export const judgedHash = (mailing: JudgedParts, digest: Digest): Sha256 =>
  digest(
    canonicalJson({
      senderId: mailing.senderId,
      senderVersion: mailing.senderVersion,
      kind: mailing.kind,
      declaredPurpose: mailing.declaredPurpose,
      topic: mailing.topic,
      service: mailing.service,
      productFamilies: mailing.productFamilies,
      ownProducts: mailing.ownProducts,
      necessity: mailing.necessity,
      duty: mailing.duty,
      essential: mailing.essential,
      vital: mailing.vital,
      tracking: mailing.tracking,
      audience: { ...mailing.audience },
      contents: mailing.contents.map((content) => ({ ...content })),
      values: mailing.values === undefined ? undefined : { ...mailing.values },
    }),
  );
