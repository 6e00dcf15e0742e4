type Template = {
  readonly Resources: Readonly<
    Record<
      string,
      { readonly Type: string; readonly Properties?: Readonly<Record<string, unknown>> }
    >
  >;
  readonly Outputs?: Readonly<Record<string, { readonly Export?: { readonly Name: unknown } }>>;
};

/** What of a template decides whether an update of it can go wrong. */
export type Outline = {
  /** By logical id: type, and the properties that cannot change without a replacement. */
  readonly resources: Readonly<Record<string, { readonly type: string; readonly fixed: object }>>;
  readonly outputs: readonly string[];
  readonly exports: readonly string[];
  /** Names of exports and of outputs of another stack that this one reads. */
  readonly imports: readonly string[];
  readonly reads: readonly string[];
};

export const outlineOf = (template: object): Outline => {
  const { Resources, Outputs = {} } = template as Template;
  return {
    resources: Object.fromEntries(
      Object.entries(Resources).map(([id, { Type, Properties = {} }]) => [
        id,
        { type: Type, fixed: fixedOf(Type, Properties) },
      ]),
    ),
    outputs: Object.keys(Outputs),
    exports: Object.values(Outputs).flatMap(({ Export }) =>
      Export === undefined ? [] : [JSON.stringify(Export.Name)],
    ),
    imports: unique(under('Fn::ImportValue', Resources).map((name) => JSON.stringify(name))),
    reads: unique(
      under('Fn::GetStackOutput', Resources).map(
        (one) => (one as { OutputName: string }).OutputName,
      ),
    ),
  };
};

/**
 * Properties whose change replaces the resource ("Update requires: Replacement" in the reference of
 * each type: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/). The first is
 * the name, where the type has one that must be its own in the account.
 */
const fixedProperties: Readonly<Record<string, readonly string[]>> = {
  'AWS::ApiGatewayV2::Api': ['ProtocolType'],
  'AWS::ApiGatewayV2::Stage': ['StageName', 'ApiId'],
  'AWS::ApiGatewayV2::DomainName': ['DomainName'],
  'AWS::Backup::BackupVault': ['BackupVaultName', 'EncryptionKeyArn'],
  'AWS::Budgets::Budget': [],
  'AWS::CloudWatch::Alarm': ['AlarmName'],
  'AWS::CloudWatch::CompositeAlarm': ['AlarmName'],
  'AWS::CloudWatch::Dashboard': ['DashboardName'],
  'AWS::DynamoDB::GlobalTable': ['TableName', 'KeySchema', 'LocalSecondaryIndexes'],
  'AWS::Events::EventBus': ['Name'],
  'AWS::Events::Rule': ['Name', 'EventBusName'],
  'AWS::IAM::ManagedPolicy': ['ManagedPolicyName', 'Path', 'Description'],
  'AWS::IAM::Role': ['RoleName', 'Path'],
  'AWS::KMS::Alias': ['AliasName'],
  'AWS::KMS::Key': ['KeySpec', 'KeyUsage', 'MultiRegion'],
  'AWS::Lambda::EventSourceMapping': ['EventSourceArn'],
  'AWS::Lambda::Function': ['FunctionName', 'PackageType'],
  'AWS::Logs::LogGroup': ['LogGroupName'],
  'AWS::SES::ConfigurationSet': ['Name'],
  'AWS::SES::EmailIdentity': ['EmailIdentity'],
  'AWS::SNS::Topic': ['TopicName', 'FifoTopic'],
  'AWS::SQS::Queue': ['QueueName', 'FifoQueue'],
  'AWS::Scheduler::ScheduleGroup': ['Name'],
  'AWS::SecretsManager::Secret': ['Name'],
};

/** Types that lose something, or somebody's address, when they are replaced or go. */
export const holds: readonly string[] = [
  'AWS::ApiGatewayV2::Api',
  'AWS::Backup::BackupVault',
  'AWS::DynamoDB::GlobalTable',
  'AWS::Events::EventBus',
  'AWS::KMS::Key',
  'AWS::SES::ConfigurationSet',
  'AWS::SES::EmailIdentity',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::Scheduler::ScheduleGroup',
  'AWS::SecretsManager::Secret',
];

/** The name of a resource that must be its own in the account, if the template says it. */
export const nameOf = (type: string, fixed: object): string | undefined => {
  const [key = ''] = fixedProperties[type] ?? [];
  const name = (fixed as Readonly<Record<string, unknown>>)[key];
  return typeof name === 'string' && /Name$|^EmailIdentity$/.test(key) ? name : undefined;
};

const fixedOf = (type: string, properties: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    (fixedProperties[type] ?? [])
      .filter((key) => properties[key] !== undefined)
      .map((key) => [key, properties[key]]),
  );

const under = (key: string, value: unknown): readonly unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) =>
        name === key ? [inner] : under(key, inner),
      );

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];
