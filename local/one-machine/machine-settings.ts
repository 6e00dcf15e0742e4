import { existsSync, readFileSync } from 'node:fs';
import { domainToASCII } from 'node:url';
import { parseEnv } from 'node:util';
import * as z from 'zod';
import type { SmtpRelay } from '../../shared/adapters/smtp/smtp-session.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { maxThreads } from './sending/how-many-threads.ts';

export type MachineSettings = {
  /** What links in mails begin with. */
  readonly publicUrl?: string;
  /** Absent while the local inbox takes the mail. */
  readonly mail?: MailSettings;
  readonly retention?: 'carry-out';
  /** Threads that make mailings; as many as suit the machine unless given. */
  readonly sendingThreads?: number;
};

/**
 * Reads a file of settings, one `NAME=value` per line. Every name is one of the list below, so that
 * a misspelt setting is not silently ignored. Throws with all that is wrong, and with no value.
 */
export const readMachineSettings = (file: string): MachineSettings => {
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  return machineSettings(parseEnv(readFileSync(file, 'utf8')), file);
};

export type MailSettings = {
  readonly relay: SmtpRelay;
  readonly returnDomain: string;
  readonly mailsPerSecond: number;
  readonly mailsPerDay?: number | undefined;
  /** A Maildir that gets what comes back. */
  readonly maildir?: string | undefined;
  /** Where what comes back may be posted, on loopback. */
  readonly reportsPort?: number | undefined;
};

/** Every setting with what it means. */
export const settingNames = {
  PUBLIC_URL: 'what links in mails begin with, as https://mail.example.org',
  SMTP_HOST: 'the relay that mail is handed to; without it the local inbox takes the mail',
  SMTP_PORT: 'its port; 587 unless given',
  SMTP_SECURITY: 'starttls unless given, tls, or none for a relay on this machine',
  SMTP_USER: 'who signs in at the relay',
  SMTP_PASSWORD: 'the password for that',
  SMTP_NAME: 'what we call ourselves; the name of the machine unless given',
  SMTP_CA_FILE: 'a certificate (PEM) that is believed beside those of the system',
  SMTP_CONNECTIONS: 'connections at once; 4 unless given',
  MAILS_PER_SECOND: 'mails that the relay takes in a second; 10 unless given',
  MAILS_PER_DAY: 'mails that it takes in a day; no limit unless given',
  RETURN_DOMAIN:
    'a domain of which every address is yours, for what comes back: bounces.example.org',
  BOUNCES_MAILDIR: 'the Maildir that gets mail to that domain',
  REPORTS_PORT: 'a port on loopback to which mail to that domain may be posted instead',
  SENDING_THREADS:
    'threads that make mailings, 0 for none of their own; one a core, at most 4, unless given',
  RETENTION: 'carry-out deletes what is past its term; without it, it is only counted',
} as const;

type Name = keyof typeof settingNames;

/** The settings of a file, in the order in which they are described. */
export const settingsHelp = Object.entries(settingNames)
  .map(([name, meaning]) => `  ${name.padEnd(18)} ${meaning}`)
  .join('\n');

/** Settings from their names and values; throws with all that is wrong, each by its name. */
export const machineSettings = (
  given: Readonly<Record<string, string | undefined>>,
  file: string,
): MachineSettings => {
  const set = Object.entries(given).filter(([, value]) => value?.trim() !== '');
  const parsed = shape.safeParse(Object.fromEntries(set));
  if (parsed.success) return settingsOf(parsed.data);
  const wrong = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((name) => `${name} is no setting`)
      : [`${issue.path.join('.')} ${issue.message}`.trim()],
  );
  throw new Error(`${file}:\n${wrong.map((one) => `  ${one}`).join('\n')}`);
};

const settingsOf = (set: z.infer<typeof shape>): MachineSettings => {
  const { PUBLIC_URL: publicUrl, RETENTION: retention, SMTP_HOST: host } = set;
  const { SENDING_THREADS: sendingThreads } = set;
  const mail = host === undefined ? undefined : mailSettings({ ...set, SMTP_HOST: host });
  return defined({
    publicUrl: publicUrl?.replace(/\/$/, ''),
    retention,
    mail,
    sendingThreads,
  });
};

const mailSettings = (
  set: z.infer<typeof shape> & { readonly SMTP_HOST: string },
): MailSettings => ({
  relay: {
    host: set.SMTP_HOST,
    port: set.SMTP_PORT,
    security: set.SMTP_SECURITY,
    user: set.SMTP_USER,
    password: set.SMTP_PASSWORD,
    name: set.SMTP_NAME,
    ca: set.SMTP_CA_FILE === undefined ? undefined : readFileSync(set.SMTP_CA_FILE, 'utf8'),
    connections: set.SMTP_CONNECTIONS,
  },
  returnDomain: domainToASCII(set.RETURN_DOMAIN ?? ''),
  mailsPerSecond: set.MAILS_PER_SECOND,
  mailsPerDay: set.MAILS_PER_DAY,
  maildir: set.BOUNCES_MAILDIR,
  reportsPort: set.REPORTS_PORT,
});

const isPublicUrl = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.pathname !== '/' || url.search !== '' || url.hash !== '')
    return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
};

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);

/** At most what leaves room for the local part in an address (RFC 5321 4.5.3.1). */
const isDomain = (text: string): boolean => {
  const ascii = domainToASCII(text);
  return (
    ascii.length <= 180 &&
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i.test(ascii)
  );
};

const such = (isRight: (value: string) => boolean, is: string) =>
  z.string().trim().refine(isRight, `must be ${is}`).optional();
const whole = (most: number, least = 1) =>
  z
    .string()
    .trim()
    .refine(
      (value) => /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most,
      `must be a whole number from ${least} to ${most}`,
    )
    .transform(Number);
const domain = such(isDomain, 'a domain name');

const shape = z
  .strictObject({
    PUBLIC_URL: such(isPublicUrl, 'https://, a name, and nothing behind it'),
    SMTP_HOST: such((value) => /^[\w.:-]+$/.test(value), 'a name or an address'),
    SMTP_PORT: whole(65_535).default(587),
    SMTP_SECURITY: z
      .enum(['starttls', 'tls', 'none'], 'must be starttls, tls or none')
      .default('starttls'),
    SMTP_USER: z.string().optional(),
    SMTP_PASSWORD: z.string().optional(),
    SMTP_NAME: domain,
    SMTP_CA_FILE: such(existsSync, 'a file that is there'),
    SMTP_CONNECTIONS: whole(100).optional(),
    MAILS_PER_SECOND: whole(10_000).default(10),
    MAILS_PER_DAY: whole(999_999_999).optional(),
    RETURN_DOMAIN: domain,
    BOUNCES_MAILDIR: such(
      (value) => existsSync(`${value}/new`) && existsSync(`${value}/cur`),
      'a Maildir, with the folders new and cur',
    ),
    REPORTS_PORT: whole(65_535).optional(),
    SENDING_THREADS: whole(maxThreads, 0).optional(),
    RETENTION: z.enum(['carry-out'], 'must be carry-out').optional(),
  } satisfies Record<Name, z.ZodType>)
  .superRefine((set, { addIssue }) => {
    const wrong = (isSo: boolean, name: Name, message: string) => {
      if (isSo) addIssue({ code: 'custom', path: [name], message });
    };
    const { SMTP_HOST: host } = set;
    wrong(
      (set.SMTP_USER === undefined) !== (set.SMTP_PASSWORD === undefined),
      'SMTP_USER',
      'and SMTP_PASSWORD belong together',
    );
    if (host === undefined) return;
    wrong(set.RETURN_DOMAIN === undefined, 'RETURN_DOMAIN', 'is missing');
    wrong(
      set.PUBLIC_URL === undefined,
      'PUBLIC_URL',
      'is missing: stop links must work for whoever gets the mail',
    );
    wrong(
      set.SMTP_SECURITY === 'none' && !isLoopback(host),
      'SMTP_SECURITY',
      'is none: mail and password would be open on the network; that is for a relay on this machine',
    );
    wrong(
      set.BOUNCES_MAILDIR === undefined && set.REPORTS_PORT === undefined,
      'BOUNCES_MAILDIR',
      'or REPORTS_PORT is missing: it must be heard which addresses are gone',
    );
  });
