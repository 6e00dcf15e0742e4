import { AwsError } from '../aws-json-service.ts';
import type { HttpRequest } from '../start-http-service.ts';
import type { EmailTemplate, SesAccount } from './account.ts';
import type { SesInput } from './envelope.ts';
import type { SuppressedAddress, SuppressionReason } from './suppression-list.ts';

/** Everything of the API but sending: account, suppression list, identities, sets, templates. */
export const resourceRoute = (
  ses: SesAccount,
  { method, url }: HttpRequest,
  input: SesInput,
): object | undefined => {
  const path = url.pathname.replace(/^\/v2\/email\//, '');
  const kind = Object.keys(resources).find((k) => path === k || path.startsWith(`${k}/`));
  if (!kind) return undefined;
  const name = path.slice(kind.length + 1);
  const call = { method, input, query: url.searchParams };
  return resources[kind]?.(ses, { ...call, name: name ? decodeURIComponent(name) : undefined });
};

/** A request to one resource: its kind is handled elsewhere, its name follows in the path. */
type ResourceCall = {
  readonly method: string;
  readonly name: string | undefined;
  readonly input: SesInput;
  readonly query: URLSearchParams;
};

type Resource = (account: SesAccount, call: ResourceCall) => object | undefined;

const missing = (what: string) => new AwsError('NotFoundException', `${what} does not exist.`, 404);

const describeSuppressed = ({ address, reason, updatedAt }: SuppressedAddress) => ({
  EmailAddress: address,
  Reason: reason,
  LastUpdateTime: updatedAt,
});

const account: Resource = (ses, { method, name, input }) => {
  if (method === 'PUT' && name === 'sending') {
    ses.sendingEnabled = input['SendingEnabled'] === true;
    return {};
  }
  if (method !== 'GET') return undefined;
  return {
    SendQuota: {
      Max24HourSend: ses.limits.max24HourSend,
      MaxSendRate: ses.limits.maxSendRate,
      SentLast24Hours: ses.limits.sentLast24Hours(),
    },
    SendingEnabled: ses.sendingEnabled,
    ProductionAccessEnabled: true,
    EnforcementStatus: 'HEALTHY',
    DedicatedIpAutoWarmupEnabled: false,
    SuppressionAttributes: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
  };
};

const listSuppressed = (ses: SesAccount, query: URLSearchParams) => {
  const reasons = query.getAll('Reason');
  const from = Number(query.get('NextToken') ?? 0);
  const size = Number(query.get('PageSize') ?? 1000);
  const all = ses.suppressed
    .list()
    .filter(({ reason }) => reasons.length === 0 || reasons.includes(reason));
  const page = all.slice(from, from + size).map(describeSuppressed);
  const more = from + size < all.length;
  return { SuppressedDestinationSummaries: page, ...(more && { NextToken: String(from + size) }) };
};

const suppression: Resource = (ses, { method, name, input, query }) => {
  if (method === 'GET' && name === undefined) return listSuppressed(ses, query);
  if (method === 'GET' && name) {
    return { SuppressedDestination: describeSuppressed(ses.suppressed.get(name)) };
  }
  if (method === 'PUT') {
    const reason = input['Reason'] as SuppressionReason;
    if (reason !== 'BOUNCE' && reason !== 'COMPLAINT') {
      throw new AwsError('BadRequestException', 'Reason must be BOUNCE or COMPLAINT.');
    }
    const address = String(input['EmailAddress']);
    ses.store.suppress({ address, reason, updatedAt: ses.now() / 1000 });
    return {};
  }
  if (method !== 'DELETE' || !name) return undefined;
  ses.suppressed.get(name);
  ses.store.unsuppress(name);
  return {};
};

const identities: Resource = (ses, { method, name, input }) => {
  if (method === 'POST') {
    const identity = String(input['EmailIdentity']).toLowerCase();
    ses.identities?.add(identity);
    const IdentityType = identity.includes('@') ? 'EMAIL_ADDRESS' : 'DOMAIN';
    return { IdentityType, VerifiedForSendingStatus: true };
  }
  if (method === 'GET' && name) {
    if (ses.identities?.has(name.toLowerCase()) !== false)
      return { VerifiedForSendingStatus: true };
    throw missing(`Email identity ${name}`);
  }
  if (method !== 'GET') return undefined;
  const names = [...(ses.identities ?? [])];
  const list = names.map((n) => ({
    IdentityName: n,
    SendingEnabled: true,
    VerificationStatus: 'SUCCESS',
  }));
  return { EmailIdentities: list };
};

const configurationSets: Resource = (ses, { method, name, input }) => {
  if (method === 'POST') {
    const created = String(input['ConfigurationSetName']);
    if (ses.configurationSets.has(created)) {
      throw new AwsError(
        'AlreadyExistsException',
        `Configuration set <${created}> already exists.`,
      );
    }
    ses.configurationSets.set(created, { name: created });
    return {};
  }
  if (method !== 'GET') return undefined;
  if (!name) return { ConfigurationSets: [...ses.configurationSets.keys()] };
  if (!ses.configurationSets.has(name)) throw missing(`Configuration set <${name}>`);
  return { ConfigurationSetName: name, SendingOptions: { SendingEnabled: true } };
};

const templates: Resource = (ses, { method, name, input }) => {
  const content = (input['TemplateContent'] ?? {}) as EmailTemplate;
  if (method === 'POST') {
    ses.templates.set(String(input['TemplateName']), content);
    return {};
  }
  const known = ses.templates.get(name ?? '');
  if (!name || !known) throw missing(`Template ${name}`);
  if (method === 'GET') return { TemplateName: name, TemplateContent: known };
  if (method === 'PUT') ses.templates.set(name, content);
  if (method === 'DELETE') ses.templates.delete(name);
  return {};
};

const resources: Readonly<Record<string, Resource>> = {
  account,
  'suppression/addresses': suppression,
  identities,
  'configuration-sets': configurationSets,
  templates,
};
