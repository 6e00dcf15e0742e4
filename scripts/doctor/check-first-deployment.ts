import { z } from 'zod';
import type { StageConfig } from '../../cdk/stage-config.ts';
import type { Finding } from './finding.ts';
import type { Answers } from './questions.ts';

/**
 * Whether a first deployment that failed left something that blocks the next: a stack that
 * protection keeps from being deleted, tables that it keeps, log groups of version 0.1.0.
 */
export const checkFirstDeployment = (
  { stage }: Pick<StageConfig, 'stage'>,
  { stateful, stateless, resources, logGroups }: Answers,
): readonly Finding[] => {
  const stacks = { stateful: statusOf(stateful), stateless: statusOf(stateless) };
  const failed = (['stateless', 'stateful'] as const).filter((part) =>
    failedCreation.test(stacks[part] ?? ''),
  );
  const orphans = stacks.stateless === undefined ? groupsIn(logGroups) : [];
  return [
    ...failed.map(
      (part): Finding => ({
        level: 'fail',
        about: `stack ${part}`,
        says: `it is ${stacks[part]}: the first deployment failed, and protection keeps the next from starting over`,
        fix: startOver(
          `grondslag-${stage}-${part}`,
          part === 'stateful' ? tablesIn(resources) : [],
        ),
      }),
    ),
    ...(orphans.length === 0
      ? []
      : [
          {
            level: 'fail',
            about: 'log groups',
            says: `${orphans.length} are left of a deployment that is gone; the next would find their names taken`,
            fix: orphans.map((name) => `aws logs delete-log-group --log-group-name ${name}`),
          } as const,
        ]),
    ...(failed.length === 0 && stacks.stateful !== undefined
      ? [
          {
            level: 'ok',
            about: 'stacks',
            says: `stateful ${stacks.stateful}, stateless ${stacks.stateless ?? 'not deployed'}`,
          } as const,
        ]
      : []),
  ];
};

/** States of a stack whose creation did not end well; it holds nothing that anybody used. */
const failedCreation =
  /^(ROLLBACK_COMPLETE|ROLLBACK_FAILED|CREATE_FAILED|REVIEW_IN_PROGRESS|DELETE_FAILED)$/;

/** The commands that take a stack away which was never in use, in order. */
const startOver = (name: string, tables: readonly string[]): readonly string[] => [
  `aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${name}`,
  ...tables.map(
    (table) => `aws dynamodb update-table --no-deletion-protection-enabled --table-name ${table}`,
  ),
  `aws cloudformation delete-stack --stack-name ${name}`,
];

const described = z.object({ Stacks: z.array(z.object({ StackStatus: z.string() })).min(1) });

const statusOf = (answer: unknown): string | undefined =>
  described.safeParse(answer).data?.Stacks[0]?.StackStatus;

const listed = z.object({
  StackResourceSummaries: z.array(
    z.object({
      ResourceType: z.string(),
      PhysicalResourceId: z.string().optional(),
      ResourceStatus: z.string(),
    }),
  ),
});

const tablesIn = (answer: unknown): readonly string[] =>
  (listed.safeParse(answer).data?.StackResourceSummaries ?? [])
    .filter(
      ({ ResourceType, ResourceStatus }) =>
        ResourceType === 'AWS::DynamoDB::GlobalTable' && ResourceStatus !== 'DELETE_COMPLETE',
    )
    .flatMap(({ PhysicalResourceId }) => PhysicalResourceId ?? []);

const groups = z.object({ logGroups: z.array(z.object({ logGroupName: z.string() })) });

const groupsIn = (answer: unknown): readonly string[] =>
  (groups.safeParse(answer).data?.logGroups ?? []).map(({ logGroupName }) => logGroupName);
