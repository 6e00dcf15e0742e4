import { describe, expect, test } from 'vitest';
import {
  isLoopbackAddress,
  isPublicAddress,
} from '../../../shared/adapters/http/public-address.ts';
import { webhookAddressFault } from '../../../shared/adapters/http/webhook-address-fault.ts';

describe('an address of the public internet', () => {
  test.each(['8.8.8.8', '1.1.1.1', '185.199.108.153', '172.15.0.1', '172.32.0.1', '100.63.9.9'])(
    'the address %s is of the public internet',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
  test.each(['2606:4700:4700::1111', '2a00:1450:4001::2003', '2001:4860:4860::8888'])(
    'the address %s is of the public internet, in IPv6',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  test.each([
    ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '127.0.0.1', '127.255.255.254'],
    ...['169.254.169.254', '169.254.170.2', '172.16.0.1', '172.31.255.255', '192.0.0.8'],
    ...['192.0.2.1', '192.88.99.1', '192.168.1.1', '198.18.0.1', '198.51.100.1', '203.0.113.9'],
    ...['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
  ])('the address %s is not of the public internet', (address) =>
    expect(isPublicAddress(address)).toBe(false),
  );

  test.each([
    ...['::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:a00:1', '::127.0.0.1'],
    ...['64:ff9b::7f00:1', '64:ff9b:1::1', '100::1', '2001::1', '2001:0:7f00:1::', '2001:10::1'],
    ...['2001:db8::1', '2002:7f00:1::', '2002:a9fe:a9fe::', '3fff::1', '5f00::1', 'fc00::1'],
    ...['fd00:ec2::254', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '4000::1'],
  ])('the address %s is not of the public internet, in IPv6', (address) =>
    expect(isPublicAddress(address)).toBe(false),
  );

  test.each(['', 'example.com', '127.1', '0x7f.1', '1.2.3', '1.2.3.4.5', '::g', '8.8.8.8 '])(
    'the text `%s` is no address at all',
    (address) =>
      expect([isPublicAddress(address), isLoopbackAddress(address)]).toEqual([false, false]),
  );

  test('loopback is known in both families', () => {
    expect(['127.0.0.1', '127.9.9.9', '::1', '10.0.0.1', '::2'].map(isLoopbackAddress)).toEqual([
      ...[true, true, true, false, false],
    ]);
  });
});

describe('the address of a webhook', () => {
  const fault = (url: string) => webhookAddressFault(url, false);

  test.each([
    'https://hooks.example.com/grondslag',
    'https://hooks.example.com:8443/x?y=1',
    'https://8.8.8.8/x',
    'https://[2606:4700:4700::1111]/x',
    'https://xn--bcher-kva.example.com/',
    'https://bücher.example.com/',
  ])('the address %s is taken for a webhook', (url) => expect(fault(url)).toBeUndefined());

  test.each([
    // other schemes
    ...['http://hooks.example.com/', 'ftp://hooks.example.com/', 'file:///etc/passwd'],
    ...['gopher://127.0.0.1:11211/', 'javascript:alert(1)', 'data:text/plain,x', '//x.example.com'],
    // this machine, however it is written
    ...['https://localhost/', 'https://LOCALHOST./', 'https://x.localhost/', 'https://127.0.0.1/'],
    ...['https://127.1/', 'https://0/', 'https://2130706433/', 'https://0x7f000001/'],
    ...[
      'https://0177.0.0.1/',
      'https://017700000001/',
      'https://0x7f.0.0.1/',
      'https://127.0.0.1./',
    ],
    ...[
      'https://[::1]/',
      'https://[::]/',
      'https://[::ffff:127.0.0.1]/',
      'https://[::ffff:7f00:1]/',
    ],
    ...['https://[0:0:0:0:0:ffff:169.254.169.254]/', 'https://[64:ff9b::7f00:1]/'],
    ...['https://①②⑦.⓪.⓪.①/', 'https://127。0。0。1/', 'https://%31%32%37.0.0.1/'],
    // private networks and metadata services
    ...['https://10.0.0.1/', 'https://192.168.0.1/', 'https://172.16.0.1/', 'https://100.64.0.1/'],
    ...['https://169.254.169.254/latest/meta-data/', 'https://0251.0376.0251.0376/'],
    ...['https://2852039166/', 'https://[fd00:ec2::254]/', 'https://[fe80::1]/'],
    ...['https://metadata.google.internal/', 'https://router.local/', 'https://intranet/'],
    ...['https://printer.home.arpa/', 'https://x.test/', 'https://x.onion/'],
    // parts that mislead
    ...['https://user@hooks.example.com/', 'https://user:word@hooks.example.com/'],
    ...['https://hooks.example.com@127.0.0.1/', 'https://hooks.example.com/#part'],
    ...[
      'https://hooks.example.com:22/',
      'https://hooks.example.com:25/',
      'https://x.example.com:80/',
    ],
    ...[
      '',
      'hooks.example.com',
      'https://',
      'https://exa mple.com/',
      'https://[::1',
      'https://x.example.com:99999/',
    ],
  ])('the address %s is refused for a webhook', (url) =>
    expect(fault(url)).toEqual(expect.any(String)),
  );

  test('the address of a webhook does not hide by a backslash where it leads', () => {
    expect(fault('https://127.0.0.1\\@hooks.example.com/')).toEqual(expect.any(String));
    expect(fault('https:\\\\127.0.0.1\\x')).toEqual(expect.any(String));
  });

  test('loopback is taken where it was allowed, and nothing else with it', () => {
    const local = (url: string) => webhookAddressFault(url, true);
    for (const url of ['http://127.0.0.1:8080/x', 'http://localhost:8080/', 'https://[::1]:8443/'])
      expect(local(url)).toBeUndefined();
    for (const url of [
      ...['http://10.0.0.1/', 'https://10.0.0.1/', 'http://hooks.example.com/'],
      ...['https://169.254.169.254/', 'http://user@127.0.0.1/', 'https://intranet/'],
    ])
      expect(local(url), url).toEqual(expect.any(String));
  });
});
