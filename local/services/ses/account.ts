import { AwsError } from '../aws-json-service.ts';
import { bareAddress } from './address.ts';
import type { MailStore } from './mail-store.ts';
import type { PostOffice } from './post-office.ts';
import type { SendingLimits } from './sending-limits.ts';
import type { ConfigurationSet } from './ses-options.ts';
import type { SuppressionList } from './suppression-list.ts';

/** Subject and bodies of a template, inline or stored. */
export type EmailTemplate = {
  readonly Subject?: string;
  readonly Html?: string;
  readonly Text?: string;
};

/** The state of one SES account in one region, shared by all operations. */
export type SesAccount = {
  readonly region: string;
  readonly now: () => number;
  readonly configurationSets: Map<string, ConfigurationSet>;
  /** Tenants with the names of the configuration sets and identities that they may use. */
  readonly tenants: Map<string, ReadonlySet<string>>;
  /** Verified identities; `undefined` verifies everybody. */
  readonly identities: Set<string> | undefined;
  readonly templates: Map<string, EmailTemplate>;
  readonly limits: SendingLimits;
  readonly suppressed: SuppressionList;
  readonly store: MailStore;
  readonly office: PostOffice;
  sendingEnabled: boolean;
};

/** Refuses a sender whose address and domain are not verified, as SES does. */
export const requireVerified = ({ identities, region }: SesAccount, from: string): void => {
  const address = bareAddress(from).toLowerCase();
  if (!identities || isVerified(identities, address)) return;
  throw new AwsError(
    'MessageRejected',
    `Email address is not verified. The following identities failed the check in region ${region.toUpperCase()}: ${address}`,
  );
};

const isVerified = (identities: ReadonlySet<string>, address: string): boolean => {
  if (identities.has(address)) return true;
  // A verified domain covers its subdomains.
  const labels = address.replace(/^.*@/, '').split('.');
  return labels.some((_, index) => identities.has(labels.slice(index).join('.')));
};

/** Finds the configuration set that a call names, if it names one. */
export const configurationSetOf = (
  { configurationSets }: SesAccount,
  name: unknown,
): ConfigurationSet | undefined => {
  if (typeof name !== 'string' || name === '') return undefined;
  const found = configurationSets.get(name);
  if (found) return found;
  throw new AwsError('NotFoundException', `Configuration set <${name}> does not exist.`, 404);
};

/**
 * The tenant that a call names, if it names one. SES takes a mail for a tenant only through a configuration set
 * and from an identity that are associated with it.
 */
export const tenantOf = (
  { tenants }: Pick<SesAccount, 'tenants'>,
  name: unknown,
  { set, from }: { readonly set: string | undefined; readonly from: string },
): string | undefined => {
  if (typeof name !== 'string' || name === '') return undefined;
  const own = tenants.get(name);
  if (own === undefined)
    throw new AwsError('NotFoundException', `Tenant <${name}> does not exist.`, 404);
  const domain = bareAddress(from).toLowerCase().replace(/^.*@/, '');
  const isOwn =
    set !== undefined &&
    own.has(set) &&
    [bareAddress(from).toLowerCase(), domain].some((each) => own.has(each));
  if (isOwn) return name;
  throw new AwsError(
    'BadRequestException',
    `Tenant <${name}> is not associated with what the call sends through.`,
  );
};

/** Finds the template of a call: given inline, or stored under a name. */
export const templateOf = (
  { templates }: SesAccount,
  { TemplateContent, TemplateName }: { TemplateContent?: EmailTemplate; TemplateName?: string },
): EmailTemplate => {
  if (TemplateContent) return TemplateContent;
  const stored = templates.get(TemplateName ?? '');
  if (stored) return stored;
  throw new AwsError('NotFoundException', `Template ${TemplateName} does not exist`, 404);
};
