import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';

/** The one customer-managed key; its policy names the AWS services that write on our behalf. */
export class DataKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string, config: StageConfig) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      alias: `alias/grondslag-${config.stage}`,
      description: `grondslag ${config.stage}: tables, queues, secret, logs`,
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
    });
    this.allowEvents(config);
    this.allowLogs(config);
  }

  /** Lets a role use the key through one service only, never to decrypt what it got elsewhere. */
  grantUseThrough(service: keyof typeof useActions, grantee: IGrantable): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: [...useActions[service]],
        resources: [this.key.keyArn],
        conditions: {
          StringEquals: { 'kms:ViaService': `${service}.${Stack.of(this).region}.amazonaws.com` },
        },
      }),
    );
  }

  /** Lets a role read a secret that this key encrypts, and write nothing to it. */
  grantSecret(secret: Secret, grantee: IGrantable): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['secretsmanager:GetSecretValue'],
        resources: [secret.secretArn],
      }),
    );
    this.grantUseThrough('secretsmanager', grantee);
  }

  /**
   * Rules and the bus of this stage that write to encrypted queues. A schedule needs no part of the
   * key: it writes its dead letters with the rights of its own role. Nor do alarms and budgets:
   * their topic does without, so that what tells of a lost key still arrives.
   */
  private allowEvents({ stage }: StageConfig): void {
    const stack = Stack.of(this);
    const sources = [`rule/grondslag-${stage}-*`, `event-bus/grondslag-${stage}-events`];
    this.key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'Allow-events',
        principals: [new ServicePrincipal('events.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        conditions: {
          StringEquals: { 'aws:SourceAccount': stack.account },
          ArnLike: {
            'aws:SourceArn': sources.map((source) =>
              stack.formatArn({
                service: 'events',
                resource: source,
                arnFormat: ArnFormat.NO_RESOURCE_NAME,
              }),
            ),
          },
        },
      }),
    );
  }

  /** CloudWatch Logs, for the log groups of this stage and no other. */
  private allowLogs({ stage }: StageConfig): void {
    const stack = Stack.of(this);
    const groups = stack.formatArn({
      service: 'logs',
      resource: 'log-group',
      resourceName: `/grondslag/${stage}/*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    this.key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'Allow-logs',
        principals: [new ServicePrincipal(`logs.${stack.region}.amazonaws.com`)],
        actions: [
          'kms:Decrypt',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:ReEncryptFrom',
          'kms:ReEncryptTo',
          'kms:DescribeKey',
        ],
        resources: ['*'],
        conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': groups } },
      }),
    );
  }
}

const useActions = {
  dynamodb: [
    'kms:Decrypt',
    'kms:DescribeKey',
    'kms:Encrypt',
    'kms:GenerateDataKey',
    'kms:ReEncryptFrom',
    'kms:ReEncryptTo',
  ],
  sqs: ['kms:Decrypt', 'kms:GenerateDataKey'],
  secretsmanager: ['kms:Decrypt'],
} as const;
