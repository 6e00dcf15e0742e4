import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';
import { acknowledge } from './acknowledge.ts';
import type { DataKey } from './data-key.ts';

/**
 * The secret with the keys that sign links and hash addresses. It is created with a random text
 * that no function accepts as keys, so that nothing is signed before the runbook's step is done.
 */
export class SigningKeys extends Construct {
  readonly secret: Secret;
  private readonly dataKey: DataKey;

  constructor(scope: Construct, id: string, config: StageConfig, dataKey: DataKey) {
    super(scope, id);
    this.dataKey = dataKey;
    this.secret = new Secret(this, 'Secret', {
      description: `grondslag ${config.stage}: address hash key and link keys, as JSON`,
      encryptionKey: dataKey.key,
    });
    acknowledge(
      this.secret,
      'AwsSolutions-SMG4',
      'Links in delivered mails must verify for years: a rotation adds a key and keeps the old ones, by the runbook.',
    );
  }

  /** Lets a role read the keys; nothing that we deploy can write them. */
  grantRead(grantee: IGrantable): void {
    this.dataKey.grantSecret(this.secret, grantee);
  }
}
