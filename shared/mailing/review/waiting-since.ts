import type { Instant } from '../../kernel/instant.ts';
import type { MailingHeader } from '../mailing-store.ts';

/** Since when a held mailing waits as it is now: the moment at which it was last submitted. */
export const waitingSince = ({ createdAt, editors = [] }: MailingHeader): Instant =>
  editors.at(-1)?.at ?? createdAt;
