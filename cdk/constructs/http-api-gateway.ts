import { CfnOutput } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  type HttpRoute,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer, HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName } from '../../shared/deployment/functions.ts';
import type { HttpMethodName, PublicRoute } from '../../shared/deployment/public-routes.ts';
import type { ApiRoute } from '../../shared/deployment/routes.ts';
import type { Throttle } from '../../shared/deployment/throttles.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { removalPolicyOf } from '../removal-policy-of.ts';
import type { ApiAuthorizer, StageConfig } from '../stage-config.ts';
import { acknowledge } from './acknowledge.ts';
import type { DataKey } from './data-key.ts';
import type { NodeFunction } from './function/node-function.ts';

/** The HTTP API: closed unless a route is on the public list, throttled, logged without paths. */
export class HttpApiGateway extends Construct {
  readonly api: HttpApi;
  readonly accessLog: LogGroup;
  readonly stage: HttpStage;
  /** Base of the public pages, without a slash at the end. */
  readonly publicUrl: string;
  private readonly config: StageConfig;
  private readonly limits: Record<string, object> = {};
  private readonly integrations = new Map<FunctionName, HttpLambdaIntegration>();

  constructor(scope: Construct, id: string, { config, dataKey, signIn }: HttpApiGatewayProps) {
    super(scope, id);
    this.config = config;
    this.api = new HttpApi(this, 'Api', {
      apiName: `grondslag-${config.stage}`,
      description: 'grondslag: records consent, classifies mailings, mails whom it lawfully may',
      createDefaultStage: false,
      defaultAuthorizer: authorizerOf(config.authorizer, signIn),
      // Mails that were sent before the stage got a domain hold this name for years.
      disableExecuteApiEndpoint: false,
    });
    this.accessLog = new LogGroup(this, 'AccessLog', {
      logGroupName: `/grondslag/${config.stage}/api-access`,
      retention: config.logRetentionDays,
      encryptionKey: dataKey.key,
      removalPolicy: removalPolicyOf(config),
    });
    this.stage = this.createStage();
    this.publicUrl =
      config.customDomain === undefined
        ? this.api.apiEndpoint
        : `https://${config.customDomain.name}`;
    new CfnOutput(this, 'Url', { value: this.publicUrl, description: 'Base of API and pages' });
  }

  /**
   * Adds the routes under /v1 behind the default authorizer, each with its own scope and the limit
   * that the API's description states, or the stage's where that is less.
   */
  serve(routes: readonly ApiRoute[], functions: Functions): void {
    const most = this.config.throttle;
    for (const { method, path, function: name, scope, throttle } of routes) {
      this.addRoute(
        method,
        path,
        name,
        functions,
        defined({
          authorizationScopes: this.config.authorizer.kind === 'iam' ? undefined : [scope],
        }),
      );
      this.limit(method, path, {
        ratePerSecond: Math.min(throttle.ratePerSecond, most.ratePerSecond),
        burst: Math.min(throttle.burst, most.burst),
      });
    }
  }

  /** Adds the closed list of routes that anyone may call, each with its own limit. */
  servePublicly(routes: readonly PublicRoute[], functions: Functions): void {
    for (const { method, path, function: name, reason, ratePerSecond, burst } of routes) {
      const authorizer = new HttpNoneAuthorizer();
      for (const route of this.addRoute(method, path, name, functions, { authorizer }))
        acknowledge(route, 'AwsSolutions-APIG4', reason);
      this.limit(method, path, { ratePerSecond, burst });
    }
  }

  private limit(method: HttpMethodName, path: string, { ratePerSecond, burst }: Throttle): void {
    this.limits[`${method} ${path}`] = {
      ThrottlingRateLimit: ratePerSecond,
      ThrottlingBurstLimit: burst,
    };
    const { defaultChild } = this.stage.node;
    if (defaultChild instanceof CfnStage) defaultChild.routeSettings = this.limits;
  }

  private addRoute(
    method: HttpMethodName,
    path: string,
    name: FunctionName,
    functions: Functions,
    options: { authorizationScopes?: string[]; authorizer?: IHttpRouteAuthorizer },
  ): readonly HttpRoute[] {
    const routes = this.api.addRoutes({
      path,
      methods: [HttpMethod[method]],
      integration: this.integrationOf(name, functions),
      ...options,
    });
    // Limits per route name the routes, which must exist before the stage that limits them.
    for (const route of routes) this.stage.node.addDependency(route);
    return routes;
  }

  private integrationOf(name: FunctionName, functions: Functions): HttpLambdaIntegration {
    const present = this.integrations.get(name);
    if (present !== undefined) return present;
    const target = functions.get(name);
    if (target === undefined) throw new Error(`no function \`${name}\` to answer a route`);
    const integration = new HttpLambdaIntegration(`${name}-integration`, target.lambda, {
      // One permission per function and not one per route: a stack takes 500 resources. It is for
      // this API.
      scopePermissionToRoute: false,
    });
    this.integrations.set(name, integration);
    return integration;
  }

  private createStage(): HttpStage {
    const { customDomain, throttle } = this.config;
    return new HttpStage(
      this,
      'Stage',
      defined({
        httpApi: this.api,
        stageName: '$default',
        autoDeploy: true,
        // No metrics by route: each is charged as one of our own, and the access log counts by route.
        throttle: { rateLimit: throttle.ratePerSecond, burstLimit: throttle.burst },
        accessLogSettings: {
          destination: new LogGroupLogDestination(this.accessLog),
          format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
        },
        domainMapping:
          customDomain === undefined
            ? undefined
            : {
                domainName: new DomainName(this, 'Domain', {
                  domainName: customDomain.name,
                  certificate: Certificate.fromCertificateArn(
                    this,
                    'Certificate',
                    customDomain.certificateArn,
                  ),
                }),
              },
      }),
    );
  }
}

export type HttpApiGatewayProps = {
  readonly config: StageConfig;
  readonly dataKey: DataKey;
  /** The user pool of the stage, where it has one. */
  readonly signIn: TokenMaker | undefined;
};

/** Who makes the tokens that the API takes, and for whom they are made. */
export type TokenMaker = { readonly issuer: string; readonly audience: readonly string[] };

type Functions = ReadonlyMap<FunctionName, NodeFunction<object>>;

/** What an access log may hold: the route's template, never the path, the query or the address. */
const accessLogFields = {
  requestId: '$context.requestId',
  time: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  status: '$context.status',
  responseBytes: '$context.responseLength',
  latencyMs: '$context.responseLatency',
  integrationMs: '$context.integrationLatency',
  integrationStatus: '$context.integrationStatus',
  authorizerError: '$context.authorizer.error',
  error: '$context.error.responseType',
};

const authorizerOf = (authorizer: ApiAuthorizer, signIn?: TokenMaker): IHttpRouteAuthorizer => {
  if (authorizer.kind === 'iam') return new HttpIamAuthorizer();
  const { issuer, audience } = authorizer.kind === 'jwt' ? authorizer : requiredOf(signIn);
  return new HttpJwtAuthorizer('Jwt', issuer, { jwtAudience: [...audience] });
};

const requiredOf = (signIn?: TokenMaker): TokenMaker => {
  if (signIn === undefined) throw new Error('a stage with its own user pool is given the pool');
  return signIn;
};
