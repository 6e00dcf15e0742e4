import PostalMime from 'postal-mime';
import { defined } from '../../kernel/object/defined.ts';
import type { ReturnedMail, ReturnPaths } from './return-paths.ts';

/**
 * What a mail that came back reports about one of our mails: a delivery status notification (RFC
 * 3464) or a complaint (ARF, RFC 5965). Undefined for any other mail, and for one that shows none
 * of our return paths: anybody can write a report, and only somebody who had the mail can name it.
 */
export const readReport = async (
  source: Uint8Array,
  paths: Pick<ReturnPaths, 'find'>,
): Promise<MailReport | undefined> => {
  const about = paths.find(Buffer.from(source).toString('latin1'));
  if (about === undefined) return undefined;
  const mail = await PostalMime.parse(source, {
    forceRfc822Attachments: true,
    maxNestingDepth: 20,
  }).catch(() => undefined);
  const part = (type: string) => {
    const found = mail?.attachments.find(({ mimeType }) => mimeType === type);
    return found === undefined ? undefined : textOf(found.content);
  };
  const status = part('message/delivery-status');
  if (status !== undefined) return ofStatus(about, status);
  const complaint = part('message/feedback-report');
  return complaint === undefined ? undefined : ofComplaint(about, complaint);
};

/** One of our mails and what became of it. */
export type MailReport = ReturnedMail & {
  readonly kind: 'bounce' | 'delayed' | 'delivered' | 'complaint';
  /** `Feedback-Type` of a complaint (RFC 5965 section 7.3). */
  readonly type?: string;
  readonly recipients: readonly ReportedAddress[];
};

export type ReportedAddress = {
  readonly address?: string;
  /** RFC 3463. */
  readonly status?: string;
  readonly text?: string;
};

type Fields = ReadonlyMap<string, string>;

const textOf = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString('utf8');

/** Groups of fields with an empty line between them; a name that comes twice counts the first time. */
const groupsIn = (text: string): readonly Fields[] =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/\n[ \t]+/g, ' ')
    .split(/\n{2,}/)
    .map((group) => {
      const fields = new Map<string, string>();
      for (const line of group.split('\n')) {
        const colon = line.indexOf(':');
        const name = line.slice(0, colon).trim().toLowerCase();
        if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
      }
      return fields;
    })
    .filter((fields) => fields.size > 0)
    .slice(0, mostGroups);

/** Each of our mails has one recipient. */
const mostGroups = 20;

/** What follows the type of an address or diagnostic: `rfc822; anja@example.org`. */
const afterType = (value: string | undefined): string | undefined => {
  const text = value?.slice(value.indexOf(';') + 1).trim();
  return text === undefined || text === '' ? undefined : text.slice(0, 1_000);
};

const kindOf: Readonly<Record<string, MailReport['kind']>> = {
  failed: 'bounce',
  delayed: 'delayed',
  delivered: 'delivered',
  relayed: 'delivered',
  expanded: 'delivered',
};

/** The first group is of the mail, each of the others of a recipient (RFC 3464 section 2.1). */
const ofStatus = (about: ReturnedMail, text: string): MailReport | undefined => {
  const recipients = groupsIn(text).filter((fields) => fields.has('action'));
  const action = recipients[0]?.get('action')?.toLowerCase() ?? '';
  const kind = Object.hasOwn(kindOf, action) ? kindOf[action] : undefined;
  if (kind === undefined) return undefined;
  return {
    ...about,
    kind,
    recipients: recipients
      .filter((fields) => fields.get('action')?.toLowerCase() === action)
      .map((fields) =>
        reported(
          afterType(fields.get('original-recipient') ?? fields.get('final-recipient')),
          /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0],
          afterType(fields.get('diagnostic-code')),
        ),
      ),
  };
};

const ofComplaint = (about: ReturnedMail, text: string): MailReport | undefined => {
  const fields = new Map(groupsIn(text).flatMap((group) => [...group]));
  const type = fields.get('feedback-type')?.toLowerCase();
  if (type === undefined) return undefined;
  const address = fields.get('original-rcpt-to')?.replaceAll(/[<>]/g, '');
  return { ...about, kind: 'complaint', type: type.slice(0, 60), recipients: [reported(address)] };
};

const reported = (address?: string, status?: string, text?: string): ReportedAddress => ({
  ...defined({ address, status, text }),
});
