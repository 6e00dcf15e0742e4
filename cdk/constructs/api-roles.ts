import { CfnOutput } from 'aws-cdk-lib';
import { type HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Effect, ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { roleScopes } from '../../shared/deployment/roles.ts';
import type { ApiRoute } from '../../shared/deployment/routes.ts';
import { routePermissions } from '../route-permissions.ts';
import type { StageConfig } from '../stage-config.ts';
import { acknowledgeWildcard } from './acknowledge.ts';

/** One managed policy per role, to attach to whoever calls the API with AWS credentials. */
export class ApiRoles extends Construct {
  constructor(
    scope: Construct,
    id: string,
    config: StageConfig,
    api: HttpApi,
    routes: readonly ApiRoute[],
  ) {
    super(scope, id);
    for (const [role, scopes] of Object.entries(roleScopes)) {
      const { allowed, denied } = routePermissions(routes, scopes);
      const policy = new ManagedPolicy(this, role, {
        managedPolicyName: `grondslag-${config.stage}-${role}`,
        description: `May call the routes of grondslag that the role ${role} needs`,
        statements: [
          invocation(Effect.ALLOW, api, allowed),
          ...(denied.length === 0 ? [] : [invocation(Effect.DENY, api, denied)]),
        ],
      });
      for (const resource of [...allowed, ...denied].map((route) => arnOf(api, route)))
        if (resource.includes('*'))
          acknowledgeWildcard(
            policy,
            resource,
            'The wildcard stands for an id in a path; a route of another scope that it would reach is denied by name.',
          );
      new CfnOutput(this, `${role}Policy`, { value: policy.managedPolicyArn });
    }
  }
}

const arnOf = (api: HttpApi, { method, path }: ApiRoute): string =>
  api.arnForExecuteApi(HttpMethod[method], path.replaceAll(/\{[^}]+\}/g, '*'), '$default');

const invocation = (effect: Effect, api: HttpApi, routes: readonly ApiRoute[]) =>
  new PolicyStatement({
    effect,
    actions: ['execute-api:Invoke'],
    resources: routes.map((route) => arnOf(api, route)),
  });
