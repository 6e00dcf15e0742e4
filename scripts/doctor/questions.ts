import type { StageConfig } from '../../cdk/stage-config.ts';

/** What the doctor asks of an account, all of it reading. */
export const questions = (
  { stage, mailDomain, region }: Pick<StageConfig, 'stage' | 'mailDomain' | 'region'>,
  account = '000000000000',
): Readonly<Record<QuestionName, Question>> => ({
  caller: {
    args: ['sts', 'get-caller-identity'],
    page: api('STS/latest/APIReference/API_GetCallerIdentity.html'),
  },
  lambda: {
    args: ['lambda', 'get-account-settings'],
    page: api('lambda/latest/api/API_GetAccountSettings.html'),
  },
  ses: {
    args: ['sesv2', 'get-account'],
    page: api('ses/latest/APIReference-V2/API_GetAccount.html'),
  },
  identity: {
    args: ['sesv2', 'get-email-identity', '--email-identity', mailDomain],
    page: api('ses/latest/APIReference-V2/API_GetEmailIdentity.html'),
  },
  stateful: stack(`grondslag-${stage}-stateful`),
  stateless: stack(`grondslag-${stage}-stateless`),
  resources: {
    args: ['cloudformation', 'list-stack-resources', '--stack-name', `grondslag-${stage}-stateful`],
    page: api('AWSCloudFormation/latest/APIReference/API_ListStackResources.html'),
  },
  logGroups: {
    args: ['logs', 'describe-log-groups', '--log-group-name-prefix', `/grondslag/${stage}/`],
    page: api('AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html'),
  },
  secrets: {
    args: [
      'secretsmanager',
      'list-secrets',
      '--filters',
      `Key=tag-value,Values=grondslag-${stage}-stateful`,
    ],
    page: api('secretsmanager/latest/apireference/API_ListSecrets.html'),
  },
  subscriptions: {
    args: [
      'sns',
      'list-subscriptions-by-topic',
      '--topic-arn',
      `arn:aws:sns:${region}:${account}:grondslag-${stage}-alarms`,
    ],
    page: api('sns/latest/api/API_ListSubscriptionsByTopic.html'),
  },
});

/** One call of the AWS command line, and the page of the API that describes its answer. */
export type Question = {
  readonly args: readonly string[];
  readonly page: string;
};

const api = (path: string): string => `https://docs.aws.amazon.com/${path}`;

export const questionNames = [
  'caller',
  'lambda',
  'ses',
  'identity',
  'stateful',
  'stateless',
  'resources',
  'logGroups',
  'secrets',
  'subscriptions',
] as const;
export type QuestionName = (typeof questionNames)[number];

/** What an account said; null is "there is none", and a question that failed is missing. */
export type Answers = Partial<Readonly<Record<QuestionName, unknown>>>;

const stack = (name: string): Question => ({
  args: ['cloudformation', 'describe-stacks', '--stack-name', name],
  page: api('AWSCloudFormation/latest/APIReference/API_DescribeStacks.html'),
});
