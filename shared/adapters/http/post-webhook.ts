import { type LookupAddress, lookup as lookUpName } from 'node:dns';
import { request as httpRequest, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { PostWebhook } from '../../webhooks/deliver-webhook.ts';
import type { DeliveryFailure } from '../../webhooks/webhook.ts';
import { isLoopbackAddress, isPublicAddress } from './public-address.ts';
import { hostOf, webhookAddressFault } from './webhook-address-fault.ts';

/**
 * Posts to an address that somebody else chose, so that nothing behind our own walls can be reached by it: every
 * address that its name has must be public, the connection is made to those addresses and the name is not asked
 * again, no redirect is followed and no proxy used. It has five seconds from the name to the end of the answer,
 * of which 64 kB are read and nothing is kept but the status. Certificates are checked as everywhere.
 */
export const postWebhook =
  ({ mayLoopback = false, resolve = resolveAll, millis = 5_000 }: PostOptions = {}): PostWebhook =>
  async (address, body, headers) => {
    if (webhookAddressFault(address, mayLoopback) !== undefined)
      return { failure: 'address-not-public' };
    const url = new URL(address);
    const signal = AbortSignal.timeout(millis);
    const found = await addressesOf(hostOf(url), resolve, signal);
    if ('failure' in found) return found;
    const isAllowed = (ip: string) => isPublicAddress(ip) || (mayLoopback && isLoopbackAddress(ip));
    if (!found.addresses.every((one) => isAllowed(one.address)))
      return { failure: 'address-not-public' };
    return send(url, body, { headers, signal, lookup: pinned(found.addresses) });
  };

export type PostOptions = {
  /** Loopback may be posted to: for trying it out on one's own machine. */
  readonly mayLoopback?: boolean;
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
  readonly millis?: number;
};

const resolveAll = (host: string): Promise<readonly LookupAddress[]> =>
  new Promise((done, failed) => {
    lookUpName(host, { all: true }, (error, addresses) =>
      error === null ? done(addresses) : failed(error),
    );
  });

type Found =
  | { readonly addresses: readonly LookupAddress[] }
  | { readonly failure: DeliveryFailure };

const addressesOf = async (
  host: string,
  resolve: NonNullable<PostOptions['resolve']>,
  signal: AbortSignal,
): Promise<Found> => {
  const family = isIP(host);
  if (family !== 0) return { addresses: [{ address: host, family }] };
  const late = new Promise<Found>((done) => {
    signal.addEventListener('abort', () => done({ failure: 'timed-out' }), { once: true });
  });
  const resolved = resolve(host).then(
    (addresses): Found => (addresses.length === 0 ? { failure: 'name-not-found' } : { addresses }),
    (): Found => ({ failure: 'name-not-found' }),
  );
  return Promise.race([resolved, late]);
};

/** Answers with the addresses that were judged, whatever the name leads to by now. */
const pinned =
  (addresses: readonly LookupAddress[]): LookupFunction =>
  (_host, { all }, callback) => {
    const [first] = addresses;
    if (all === true) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };

type Sent = Awaited<ReturnType<PostWebhook>>;

const send = (
  url: URL,
  body: string,
  {
    headers,
    ...options
  }: Pick<RequestOptions, 'signal' | 'lookup'> & {
    readonly headers: Readonly<Record<string, string>>;
  },
): Promise<Sent> =>
  new Promise((done) => {
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const bytes = Buffer.from(body);
    const sent = request(
      url,
      {
        ...options,
        method: 'POST',
        agent: false,
        maxHeaderSize: longestHeaders,
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': bytes.length,
          'user-agent': 'grondslag-webhooks',
        },
      },
      (answer) => {
        let length = 0;
        answer.on('data', (chunk: Buffer) => {
          length += chunk.length;
          if (length > longestAnswer) {
            done({ failure: 'answer-too-large' });
            sent.destroy();
          }
        });
        answer.on('error', (error) => done({ failure: failureOf(error) }));
        answer.on('end', () => done({ status: answer.statusCode ?? 0 }));
      },
    );
    sent.on('error', (error) => done({ failure: failureOf(error) }));
    sent.end(bytes);
  });

const longestAnswer = 65_536;
const longestHeaders = 16_384;

const failureOf = (error: Error & { readonly code?: string }): DeliveryFailure => {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timed-out';
  return error.code === 'HPE_HEADER_OVERFLOW' ? 'answer-too-large' : 'unreachable';
};
