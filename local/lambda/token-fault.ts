import type { HttpReply } from '../services/start-http-service.ts';

/** What is wrong with the token of a request. */
export type TokenFault =
  | 'absent'
  | 'malformed'
  | 'signature'
  | 'expired'
  | 'audience'
  | 'issuer'
  | 'claims';

/**
 * The answer to a request whose token does not let it in: 401, with the reason where RFC 6750 section 3 puts it and
 * where API Gateway has it, and as a problem document, which a gateway cannot send. Of a token with a foreign
 * signature nothing more is said.
 */
export const refusedToken = (fault: TokenFault): HttpReply => {
  const title = 'Unauthorized';
  const problem = {
    type: 'urn:grondslag:problem:unauthenticated',
    ...{ title, status: 401, code: 'unauthenticated', detail: details[fault], message: title },
  };
  const reason =
    fault === 'absent' ? '' : ` error="invalid_token", error_description="${details[fault]}"`;
  return {
    status: 401,
    headers: { 'content-type': 'application/problem+json', 'www-authenticate': `Bearer${reason}` },
    body: JSON.stringify(problem),
  };
};

const details: Readonly<Record<TokenFault, string>> = {
  absent: 'the request carries no bearer token',
  malformed: 'what it carries is not a token',
  signature: 'the token was not signed by the issuer of this service',
  expired: 'the token has expired',
  audience: 'the token does not have a valid audience',
  issuer: 'the token does not have a valid issuer',
  claims: 'the token is not valid now',
};
