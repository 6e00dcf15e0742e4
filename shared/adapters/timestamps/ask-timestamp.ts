import { randomBytes } from 'node:crypto';
import type { Timestamper } from '../../evidence/sealing/seal-tools.ts';

/**
 * Asks an authority for a timestamp over HTTP (RFC 3161, 3.4), which has five seconds. Its answer is
 * bound to the question by a nonce and signed, so the address may be plain http. The library is loaded
 * with the first question: stages without an authority never load it.
 */
export const askTimestamp =
  (url: string): Timestamper['stamp'] =>
  async (bytes) => {
    const { timestampRequest, tokenInResponse } = await import('./rfc3161.ts');
    const nonce = randomBytes(16);
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query' },
        body: Buffer.from(timestampRequest(bytes, nonce)),
        redirect: 'error',
        signal: AbortSignal.timeout(5_000),
      });
      if (!answer.ok) return undefined;
      const response = new Uint8Array(await answer.arrayBuffer());
      return response.length > longest ? undefined : tokenInResponse(response, { bytes, nonce });
    } catch {
      return undefined;
    }
  };

/** A token with three certificates has some six thousand bytes. */
const longest = 50_000;
