import { z } from 'zod';
import type { StageConfig } from '../../cdk/stage-config.ts';
import {
  alwaysUnreserved,
  reservations,
  tooSmallFor,
} from '../../shared/deployment/reserved-concurrency.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { checkFirstDeployment } from './check-first-deployment.ts';
import type { Finding } from './finding.ts';
import type { Answers, QuestionName } from './questions.ts';

/** What an account's answers mean for this stage. A question without an answer is a warning. */
export const checkAccount = (config: StageConfig, answers: Answers): readonly Finding[] => [
  ...read(answers, 'lambda', accountSettings, (settings) => concurrency(config, settings)),
  ...read(answers, 'ses', sesAccount, sending),
  ...read(answers, 'identity', emailIdentity, (identity) => domain(config, identity), {
    level: 'warn',
    about: 'mail domain',
    says: `${config.mailDomain} is not an identity of SES yet: the first deployment makes it`,
  }),
  ...checkFirstDeployment(config, answers),
  ...read(answers, 'secrets', secretList, (list) => keys(config, list)),
  ...(config.operatorEmail === undefined
    ? []
    : read(answers, 'subscriptions', subscriptionList, (list) => alarms(config, list), {
        level: 'warn',
        about: 'alarms',
        says: 'the topic does not exist yet: the first deployment makes it',
      })),
];

/** Findings of one answer: of its shape, of there being none, or of its never having come. */
const read = <Value>(
  answers: Answers,
  name: QuestionName,
  shape: z.ZodType<Value>,
  check: (value: Value) => readonly Finding[],
  none: Finding = { level: 'warn', about: name, says: 'AWS has none' },
): readonly Finding[] => {
  const answer = answers[name];
  if (answer === undefined)
    return [
      {
        level: 'warn',
        about: name,
        says: 'AWS did not answer: a right is missing, or the network',
      },
    ];
  if (answer === null) return [none];
  const parsed = shape.safeParse(answer);
  return parsed.success
    ? check(parsed.data)
    : [
        {
          level: 'warn',
          about: name,
          says: `an answer of another shape: ${z.prettifyError(parsed.error)}`,
        },
      ];
};

const accountSettings = z.object({
  AccountLimit: z.object({
    ConcurrentExecutions: z.number(),
    UnreservedConcurrentExecutions: z.number().optional(),
  }),
});

const concurrency = (
  { stage, accountConcurrency, concurrency: queues }: StageConfig,
  { AccountLimit: { ConcurrentExecutions: granted } }: z.infer<typeof accountSettings>,
): readonly Finding[] => {
  const about = 'Lambda concurrency';
  if (accountConcurrency !== undefined && accountConcurrency > granted)
    return [
      {
        level: 'fail',
        about,
        says: `${stage}.accountConcurrency is ${accountConcurrency} and Lambda grants ${granted}: the deployment would fail. Lower it, or leave it out`,
      },
    ];
  const least = tooSmallFor(granted, queues);
  if (least !== undefined)
    return [
      {
        level: stage === 'production' ? 'fail' : 'warn',
        about,
        says: `Lambda grants ${granted}; reserving for stops and mail takes ${least}, of which ${alwaysUnreserved} stay unreserved. Until it is raised, whatever fills the account delays stops`,
        fix: [
          'aws service-quotas request-service-quota-increase --service-code lambda --quota-code L-B99A9384 --desired-value 1000',
        ],
      },
    ];
  if (accountConcurrency === undefined)
    return [
      {
        level: 'warn',
        about,
        says: `Lambda grants ${granted} and nothing is reserved: set ${stage}.accountConcurrency to ${granted} in grondslag.stages.json`,
      },
    ];
  const { stops, send } = reservations(accountConcurrency, queues);
  return [
    { level: 'ok', about, says: `${granted}; ${stops} are kept for stops, ${send} for mail` },
  ];
};

const sesAccount = z.object({
  ProductionAccessEnabled: z.boolean().optional(),
  SendingEnabled: z.boolean().optional(),
  EnforcementStatus: z.string().optional(),
  SendQuota: z
    .object({
      Max24HourSend: z.number(),
      MaxSendRate: z.number(),
      SentLast24Hours: z.number().optional(),
    })
    .optional(),
  VdmAttributes: z.object({ VdmEnabled: z.string() }).optional(),
  PricingAttributes: z
    .object({ CurrentPlan: z.string().optional(), Plan: z.string().optional() })
    .optional(),
});

const sending = (account: z.infer<typeof sesAccount>): readonly Finding[] => {
  const { Max24HourSend = 0, MaxSendRate = 0 } = account.SendQuota ?? {};
  const findings: Finding[] = [];
  const add = (level: Finding['level'], says: string, fix?: readonly string[]) =>
    findings.push({ level, about: 'SES', says, ...defined({ fix }) });
  if (account.SendingEnabled === false || account.EnforcementStatus === 'SHUTDOWN')
    add('fail', 'the account may send no mail: read what SES mailed to its owner');
  else if (account.EnforcementStatus !== undefined && account.EnforcementStatus !== 'HEALTHY')
    add(
      'fail',
      `SES reviews the account (${account.EnforcementStatus}): pause marketing, read what SES mailed to its owner`,
    );
  if (account.ProductionAccessEnabled === true)
    add(
      'ok',
      `production access; ${MaxSendRate} mails a second, ${Max24HourSend < 0 ? 'no daily quota' : `${Max24HourSend} a day`}; what does not fit waits`,
    );
  else
    add(
      'warn',
      `the sandbox: ${Max24HourSend} mails a day, ${MaxSendRate} a second, only to addresses that you verified and named in sandboxIdentities; every other mail ends as AccessDenied or a refusal`,
      ['aws sesv2 create-email-identity --email-identity YOUR-OWN-ADDRESS'],
    );
  if (account.VdmAttributes?.VdmEnabled === 'ENABLED')
    add('fail', 'Virtual Deliverability Manager may rewrite links and add a pixel for everybody', [
      'aws sesv2 put-account-vdm-attributes --vdm-attributes VdmEnabled=DISABLED',
    ]);
  return findings;
};

const emailIdentity = z.object({
  VerifiedForSendingStatus: z.boolean().optional(),
  DkimAttributes: z.object({ Status: z.string().optional() }).optional(),
  MailFromAttributes: z.object({ MailFromDomainStatus: z.string().optional() }).optional(),
});

const domain = (
  { stage, mailDomain }: StageConfig,
  identity: z.infer<typeof emailIdentity>,
): readonly Finding[] => {
  const wrong = [
    ...(identity.VerifiedForSendingStatus === true ? [] : ['it is not verified']),
    ...(identity.DkimAttributes?.Status === 'SUCCESS'
      ? []
      : [`DKIM is ${identity.DkimAttributes?.Status ?? 'unknown'}`]),
    ...(identity.MailFromAttributes?.MailFromDomainStatus === 'SUCCESS'
      ? []
      : [`MAIL FROM is ${identity.MailFromAttributes?.MailFromDomainStatus ?? 'unknown'}`]),
  ];
  if (wrong.length === 0)
    return [{ level: 'ok', about: 'mail domain', says: `${mailDomain} is verified` }];
  return [
    {
      level: 'fail',
      about: 'mail domain',
      says: `${mailDomain}: ${wrong.join(', ')}. Publish the records that the stack prints, and wait`,
      fix: [
        `aws cloudformation describe-stacks --stack-name grondslag-${stage}-stateful --query 'Stacks[0].Outputs'`,
      ],
    },
  ];
};

const secretList = z.object({
  SecretList: z.array(
    z.object({ SecretVersionsToStages: z.record(z.string(), z.array(z.string())).optional() }),
  ),
});

/** The stack makes the first version; without a second one nobody put keys in. */
const keys = (
  { stage }: StageConfig,
  { SecretList }: z.infer<typeof secretList>,
): readonly Finding[] => {
  const [secret] = SecretList;
  if (secret === undefined)
    return [{ level: 'warn', about: 'keys', says: 'no secret yet: the first deployment makes it' }];
  if (Object.keys(secret.SecretVersionsToStages ?? {}).length > 1)
    return [{ level: 'ok', about: 'keys', says: 'keys were put into the secret' }];
  return [
    {
      level: 'fail',
      about: 'keys',
      says: 'the secret still has the random text of the stack: every function that needs keys fails',
      fix: [`npm run cli -- operator keys new --stage ${stage}`],
    },
  ];
};

const subscriptionList = z.object({
  Subscriptions: z.array(z.object({ Endpoint: z.string(), SubscriptionArn: z.string() })),
});

const alarms = (
  { operatorEmail }: StageConfig,
  { Subscriptions }: z.infer<typeof subscriptionList>,
): readonly Finding[] => {
  const own = Subscriptions.find(({ Endpoint }) => Endpoint === operatorEmail);
  const strangers = Subscriptions.filter(({ Endpoint }) => Endpoint !== operatorEmail);
  const about = 'alarms';
  return [
    own?.SubscriptionArn.startsWith('arn:') === true
      ? { level: 'ok', about, says: 'the operators’ mailbox is subscribed' }
      : {
          level: 'fail',
          about,
          says: 'nobody hears the alarms: confirm the mail “AWS Notification - Subscription Confirmation” in the operators’ mailbox',
        },
    ...strangers.map(
      ({ SubscriptionArn }): Finding =>
        defined({
          level: 'warn',
          about,
          says: 'a mailbox is subscribed that the settings do not name; a former operator’s?',
          fix: SubscriptionArn.startsWith('arn:')
            ? [`aws sns unsubscribe --subscription-arn ${SubscriptionArn}`]
            : undefined,
        }),
    ),
  ];
};
