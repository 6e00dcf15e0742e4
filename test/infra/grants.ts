import type { Template } from 'aws-cdk-lib/assertions';
import { functionNames } from '../../shared/deployment/functions.ts';
import { type Conditions, matches, meets, type RequestContext } from './iam-conditions.ts';
import { resourcesOf, type Synthesized } from './synthesize.ts';

/** One action on one resource, with the partition keys that it is limited to. */
export type Grant = {
  readonly action: string;
  /** Logical id of one of our resources, or the ARN or `*` as it stands. */
  readonly on: string;
  readonly keys: readonly string[];
  /** The attributes that an item may have, where the grant says. */
  readonly attributes: readonly string[];
  /** The conditions as they stand, those on keys and attributes among them. */
  readonly conditions: Conditions;
};

type Statement = {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: Conditions;
};

type Reference = {
  readonly Ref?: string;
  readonly 'Fn::GetAtt'?: readonly [string, string];
  readonly 'Fn::GetStackOutput'?: { readonly OutputName: string };
  readonly 'Fn::Join'?: readonly [string, readonly unknown[]];
};

const asList = <Item>(value: Item | readonly Item[]): readonly Item[] =>
  Array.isArray(value) ? value : [value as Item];

const outputsOf = (template: Template): ReadonlyMap<string, unknown> => {
  const { Outputs = {} } = template.toJSON() as { Outputs?: Record<string, { Value: unknown }> };
  return new Map(Object.entries(Outputs).map(([name, { Value }]) => [name, Value] as const));
};

/** A reference as the logical id it leads to, across the two stacks. */
export const nameOf = (value: unknown, outputs: ReadonlyMap<string, unknown>): string => {
  if (typeof value === 'string') return value;
  const reference = value as Reference;
  if (reference.Ref !== undefined) return reference.Ref;
  if (reference['Fn::GetAtt'] !== undefined) return reference['Fn::GetAtt'][0];
  const output = reference['Fn::GetStackOutput'];
  if (output !== undefined) return nameOf(outputs.get(output.OutputName), outputs);
  const join = reference['Fn::Join'];
  if (join !== undefined) return join[1].map((part) => nameOf(part, outputs)).join(join[0]);
  throw new TypeError(`not a reference: ${JSON.stringify(value)}`);
};

/** The part of a logical id that we chose: without CDK's hash, shortened to what it stands for. */
const plainName = (name: string): string =>
  name
    .replace(/^(contacts|consent|mailings)Table[0-9A-F]{8}$/, '$1 table')
    .replace(/^([a-z]+)Queue[0-9A-F]{8}$/, '$1 queue')
    .replace(/^([A-Za-z]+)[0-9A-F]{8}$/, '$1');

const grantsOf = (statement: Statement, outputs: ReadonlyMap<string, unknown>): Grant[] => {
  if (statement.Effect !== 'Allow') throw new Error('grants are written as allowances');
  const keys = statement.Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? [];
  const attributes =
    statement.Condition?.['ForAllValues:StringEquals']?.['dynamodb:Attributes'] ?? [];
  return asList(statement.Action).flatMap((action) =>
    asList(statement.Resource).map((resource) => ({
      action,
      on: plainName(nameOf(resource, outputs)),
      keys: asList(keys as string | string[]),
      attributes: asList(attributes as string | string[]),
      conditions: statement.Condition ?? {},
    })),
  );
};

/** Everything each function's role is granted, by the function's folder name. */
export const grantsByFunction = ({
  stateful,
  stateless,
}: Synthesized): ReadonlyMap<string, readonly Grant[]> => {
  const outputs = outputsOf(stateful);
  const byRole = new Map<string, Grant[]>();
  for (const { Properties } of resourcesOf(stateless, 'AWS::IAM::Policy').values()) {
    const { Roles, PolicyDocument } = Properties as {
      Roles: readonly { Ref: string }[];
      PolicyDocument: { Statement: readonly Statement[] };
    };
    for (const { Ref } of Roles) {
      const grants = PolicyDocument.Statement.flatMap((one) => grantsOf(one, outputs));
      byRole.set(Ref, [...(byRole.get(Ref) ?? []), ...grants]);
    }
  }
  const byFunction = new Map<string, readonly Grant[]>();
  for (const { Properties } of resourcesOf(stateless, 'AWS::Lambda::Function').values()) {
    const name = String(Properties['FunctionName']).replace(/^grondslag-[a-z]+-/, '');
    byFunction.set(name, byRole.get(nameOf(Properties['Role'], outputs)) ?? []);
  }
  if (byFunction.size !== functionNames.length) throw new Error('a function has no role');
  return byFunction;
};

/** What somebody wants to do: an action on a resource and, in a table, on what kind of item. */
export type Wish = {
  readonly action: string;
  /** A name as in `Grant`, or `any` where the action tells enough. */
  readonly on: string;
  readonly key?: string;
  /** The attributes of the item, when only some may be written. */
  readonly attributes?: readonly string[];
  /** What else the request says, by condition key; every condition must then be met. */
  readonly context?: RequestContext;
};

/** Whether one grant, taken by itself, allows it. */
export const allows = (
  grant: Grant,
  { action, on, key, attributes = [], context }: Wish,
): boolean =>
  matches(grant.action, action) &&
  (grant.on === '*' || grant.on === on || on === 'any') &&
  (key === undefined || grant.keys.length === 0 || grant.keys.some((one) => matches(one, key))) &&
  (grant.attributes.length === 0 ||
    attributes.every((attribute) => grant.attributes.includes(attribute))) &&
  (context === undefined || meets(grant.conditions, context));

/** The names of the functions that may do this, sorted. */
export const whoMay = (
  grants: ReadonlyMap<string, readonly Grant[]>,
  action: string,
  on: string,
  key?: string,
  attribute?: string,
): readonly string[] => {
  const wish = {
    action,
    on,
    ...(key === undefined ? {} : { key }),
    ...(attribute === undefined ? {} : { attributes: [attribute] }),
  };
  return [...grants]
    .filter(([, all]) => all.some((grant) => allows(grant, wish)))
    .map(([name]) => name)
    .toSorted();
};
