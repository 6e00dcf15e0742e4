import { Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Accepts one cdk-nag finding on one construct, with the reason a reviewer would ask for. */
export const acknowledge = (construct: IConstruct, id: string, reason: string): void => {
  Validations.of(construct).acknowledge({ id, reason });
};

type Intrinsic = { readonly Ref?: string; readonly 'Fn::Join'?: readonly [string, unknown[]] };

/** An ARN as cdk-nag writes it in a finding: references in angle brackets. */
const written = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  const { Ref, 'Fn::Join': join } = value as Intrinsic;
  if (Ref !== undefined) return `<${Ref}>`;
  if (join === undefined) throw new TypeError(`cannot write ${JSON.stringify(value)}`);
  return join[1].map(written).join(join[0]);
};

/** Accepts one wildcard resource in the policies of a construct, and no other wildcard there. */
export const acknowledgeWildcard = (
  construct: IConstruct,
  resource: string,
  reason: string,
): void => {
  const arn = written(Stack.of(construct).resolve(resource));
  acknowledge(construct, `AwsSolutions-IAM5[Resource::${arn}]`, reason);
};
