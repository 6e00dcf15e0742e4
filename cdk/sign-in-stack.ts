import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  FeaturePlan,
  LambdaVersion,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
  type UserPoolDomain,
  UserPoolGroup,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import { Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { apiAtProvider, roleNames } from '../shared/deployment/roles.ts';
import { acknowledge } from './constructs/acknowledge.ts';
import { leastRole } from './constructs/function/least-role.ts';
import { madeOf } from './constructs/function/made-of.ts';
import { removalPolicyOf } from './removal-policy-of.ts';
import type { StageConfig } from './stage-config.ts';

/**
 * Who may sign in, and as what: a Cognito user pool with a group for each role, a second factor for
 * everybody, and nobody who came by themselves. It holds accounts, so what it makes stays where data
 * is kept. Its plan is Essentials, which is the least that may put scopes into an access token.
 */
export class SignInStack extends Stack {
  /** Issuer of the tokens (`iss`), and the audience they are made for. */
  readonly issuer: string;
  readonly audience: readonly string[];
  private readonly pool: UserPool;
  private readonly domain: UserPoolDomain;

  constructor(scope: Construct, id: string, { config, prefix, ...props }: SignInStackProps) {
    super(scope, id, props);
    this.pool = this.createPool(config);
    this.domain = this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: prefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    for (const groupName of roleNames)
      new UserPoolGroup(this, groupName, { userPool: this.pool, groupName });
    const product = this.createProductClient();
    const people =
      config.console === undefined ? undefined : this.createConsoleClient(config.console);
    this.issuer = this.pool.userPoolProviderUrl;
    this.audience = [product, ...(people === undefined ? [] : [people])].map(
      ({ userPoolClientId }) => userPoolClientId,
    );
    this.console = people === undefined ? undefined : this.describe(people);
    new CfnOutput(this, 'UserPoolId', { value: this.pool.userPoolId });
    new CfnOutput(this, 'ProductClientId', { value: product.userPoolClientId });
    new CfnOutput(this, 'TokenUrl', { value: `${this.domain.baseUrl()}/oauth2/token` });
  }

  /** What the console reads to sign people in; absent in a stage without one. */
  readonly console: ConsoleSignIn | undefined;

  private createPool(config: StageConfig): UserPool {
    const keeps = config.dataPolicy === 'keep';
    const pool = new UserPool(this, 'People', {
      userPoolName: `grondslag-${config.stage}`,
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      standardAttributes: { fullname: { required: true, mutable: true } },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      deletionProtection: keeps,
      removalPolicy: removalPolicyOf(config),
    });
    for (const rule of ['AwsSolutions-COG3', 'AwsSolutions-COG8'])
      acknowledge(
        pool,
        rule,
        'The Plus plan adds threat protection for more money a person; accounts here are made by hand, and each has a second factor.',
      );
    pool.addTrigger(
      UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG,
      this.createTrigger(config),
      LambdaVersion.V3_0,
    );
    return pool;
  }

  private createTrigger(config: StageConfig): NodejsFunction {
    const logGroup = new LogGroup(this, 'ScopesLog', {
      logGroupName: `/grondslag/${config.stage}/sign-in`,
      retention: config.logRetentionDays,
      removalPolicy: removalPolicyOf(config),
    });
    const lambda = new NodejsFunction(this, 'Scopes', {
      ...madeOf('sign-in'),
      functionName: `grondslag-${config.stage}-sign-in`,
      description: 'Puts the scopes of a role into access tokens',
      // Cognito waits five seconds for an answer.
      timeout: Duration.seconds(5),
      memorySize: 256,
      tracing: Tracing.DISABLED,
      role: leastRole(this, 'ScopesRole', logGroup),
      logGroup,
    });
    acknowledge(lambda, 'Serverless-LambdaTracing', 'It calls nothing that a trace could show.');
    for (const rule of ['Serverless-LambdaDLQ', 'Serverless-LambdaAsyncFailureDestination'])
      acknowledge(
        lambda,
        rule,
        'It is called synchronously: Cognito tells the person who signs in.',
      );
    return lambda;
  }

  /** A program's own client: it may ask for the role of a product and no other. */
  private createProductClient(): UserPoolClient {
    const scopes = [
      new ResourceServerScope({ scopeName: 'product', scopeDescription: 'The role of a product' }),
    ];
    const server = this.pool.addResourceServer('Api', { identifier: apiAtProvider, scopes });
    return this.pool.addClient('Product', {
      userPoolClientName: 'product',
      generateSecret: true,
      authFlows: {},
      oAuth: {
        flows: { clientCredentials: true },
        scopes: scopes.map((scope) => OAuthScope.resourceServer(server, scope)),
      },
      accessTokenValidity: Duration.hours(1),
    });
  }

  /** A page has no secret: the code is bound to the browser that asked for it (PKCE, RFC 7636). */
  private createConsoleClient({ domain }: NonNullable<StageConfig['console']>): UserPoolClient {
    const address = `https://${domain}/console/`;
    const client = this.pool.addClient('Console', {
      userPoolClientName: 'console',
      generateSecret: false,
      // Without a list Cognito allows the older way to renew, which does not go with rotation.
      authFlows: { user: true },
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: consoleScopes.map((name) => OAuthScope.custom(name)),
        callbackUrls: [`${address}signed-in`],
        logoutUrls: [address],
      },
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: Duration.hours(10),
      refreshTokenRotationGracePeriod: Duration.seconds(10),
    });
    // The newer sign-in pages answer nothing for a client without a style, be it Cognito's own.
    new CfnManagedLoginBranding(this, 'Look', {
      userPoolId: this.pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    return client;
  }

  private describe(client: UserPoolClient): ConsoleSignIn {
    const address = this.domain.baseUrl();
    return {
      connectTo: address,
      config: {
        issuer: this.issuer,
        clientId: client.userPoolClientId,
        scope: consoleScopes.join(' '),
        server: {
          issuer: this.issuer,
          authorization_endpoint: `${address}/oauth2/authorize`,
          token_endpoint: `${address}/oauth2/token`,
          jwks_uri: `${this.issuer}/.well-known/jwks.json`,
        },
      },
    };
  }
}

export type SignInStackProps = StackProps & {
  readonly config: StageConfig;
  /** The first part of the address where people sign in; unique in the region. */
  readonly prefix: string;
};

const consoleScopes = ['openid', 'profile', 'email'] as const;

/** How the console signs people in: what it reads, and the origin it calls for tokens. */
export type ConsoleSignIn = {
  readonly connectTo: string;
  readonly config: Readonly<Record<string, unknown>>;
};
