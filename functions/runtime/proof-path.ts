import type { ProofLink, ProofSubject } from '../../shared/consent/links/link.ts';
import { signLink } from '../../shared/consent/links/link-token.ts';
import type { LinkKeys, Mac } from '../../shared/consent/links/mac.ts';
import type { ContactId, SenderId } from '../../shared/kernel/ids.ts';
import { type Clock, type Instant, millisPerDay, plusMillis } from '../../shared/kernel/instant.ts';
import type { Telemetry } from './telemetry.ts';

export type ProofPath = (
  party: { readonly senderId: SenderId; readonly contactId: ContactId },
  of: ProofSubject,
) => Promise<string | undefined>;

/**
 * Makes the path at which a person finds the proof of one record. What was recorded is recorded: where
 * no link can be made, there is none, and nothing fails.
 */
export const proofPathOf =
  ({ mac, linkKeys, now, telemetry }: Tools): ProofPath =>
  async ({ senderId, contactId }, of) => {
    try {
      const expiresAt = plusMillis(now(), proofLinkMillis);
      const link = { kind: 'proof', senderId, contactId, expiresAt, of } as const;
      return `/r/${signLink(link, await linkKeys(), await mac())}`;
    } catch (error) {
      telemetry.error('proof-link-not-made', error, { contactId });
      return undefined;
    }
  };

/** The same as an address to pass on to the person. */
export const proofUrlOf =
  ({ publicUrl, ...tools }: Tools & { readonly publicUrl: string }): ProofPath =>
  async (party, of) => {
    const path = await proofPathOf(tools)(party, of);
    return path === undefined ? undefined : `${publicUrl.replace(/\/+$/, '')}${path}`;
  };

/** The file is to be kept, not the link. */
const proofLinkMillis = 90 * millisPerDay;

/** When a link was made: it dies with the address that its person had then. */
export const proofLinkMadeAt = ({ expiresAt }: Pick<ProofLink, 'expiresAt'>): Instant =>
  plusMillis(expiresAt, -proofLinkMillis);

type Tools = {
  readonly mac: () => Promise<Mac>;
  readonly linkKeys: () => Promise<LinkKeys>;
  readonly now: Clock;
  readonly telemetry: Telemetry;
};
