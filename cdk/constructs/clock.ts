import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { NodeFunction } from './function/node-function.ts';

/** Calls functions every minute. A missed minute is not made up for: the next one does its work. */
export class Clock extends Construct {
  /** By the name of the function that each calls. */
  readonly rules: Readonly<Record<string, Rule>>;

  constructor(scope: Construct, id: string, functions: readonly NodeFunction<object>[]) {
    super(scope, id);
    const rules: Record<string, Rule> = {};
    for (const { name, lambda } of functions) {
      const rule = new Rule(this, name, {
        description: `Calls ${name} every minute`,
        schedule: Schedule.rate(Duration.minutes(1)),
        targets: [
          new LambdaFunction(lambda, { maxEventAge: Duration.minutes(1), retryAttempts: 0 }),
        ],
      });
      acknowledge(
        rule,
        'Serverless-EventBusDLQ',
        'The event carries nothing, and the next minute does what this one could not.',
      );
      rules[name] = rule;
    }
    this.rules = rules;
  }
}
