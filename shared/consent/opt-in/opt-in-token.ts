import type { Sha256 } from '../../kernel/digest.ts';
import type { ContactId, EventId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { ConsentScope } from '../event/consent-event.ts';

/** What a double opt-in link stands for. The token itself is stored nowhere, only its hash. */
export type OptInToken = {
  readonly tokenHash: Sha256;
  readonly contactId: ContactId;
  readonly requestEventId: EventId;
  readonly scope: ConsentScope;
  readonly expiresAt: Instant;
  /** What was asked for in the same form: one button answers all of it. */
  readonly also?: readonly AskedAlso[];
};

export type AskedAlso = Pick<OptInToken, 'requestEventId' | 'scope'>;

/** Each request that a link answers, as if it had its own link. */
export const eachAsked = ({ also = [], ...token }: OptInToken): readonly OptInToken[] => [
  token,
  ...also.map((one) => ({ ...token, ...one })),
];

/** Adds another token for a request, when the mail with the first one may not have gone out. */
export type AddOptInToken = (token: OptInToken) => Promise<void>;

/** Finds the request behind a link; expired ones too, so that the page can say so. */
export type FindOptInToken = (tokenHash: Sha256) => Promise<OptInToken | undefined>;
