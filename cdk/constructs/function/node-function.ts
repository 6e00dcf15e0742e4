import { Duration } from 'aws-cdk-lib';
import type { IGrantable, IPrincipal } from 'aws-cdk-lib/aws-iam';
import { ApplicationLogLevel, type RecursiveLoop, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { DataIdentifier, DataProtectionPolicy, LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import {
  type DeployedFunction,
  type FunctionName,
  functions,
} from '../../../shared/deployment/functions.ts';
import { reservations } from '../../../shared/deployment/reserved-concurrency.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { removalPolicyOf } from '../../removal-policy-of.ts';
import type { StageConfig } from '../../stage-config.ts';
import { acknowledge, acknowledgeWildcard } from '../acknowledge.ts';
import type { DataKey } from '../data-key.ts';
import type { DeadLetterBox } from '../dead-letter-box.ts';
import { leastRole } from './least-role.ts';
import { madeOf } from './made-of.ts';

/** One folder of functions/ as a Lambda function with a role, a log group and nothing to spare. */
export class NodeFunction<Env extends object> extends Construct implements IGrantable {
  readonly name: FunctionName;
  readonly lambda: NodejsFunction;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, props: NodeFunctionProps<Env>) {
    super(scope, props.name);
    const { config, name } = props;
    const { folder, calledBy, timeoutSeconds, memoryMb } = functions[name];
    const reserved = reservations(config.accountConcurrency, config.concurrency)[name];
    this.name = name;
    this.logGroup = this.createLogGroup(props);
    this.lambda = new NodejsFunction(
      this,
      'Function',
      defined({
        ...madeOf(folder),
        functionName: `grondslag-${config.stage}-${name}`,
        timeout: Duration.seconds(timeoutSeconds),
        memorySize: memoryMb,
        tracing: Tracing.ACTIVE,
        role: leastRole(this, 'Role', this.logGroup),
        logGroup: this.logGroup,
        applicationLogLevelV2: ApplicationLogLevel.INFO,
        environment: props.environment,
        recursiveLoop: props.recursiveLoop,
        reservedConcurrentExecutions: reserved,
        ...(calledBy === 'event' ? { onFailure: props.undeliverable, retryAttempts: 2 } : {}),
      }),
    );
    this.acknowledgeCallers(calledBy);
  }

  get grantPrincipal(): IPrincipal {
    return this.lambda.grantPrincipal;
  }

  private createLogGroup({ config, name, dataKey }: NodeFunctionProps<Env>): LogGroup {
    return new LogGroup(this, 'Logs', {
      logGroupName: `/grondslag/${config.stage}/${name}`,
      retention: config.logRetentionDays,
      encryptionKey: dataKey.key,
      removalPolicy: removalPolicyOf(config),
      // A net under the allow-list of log fields: masks what looks like an address after all.
      dataProtectionPolicy: new DataProtectionPolicy({
        name: `grondslag-${config.stage}-${name}`,
        identifiers: [DataIdentifier.EMAILADDRESS],
      }),
    });
  }

  private acknowledgeCallers(calledBy: DeployedFunction['calledBy']): void {
    acknowledgeWildcard(
      this,
      '*',
      'xray:PutTraceSegments and xray:PutTelemetryRecords support no resource-level permissions; they only write traces.',
    );
    const noDeadLetters =
      calledBy === 'event'
        ? 'Failures of asynchronous calls go to the on-failure destination, which says more than a dead-letter queue.'
        : 'It is called synchronously: by API Gateway, which tells the caller, or by an SQS event source, whose queue has the dead letters.';
    acknowledge(this, 'Serverless-LambdaDLQ', noDeadLetters);
    if (calledBy !== 'event')
      acknowledge(this, 'Serverless-LambdaAsyncFailureDestination', noDeadLetters);
  }
}

/** What every function of a stage is given. */
export type FunctionSurroundings = {
  readonly config: StageConfig;
  readonly dataKey: DataKey;
  readonly undeliverable: DeadLetterBox;
};

export type NodeFunctionProps<Env extends object> = FunctionSurroundings & {
  readonly name: FunctionName;
  /** Typed by the function's own env.ts: a renamed variable fails the type check. */
  readonly environment: { readonly [Name in keyof Env]: string };
  readonly recursiveLoop?: RecursiveLoop;
};
