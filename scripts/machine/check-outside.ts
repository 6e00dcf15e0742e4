import { domainToASCII } from 'node:url';
import type { MachineSettings } from '../../local/one-machine/machine-settings.ts';
import type { Finding } from '../doctor/finding.ts';

/**
 * What others see of one machine: that links lead here over a good certificate and nothing else does,
 * and that receiving servers find the records by which they judge the mail.
 */
export const checkOutside = async (
  { publicUrl, mail }: MachineSettings,
  fromDomains: readonly string[],
  world: OutsideWorld,
): Promise<readonly Finding[]> => [
  ...(publicUrl === undefined
    ? [fail('links', 'PUBLIC_URL is not set: links in mails lead to this machine alone')]
    : [
        await statusIs(
          world,
          `${publicUrl}/log/key`,
          200,
          'the proxy does not lead to the service',
        ),
        await statusIs(
          world,
          `${publicUrl}/v1/senders`,
          404,
          'the proxy passes the API on: pass on the public pages alone (local/one-machine/Caddyfile)',
        ),
      ]),
  ...(mail === undefined
    ? []
    : [
        await has(world, 'MX', mail.returnDomain, () => true, 'nothing that comes back arrives'),
        await has(
          world,
          'TXT',
          mail.returnDomain,
          (text) => text.startsWith('v=spf1'),
          'no SPF record: the relay is not known as yours',
        ),
      ]),
  ...(await Promise.all(
    fromDomains.map((domain) =>
      has(
        world,
        'TXT',
        `_dmarc.${domainToASCII(domain)}`,
        (text) => text.startsWith('v=DMARC1'),
        'no DMARC record: large mailbox providers refuse bulk mail without one',
      ),
    ),
  )),
];

export type OutsideWorld = {
  readonly fetch: (url: string) => Promise<{ readonly status: number }>;
  /** Records of a name as texts; empty where there are none. */
  readonly records: (type: 'MX' | 'TXT', name: string) => Promise<readonly string[]>;
};

const fail = (about: string, says: string): Finding => ({ level: 'fail', about, says });

const statusIs = async (
  world: OutsideWorld,
  url: string,
  expected: number,
  otherwise: string,
): Promise<Finding> => {
  try {
    const { status } = await world.fetch(url);
    return status === expected
      ? { level: 'ok', about: 'links', says: `${url} answers ${status}` }
      : fail('links', `${url} answers ${status}, not ${expected}: ${otherwise}`);
  } catch (error) {
    const { message, cause } = error as Error;
    return fail('links', `${url}: ${(cause as Error | undefined)?.message ?? message}`);
  }
};

const has = async (
  world: OutsideWorld,
  type: 'MX' | 'TXT',
  name: string,
  isIt: (text: string) => boolean,
  otherwise: string,
): Promise<Finding> => {
  try {
    const found = (await world.records(type, name)).find(isIt);
    return found === undefined
      ? fail('dns', `${name}: ${otherwise}`)
      : { level: 'ok', about: 'dns', says: `${name}: ${found}` };
  } catch (error) {
    return { level: 'warn', about: 'dns', says: `${name}: ${(error as Error).message}` };
  }
};
