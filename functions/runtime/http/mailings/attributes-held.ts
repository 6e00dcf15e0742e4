import { heldAttributes } from '../../../../shared/delivery/content/held-attributes.ts';
import type { AudienceReader } from '../../../../shared/delivery/ports.ts';
import type { Clock } from '../../../../shared/kernel/instant.ts';
import type { MailingHeader } from '../../../../shared/mailing/mailing-store.ts';

/** Which of these attributes at least one contact of the mailing's audience has. */
export type AttributesHeld = (
  mailing: MailingHeader,
  names: readonly string[],
) => Promise<ReadonlySet<string>>;

/** Looks for at most eight seconds: the HTTP API waits half a minute for the whole answer. */
export const attributesHeld =
  (audience: AudienceReader, now: Clock): AttributesHeld =>
  (mailing, names) =>
    heldAttributes({ audience, now, segments: 4, maxMillis: 8_000 }, mailing, names);
