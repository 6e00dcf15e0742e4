import { z } from 'zod';
import { tooSmallFor } from '../shared/deployment/reserved-concurrency.ts';

export const stageNames = ['dev', 'staging', 'production'] as const;
export type StageName = (typeof stageNames)[number];

/** A name as DNS has it: letters, digits and hyphens between dots, without a dot at the end. */
const domain = z
  .string()
  .max(253)
  .regex(/^(?=.*\.)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/, {
    error: 'a domain in lower case, such as mail.example.org',
  });

/** Regions of the European Union: personal data does not leave it (GDPR chapter V). */
export const regions = [
  'eu-west-1',
  'eu-west-3',
  'eu-central-1',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
] as const;

const atOnce = z.int().min(2, { error: 'SQS event sources take 2 or more at once' }).max(1_000);
const tableName = z.string().regex(/^[\w.-]{3,255}$/, { error: 'the name of a DynamoDB table' });
const units = z.int().min(1).max(1_000_000);

/**
 * A stage's defaults, overridden by the settings of its own. Throws a RangeError in words when two
 * settings do not go together.
 */
export const configOf = (stage: StageName, own: StageSettings = {}): StageConfig => {
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  const config = { ...stageConfigs[stage], ...Object.fromEntries(given) } as StageConfig;
  const misfit = consoleMisfit(config);
  if (misfit !== undefined) throw new RangeError(`${stage}.${misfit}`);
  const { accountConcurrency } = config;
  const least =
    accountConcurrency === undefined
      ? undefined
      : tooSmallFor(accountConcurrency, config.concurrency);
  if (least !== undefined)
    throw new RangeError(
      `${stage}.accountConcurrency is ${accountConcurrency}: reserving for stops and mail takes at least ${least}; leave it out until Lambda grants that`,
    );
  return config;
};

/** Why nobody could sign in to the console of this stage; undefined where somebody can. */
const consoleMisfit = ({ authorizer, console }: StageConfig): string | undefined => {
  if (console === undefined) return undefined;
  if (authorizer.kind === 'iam')
    return 'console: people sign in to it, so the authorizer is `cognito` or `jwt`, not `iam`';
  if (authorizer.kind === 'cognito')
    return console.clientId === undefined
      ? undefined
      : 'console.clientId: the user pool of the stage makes the client; leave it out';
  if (console.clientId === undefined)
    return 'console.clientId: name the client of the console at your issuer';
  return authorizer.audience.includes(console.clientId)
    ? undefined
    : `console.clientId: \`${console.clientId}\` is not in authorizer.audience, so the API would refuse its tokens`;
};

const perTable = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    contacts: value.optional(),
    consent: value.optional(),
    mailings: value.optional(),
  });

/** Everything in which one deployment of grondslag differs from another. */
const settings = z.strictObject({
  region: z
    .enum(regions)
    .describe('One region of the European Union; it cannot change after the first deployment'),
  authorizer: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('iam') }),
      z.strictObject({
        kind: z.literal('jwt'),
        issuer: z.url({ protocol: /^https$/, error: 'the https address of the issuer' }),
        audience: z.array(z.string().min(1)).min(1),
      }),
      z.strictObject({
        kind: z.literal('cognito'),
        signInPrefix: z
          .string()
          .regex(/^(?!.*(aws|amazon|cognito))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, {
            error:
              'lower-case letters, digits and hyphens, without `aws`, `amazon` or `cognito` in it',
          })
          .describe('First part of the address where people sign in; unique in its region'),
      }),
    ])
    .describe(
      'Who may call /v1: AWS principals by policy, holders of a token of an issuer you name, or people and products of a user pool that is made for the stage',
    ),
  console: z
    .strictObject({
      domain,
      certificateArn: z.string().regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/, {
        error: 'the ARN of a certificate in us-east-1, where CloudFront reads certificates',
      }),
      clientId: z
        .string()
        .min(1)
        .optional()
        .describe('With an issuer of your own: the client of the console there, without a secret'),
      usdPerThousandMails: z
        .number()
        .min(0)
        .max(1_000)
        .optional()
        .describe(
          'What a thousand mails cost you, for the console to say beforehand; left out, what SES asks à la carte',
        ),
    })
    .optional()
    .describe('The console at a name of its own; people sign in, so not with AWS principals'),
  mailDomain: domain.describe('Domain that SES signs for; every From address is on it'),
  sandboxIdentities: z
    .array(z.email())
    .max(10)
    .optional()
    .describe(
      'Addresses of your own that you verified with SES: in its sandbox these alone can be mailed, and mail can come from them',
    ),
  sesTenant: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, {
      error: 'the name of a tenant: up to 64 letters, digits, hyphens and underscores',
    })
    .optional()
    .describe(
      'An SES tenant that you made: SES keeps its reputation apart, and may pause it without the rest of the account',
    ),
  dmarcPolicy: z
    .enum(['none', 'quarantine', 'reject'])
    .describe('What receivers do with mail that fails DMARC; start with none, read the reports'),
  dmarcReportsTo: z.email().describe('Mailbox of the DMARC reports'),
  customDomain: z
    .strictObject({
      name: domain,
      certificateArn: z.string().regex(/^arn:aws:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/, {
        error: 'the ARN of a certificate of AWS Certificate Manager',
      }),
    })
    .optional()
    .describe('Name of your own for API and pages; links in delivered mails hold it for years'),
  operatorEmail: z.email().optional().describe('Where alarms and budget warnings go'),
  monthlyBudgetUsd: z.number().positive(),
  logRetentionDays: z.union([z.literal(7), z.literal(30), z.literal(90)]),
  concurrency: z
    .strictObject({ fanOut: atOnce, send: atOnce, service: atOnce, feedback: atOnce })
    .describe('Most invocations at a time that each queue may cause'),
  accountConcurrency: z
    .int()
    .positive()
    .optional()
    .describe(
      'Concurrent executions that Lambda grants this account; absent, nothing is reserved (`npm run cli -- operator doctor` says how much there is)',
    ),
  throttle: z
    .strictObject({ ratePerSecond: z.int().positive(), burst: z.int().positive() })
    .describe('Requests a second, and at once, that any one route under /v1 takes at most'),
  warmThroughput: perTable(z.strictObject({ readUnits: units, writeUnits: units }))
    .optional()
    .describe('Units a second that a table takes without growing into them first'),
  logOrigin: z
    .string()
    .regex(/^[^\s+]{1,255}$/, { error: 'the name of a log: no spaces, no plus sign' })
    .optional()
    .describe(
      'Name of the evidence log where it began elsewhere, as its checkpoints begin; else the mail domain and /log. Never changed once a checkpoint was signed',
    ),
  witnesses: z
    .array(
      z.strictObject({
        url: z.url({ protocol: /^https$/, error: 'the https address of a witness' }),
        key: z
          .string()
          .regex(/^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/, {
            error: 'the key of a witness as its operator gives it: name+id+key',
          })
          .describe('Its public key, to check its cosignatures by'),
      }),
    )
    .max(8)
    .optional()
    .describe(
      'Who cosigns the checkpoints of the evidence log, so that a log that was cut or rolled back is refused',
    ),
  timestamps: z
    .strictObject({
      url: z.url({ protocol: /^https?$/, error: 'the address of a timestamp authority' }),
      everyMinutes: z
        .int()
        .min(1)
        .max(1_440)
        .describe('The least time between two stamps; an authority may charge for each'),
    })
    .optional()
    .describe(
      'Who stamps checkpoints of the evidence log with the time (RFC 3161), so that its age does not rest on your word',
    ),
  logLockDays: z
    .int()
    .min(1)
    .max(36_500)
    .describe(
      'Days for which files of the evidence log cannot be deleted by anyone; only where data is kept',
    ),
  retention: z
    .enum(['dry-run', 'carry-out'])
    .describe(
      'Whether the daily run takes away what is past its term, or only counts it; look at a dry run first',
    ),
  backupCopyToVaultArn: z
    .string()
    .regex(/^arn:aws:backup:[a-z0-9-]+:\d{12}:backup-vault:[\w-]+$/, {
      error: 'the ARN of a backup vault',
    })
    .optional()
    .describe('Vault of another account or region that gets a copy of each backup'),
  restoredTables: perTable(tableName)
    .optional()
    .describe('Tables restored from a backup that the functions use instead of their own'),
});
type Settings = z.infer<typeof settings>;

/** Keep: nothing that holds data can be deleted by a deployment. Discard: for throw-away stages. */
export type DataPolicy = 'keep' | 'discard';

export type StageConfig = Settings & {
  readonly stage: StageName;
  readonly dataPolicy: DataPolicy;
};
export type ApiAuthorizer = Settings['authorizer'];
export type ConsoleSettings = NonNullable<Settings['console']>;

/** What a settings file may say of a stage: any of the settings; the rest is the default. */
export const stageSettings = settings.partial();
export type StageSettings = z.infer<typeof stageSettings>;

const shared = {
  region: 'eu-west-1',
  authorizer: { kind: 'iam' },
  dmarcPolicy: 'none',
  dmarcReportsTo: 'dmarc@example.org',
  retention: 'dry-run',
} as const;

/** Where nobody set anything; the example.org values deploy, and mail nobody. */
export const stageConfigs: Readonly<Record<StageName, StageConfig>> = {
  dev: {
    ...shared,
    stage: 'dev',
    dataPolicy: 'discard',
    mailDomain: 'mail.dev.example.org',
    monthlyBudgetUsd: 25,
    logRetentionDays: 7,
    logLockDays: 1,
    concurrency: { fanOut: 2, send: 2, service: 2, feedback: 2 },
    throttle: { ratePerSecond: 50, burst: 100 },
  },
  staging: {
    ...shared,
    stage: 'staging',
    dataPolicy: 'keep',
    mailDomain: 'mail.staging.example.org',
    operatorEmail: 'operations@example.org',
    monthlyBudgetUsd: 50,
    logRetentionDays: 30,
    logLockDays: 30,
    concurrency: { fanOut: 5, send: 5, service: 5, feedback: 5 },
    throttle: { ratePerSecond: 100, burst: 200 },
  },
  production: {
    ...shared,
    stage: 'production',
    dataPolicy: 'keep',
    mailDomain: 'mail.example.org',
    operatorEmail: 'operations@example.org',
    monthlyBudgetUsd: 500,
    logRetentionDays: 90,
    logLockDays: 2_190,
    concurrency: { fanOut: 10, send: 20, service: 10, feedback: 10 },
    throttle: { ratePerSecond: 500, burst: 1_000 },
  },
};

/** The stages a context value asks for: one by name, all of them when it names none. */
export const chosenStages = (
  context: unknown,
  own: { readonly [Name in StageName]?: StageSettings | undefined } = {},
): readonly StageConfig[] => {
  if (context === undefined) return stageNames.map((name) => configOf(name, own[name]));
  const name = stageNames.find((known) => known === context);
  if (name === undefined)
    throw new RangeError(`unknown stage \`${String(context)}\`; known: ${stageNames.join(', ')}`);
  return [configOf(name, own[name])];
};
