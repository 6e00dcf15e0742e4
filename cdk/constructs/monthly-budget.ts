import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';
import type { AlarmTopic } from './alarm-topic.ts';

/** Warns when the account has spent, or is going to spend, what a month may cost. */
export class MonthlyBudget extends Construct {
  constructor(scope: Construct, id: string, config: StageConfig, { topic }: AlarmTopic) {
    super(scope, id);
    const warning = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: {
        notificationType,
        comparisonOperator: 'GREATER_THAN',
        threshold,
        thresholdType: 'PERCENTAGE',
      },
      subscribers: [{ subscriptionType: 'SNS', address: topic.topicArn }],
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `grondslag-${config.stage}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        // The whole account, not a tag: a tag that nobody activated would count nothing.
        budgetLimit: { amount: config.monthlyBudgetUsd, unit: 'USD' },
      },
      notificationsWithSubscribers: [warning('ACTUAL', 80), warning('FORECASTED', 100)],
    });
  }
}
