import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Digest, Sha256 } from '../../kernel/digest.ts';
import type { PersonRequest } from './person-request.ts';

/**
 * What the evidence log commits to for one version of a request: everything except the words of the
 * person and the reason of the answer. It has a hash of those, with a secret that is stored beside the
 * request. So each version can still be checked after an erasure has removed words and secret.
 */
export const loggedRequest = (
  { said, answer, ...request }: PersonRequest,
  secret: string,
  digest: Digest,
): LoggedRequest => {
  const { reason, ...given } = answer ?? {};
  const words = { ...(said && { said }), ...(reason !== undefined && { reason }) };
  const hasWords = Object.keys(words).length > 0;
  return {
    ...request,
    ...(answer && { answer: given as LoggedAnswer }),
    ...(hasWords && { words: digest(`${secret}\n${canonicalJson(words)}`) }),
  };
};

type LoggedAnswer = Omit<NonNullable<PersonRequest['answer']>, 'reason'>;

export type LoggedRequest = Omit<PersonRequest, 'said' | 'answer'> & {
  readonly answer?: LoggedAnswer;
  /** Over what was said and why it was answered so; absent where neither is kept. */
  readonly words?: Sha256;
};

/** Proof that an answered request was removed at the end of its term, which accounts for its leaves. */
export type RequestCertificate = RequestRemoval & {
  readonly requestId: PersonRequest['requestId'];
  readonly senderId: PersonRequest['senderId'];
  readonly status: 'completed';
  /** What the evidence log has of its versions. */
  readonly leaves: readonly Sha256[];
};

/** By whom, why and when a request is removed. */
export type RequestRemoval = {
  readonly certificateId: string;
  readonly requestedBy: string;
  readonly reason: string;
  readonly evidenceRef: string;
  readonly completedAt: PersonRequest['recordedAt'];
};
