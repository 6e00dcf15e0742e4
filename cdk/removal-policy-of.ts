import { RemovalPolicy } from 'aws-cdk-lib';
import type { StageConfig } from './stage-config.ts';

/**
 * What becomes of a resource that leaves its stack. Where data is kept it stays, except when the
 * creation that made it is rolled back: a name that is left behind would refuse the next try
 * (AWS CloudFormation User Guide, `DeletionPolicy` attribute, `RetainExceptOnCreate`).
 */
export const removalPolicyOf = ({ dataPolicy }: Pick<StageConfig, 'dataPolicy'>): RemovalPolicy =>
  dataPolicy === 'keep' ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;
