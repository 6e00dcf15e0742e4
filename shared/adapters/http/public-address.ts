import { BlockList, isIP } from 'node:net';

/**
 * Whether an IP address is of the public internet: what is private, local, reserved, or a way to write another
 * address, is not. Of IPv6 only global unicast (2000::/3) is, so that IPv4 in IPv6 (`::ffff:`, NAT64) never is.
 * Sources: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890), RFC 4291 section 2.4.
 */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address);
  if (family === 4) return !reserved.check(address, 'ipv4');
  if (family !== 6 || address.includes('%')) return false;
  return globalUnicast.check(address, 'ipv6') && !reservedUnicast.check(address, 'ipv6');
};

/** Whether an IP address is of this machine. */
export const isLoopbackAddress = (address: string): boolean => {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 4 ? 'ipv4' : 'ipv6');
};

const blocks = (family: 'ipv4' | 'ipv6', list: readonly string[]): BlockList => {
  const block = new BlockList();
  for (const subnet of list) {
    const [net = '', prefix] = subnet.split('/');
    block.addSubnet(net, Number(prefix), family);
  }
  return block;
};

const reserved = blocks('ipv4', [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // behind a provider's NAT
  '127.0.0.0/8', // this machine
  '169.254.0.0/16', // link-local, and the metadata service of clouds
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.31.196.0/24', // AS112
  '192.52.193.0/24', // AMT
  '192.88.99.0/24', // relays of 6to4
  '192.168.0.0/16', // private
  '192.175.48.0/24', // AS112
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and broadcast
]);

const globalUnicast = blocks('ipv6', ['2000::/3']);

const reservedUnicast = blocks('ipv6', [
  '2001::/23', // protocol assignments; Teredo hides an IPv4 address in it
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4 hides an IPv4 address
  '2620:4f:8000::/48', // AS112
  '3fff::/20', // documentation
]);

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
