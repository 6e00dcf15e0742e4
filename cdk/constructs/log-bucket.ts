import { Duration, Stack } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { removalPolicyOf } from '../removal-policy-of.ts';
import type { StageConfig } from '../stage-config.ts';
import { acknowledge, acknowledgeWildcard } from './acknowledge.ts';

/**
 * The files of the evidence log, which anyone may read through the API, and beside them bundles of
 * proof for those who asked for one, for seven days. In stages that keep, object
 * lock is on: what is put with a term cannot be deleted or replaced by anyone before its end.
 */
export class LogBucket extends Construct {
  readonly name: string;
  private readonly arn: string;
  private readonly locks: boolean;

  constructor(scope: Construct, id: string, config: StageConfig) {
    super(scope, id);
    this.locks = config.dataPolicy === 'keep';
    // A name that both stacks can write down: a permission on some of its files names the bucket.
    this.name = `grondslag-${config.stage}-log-${Stack.of(this).account}`;
    this.arn = `arn:${Stack.of(this).partition}:s3:::${this.name}`;
    const bucket = new Bucket(this, 'Bucket', {
      bucketName: this.name,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: removalPolicyOf(config),
      ...(this.locks ? { objectLockEnabled: true, versioned: true } : {}),
      // The checkpoint and the unfinished tiles are rewritten every minute.
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(1),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        // Proof of a mailing or a person is fetched, and asked for again when it is wanted again.
        { id: 'BundlesGo', prefix: bundlePrefix, expiration: Duration.days(7) },
      ],
    });
    acknowledge(
      bucket,
      'AwsSolutions-S1',
      'The log is public by design, and the API logs who asks for it or for a bundle of proof; only one function writes each.',
    );
  }

  /** Reading the log; a name that nobody wrote is "not found", which takes the right to list. */
  grantRead(grantee: Construct & IGrantable): void {
    this.allow(grantee, ['s3:GetObject']);
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['s3:ListBucket'],
        resources: [this.arn],
        conditions: { StringLike: { 's3:prefix': [`${prefix}*`] } },
      }),
    );
  }

  /** Adding to the log. Nothing that we deploy can delete from it. */
  grantSeal(grantee: Construct & IGrantable): void {
    this.grantRead(grantee);
    this.allow(grantee, ['s3:PutObject', ...(this.locks ? ['s3:PutObjectRetention'] : [])]);
  }

  /** Making files of bundles, and giving whoever asked an address of one. Reaches nothing of the log. */
  grantBundles(grantee: Construct & IGrantable): void {
    this.allowBelow(grantee, bundlePrefix, ['s3:PutObject', 's3:GetObject']);
  }

  private allow(grantee: Construct & IGrantable, actions: readonly string[]): void {
    this.allowBelow(grantee, prefix, actions);
  }

  private allowBelow(
    grantee: Construct & IGrantable,
    below: string,
    actions: readonly string[],
  ): void {
    const files = `${this.arn}/${below}*`;
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: [...actions], resources: [files] }),
    );
    acknowledgeWildcard(
      grantee,
      files,
      `The files below ${below}, which are a set of names that grows.`,
    );
  }
}

const prefix = 'log/';
const bundlePrefix = 'bundles/';
