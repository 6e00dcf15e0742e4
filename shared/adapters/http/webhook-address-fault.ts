import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from './public-address.ts';

/**
 * What is wrong with the address of a webhook, in words for its caller; undefined when nothing is. What a name
 * leads to is looked up at each delivery, and judged then.
 *
 * @param mayLoopback `http` and loopback are allowed too, for trying it out on one's own machine
 */
export const webhookAddressFault = (text: string, mayLoopback: boolean): string | undefined => {
  if (!URL.canParse(text)) return 'not an address such as https://hooks.example.com/grondslag';
  const url = new URL(text);
  const host = hostOf(url);
  const isLocal = mayLoopback && (host === 'localhost' || isLoopbackAddress(host));
  if (url.protocol !== 'https:' && !(isLocal && url.protocol === 'http:')) return 'is not https';
  if (url.username !== '' || url.password !== '')
    return 'holds a user or password: deliveries are signed, check the signature';
  if (url.hash !== '') return 'has a part after `#`, which no server is told';
  return isLocal ? undefined : publicFault(url, host);
};

const publicFault = ({ port }: URL, host: string): string | undefined => {
  if (port !== '' && Number(port) < 1_024)
    return 'has a port of another service: 443, or 1024 and higher';
  const isPublic = isIP(host) === 0 ? !isInnerName(host) : isPublicAddress(host);
  return isPublic ? undefined : 'is not on the public internet';
};

/** The host as DNS or a socket takes it: without the brackets of IPv6 and the last dot. */
export const hostOf = ({ hostname }: URL): string =>
  hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '');

/** Names that no public name server has: RFC 6761, RFC 6762, RFC 8375, and those without a dot. */
const isInnerName = (host: string): boolean =>
  !host.includes('.') || /\.(?:localhost|local|internal|test|invalid|onion|home\.arpa)$/.test(host);
