import { isIPv4, isIPv6 } from 'node:net';

/**
 * The network part of an address, as evidence that says enough and no more: IPv4 /24, IPv6 /48.
 * Undefined for what is not an address.
 */
export const truncatedIp = (address: string | undefined): string | undefined => {
  if (address === undefined) return undefined;
  if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.0`;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return truncatedIp(mapped);
  if (!isIPv6(address) || address.includes('.') || address.includes('%')) return undefined;
  const network = ipv6Groups(address).slice(0, 3);
  return `${network.map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':')}::`;
};

const groupsOf = (half: string | undefined): readonly string[] =>
  half === undefined || half === '' ? [] : half.split(':');

/** The eight groups of an IPv6 address, `::` written out. */
const ipv6Groups = (address: string): readonly string[] => {
  const [head, tail] = address.split('::');
  const first = groupsOf(head);
  if (tail === undefined) return first;
  const last = groupsOf(tail);
  return [...first, ...Array.from({ length: 8 - first.length - last.length }, () => '0'), ...last];
};
