import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';
import { acknowledge } from './acknowledge.ts';
import type { DataKey } from './data-key.ts';

/**
 * The secret that the key of the evidence log is made from: a random text, in use from the first
 * minute. It is apart from the other keys, so that what mails or answers cannot sign a checkpoint.
 */
export class LogKey extends Construct {
  readonly secret: Secret;
  private readonly dataKey: DataKey;

  constructor(scope: Construct, id: string, config: StageConfig, dataKey: DataKey) {
    super(scope, id);
    this.dataKey = dataKey;
    this.secret = new Secret(this, 'Secret', {
      description: `grondslag ${config.stage}: what the key of the evidence log is made from, one key per line, newest first`,
      encryptionKey: dataKey.key,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    acknowledge(
      this.secret,
      'AwsSolutions-SMG4',
      'Whoever checks the log knows its key by name: a rotation is announced first, by the runbook.',
    );
  }

  /** Lets a role sign checkpoints; nothing that we deploy can write the key. */
  grantRead(grantee: IGrantable): void {
    this.dataKey.grantSecret(this.secret, grantee);
  }
}
