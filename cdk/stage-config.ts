/** Everything in which one deployment of grondslag differs from another. */
export type StageConfig = {
  readonly stage: StageName;
  /** One region, in the EU: personal data does not leave it (GDPR chapter V). */
  readonly region: string;
  readonly authorizer: ApiAuthorizer;
  readonly dataPolicy: DataPolicy;
  /** Domain that SES signs for; every sender's From address is on it. */
  readonly mailDomain: string;
  /** What receivers do with mail that fails DMARC; start with `none`, read reports, then tighten. */
  readonly dmarcPolicy: 'none' | 'quarantine' | 'reject';
  readonly dmarcReportsTo: string;
  /**
   * Own name for the API and the public pages; without it API Gateway's name is used, and the links
   * in delivered mails work only as long as that API exists.
   */
  readonly customDomain?: { readonly name: string; readonly certificateArn: string };
  /** Where alarms and budget warnings go. Absent: the topic exists, nobody is subscribed. */
  readonly operatorEmail?: string;
  readonly monthlyBudgetUsd: number;
  readonly logRetentionDays: 7 | 30 | 90;
  /** Most invocations at a time that each queue may cause; SQS event sources accept 2 or more. */
  readonly concurrency: {
    readonly fanOut: number;
    readonly send: number;
    readonly service: number;
    readonly feedback: number;
  };
  /** Concurrency kept free for opt-outs. Needs an account quota of this plus 100. */
  readonly reservedForPreferences?: number;
  /** Requests a second, and at once, that any one route under /v1 takes at most. */
  readonly throttle: { readonly ratePerSecond: number; readonly burst: number };
  /** Tables restored from a backup that the functions use instead of the stack's own (runbook). */
  readonly restoredTables?: Partial<Record<'contacts' | 'consent' | 'mailings', string>>;
};

export const stageNames = ['dev', 'staging', 'production'] as const;
export type StageName = (typeof stageNames)[number];

/** Who may call /v1: AWS principals by policy, or holders of a token with the route's scope. */
export type ApiAuthorizer =
  | { readonly kind: 'iam' }
  | { readonly kind: 'jwt'; readonly issuer: string; readonly audience: readonly string[] };

/** Keep: nothing that holds data can be deleted by a deployment. Discard: for throw-away stages. */
export type DataPolicy = 'keep' | 'discard';

const shared = {
  region: 'eu-west-1',
  authorizer: { kind: 'iam' },
  dmarcReportsTo: 'dmarc@example.org',
} as const;

/** The stages as deployed; replace the example.org values with your own before the first one. */
export const stageConfigs: Readonly<Record<StageName, StageConfig>> = {
  dev: {
    ...shared,
    stage: 'dev',
    dataPolicy: 'discard',
    mailDomain: 'mail.dev.example.org',
    dmarcPolicy: 'none',
    monthlyBudgetUsd: 25,
    logRetentionDays: 7,
    concurrency: { fanOut: 2, send: 2, service: 2, feedback: 2 },
    throttle: { ratePerSecond: 50, burst: 100 },
  },
  staging: {
    ...shared,
    stage: 'staging',
    dataPolicy: 'keep',
    mailDomain: 'mail.staging.example.org',
    dmarcPolicy: 'quarantine',
    operatorEmail: 'operations@example.org',
    monthlyBudgetUsd: 50,
    logRetentionDays: 30,
    concurrency: { fanOut: 5, send: 5, service: 5, feedback: 5 },
    throttle: { ratePerSecond: 100, burst: 200 },
  },
  production: {
    ...shared,
    stage: 'production',
    dataPolicy: 'keep',
    mailDomain: 'mail.example.org',
    dmarcPolicy: 'reject',
    operatorEmail: 'operations@example.org',
    monthlyBudgetUsd: 500,
    logRetentionDays: 90,
    concurrency: { fanOut: 10, send: 20, service: 10, feedback: 10 },
    reservedForPreferences: 50,
    throttle: { ratePerSecond: 500, burst: 1_000 },
  },
};

/** The stages a context value asks for: one by name, all of them when it names none. */
export const chosenStages = (context: unknown): readonly StageConfig[] => {
  if (context === undefined) return stageNames.map((name) => stageConfigs[name]);
  const name = stageNames.find((known) => known === context);
  if (name === undefined)
    throw new RangeError(`unknown stage \`${String(context)}\`; known: ${stageNames.join(', ')}`);
  return [stageConfigs[name]];
};
