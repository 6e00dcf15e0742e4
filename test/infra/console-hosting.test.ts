import { runInNewContext } from 'node:vm';
import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import { addStages } from '../../cdk/add-stages.ts';
import { addressCode } from '../../cdk/console-stack.ts';
import { type ApiAuthorizer, configOf, type StageSettings } from '../../cdk/stage-config.ts';
import { roleNames } from '../../shared/deployment/roles.ts';
import { prices } from '../../tools/cost/prices.ts';
import { resourcesOf, synthesized, templateOf, theOne, unbundledApp } from './synthesize.ts';

const console = {
  domain: 'console.example.org',
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/abc-1',
};
const pool: ApiAuthorizer = { kind: 'cognito', signInPrefix: 'shop-people' };
const issuer: ApiAuthorizer = {
  kind: 'jwt',
  issuer: 'https://login.example.org/realm',
  audience: ['shop', 'console'],
};

const templates = (own: StageSettings) => {
  const app = unbundledApp();
  addStages(app, [configOf('production', own)]);
  return (name: string): Template => templateOf(app, 'production', name);
};

describe('a stage with people of its own and a console', () => {
  let of: (name: string) => Template;
  beforeAll(() => {
    of = templates({ authorizer: pool, console });
  });

  test('a stage with people of its own and a console lets in nobody who came by themselves, and everybody with a second factor', () => {
    const { Properties, DeletionPolicy } = theOne(of('sign-in'), 'AWS::Cognito::UserPool');
    expect(Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
      UserPoolTier: 'ESSENTIALS',
      LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: 'V3_0' } },
    });
    expect(DeletionPolicy).toBe('RetainExceptOnCreate');
  });

  test('a stage with people of its own and a console has a group for every role', () => {
    const groups = [...resourcesOf(of('sign-in'), 'AWS::Cognito::UserPoolGroup').values()];
    expect(groups.map(({ Properties }) => Properties['GroupName']).toSorted()).toEqual(
      [...roleNames].toSorted(),
    );
  });

  test('a stage with a console gives its page no secret, and a program the role of a product alone', () => {
    const clients = [...resourcesOf(of('sign-in'), 'AWS::Cognito::UserPoolClient').values()];
    const page = clients.find(({ Properties }) => Properties['ClientName'] === 'console');
    expect(page?.Properties).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      CallbackURLs: ['https://console.example.org/console/signed-in'],
      RefreshTokenRotation: { Feature: 'ENABLED' },
      ExplicitAuthFlows: ['ALLOW_USER_AUTH'],
    });
    const product = clients.find(({ Properties }) => Properties['ClientName'] === 'product');
    expect(product?.Properties['AllowedOAuthFlows']).toEqual(['client_credentials']);
    expect(JSON.stringify(product?.Properties['AllowedOAuthScopes'])).toMatch(
      /^\[\{"Fn::Join":\["",\[\{"Ref":"\w+"\},"\/product"\]\]\}\]$/,
    );
    const [server] = resourcesOf(of('sign-in'), 'AWS::Cognito::UserPoolResourceServer').values();
    expect(server?.Properties['Identifier']).toBe('grondslag');
  });

  test('a stage with people of its own asks a scope of every route under /v1, in a token of the pool', () => {
    const { Properties } = theOne(of('stateless'), 'AWS::ApiGatewayV2::Authorizer');
    expect(Properties['AuthorizerType']).toBe('JWT');
    expect(JSON.stringify(Properties['JwtConfiguration'])).toContain('ProviderURL');
    const routes = [...resourcesOf(of('stateless'), 'AWS::ApiGatewayV2::Route').values()].filter(
      ({ Properties: route }) => / \/v1\//.test(String(route['RouteKey'])),
    );
    expect(routes.length).toBeGreaterThan(50);
    for (const { Properties: route } of routes)
      expect(route['AuthorizationScopes'], String(route['RouteKey'])).toHaveLength(1);
  });

  test('a stage with people of its own and a console serves the page with a policy that lets it call its own origin and the sign-in page', () => {
    const policies = [
      ...resourcesOf(of('console'), 'AWS::CloudFront::ResponseHeadersPolicy').values(),
    ].map(({ Properties }) => JSON.stringify(Properties));
    const page = policies.find((text) => text.includes('console-page')) ?? '';
    expect(page).toContain("default-src 'none'");
    expect(page).toMatch(/connect-src 'self' https:\/\/",\{.*\},"\.auth\.eu-west-1\./);
    expect(page).toContain('require-trusted-types-for');
    const frame = policies.find((text) => text.includes('console-frame')) ?? '';
    expect(frame).toContain('sandbox allow-scripts');
    for (const text of policies) expect(text).toContain('StrictTransportSecurity');
  });

  test('a console is served with what CloudFront calls a security header where it takes one', () => {
    const policies = [
      ...resourcesOf(of('console'), 'AWS::CloudFront::ResponseHeadersPolicy').values(),
    ].map(({ Properties }) => Properties['ResponseHeadersPolicyConfig']) as readonly {
      readonly CustomHeadersConfig: { readonly Items: readonly { readonly Header: string }[] };
      readonly SecurityHeadersConfig: object;
    }[];
    expect(policies).toHaveLength(4);
    for (const { CustomHeadersConfig, SecurityHeadersConfig } of policies) {
      for (const { Header } of CustomHeadersConfig.Items)
        expect(['cache-control', 'cross-origin-opener-policy']).toContain(Header);
      expect(SecurityHeadersConfig).toMatchObject({
        ContentTypeOptions: { Override: true },
        ReferrerPolicy: { ReferrerPolicy: 'no-referrer' },
      });
    }
  });

  test('a stage with people of its own and a console keeps no answer of the API at the edge, and hands on what a caller sends', () => {
    const { Properties } = theOne(of('console'), 'AWS::CloudFront::Distribution');
    const { DistributionConfig } = Properties as {
      DistributionConfig: {
        CacheBehaviors: readonly Record<string, unknown>[];
        ViewerCertificate: object;
      };
    };
    const calls = DistributionConfig.CacheBehaviors.find(
      ({ PathPattern }) => PathPattern === '/v1/*',
    );
    expect(calls).toMatchObject({
      // AWS's own policies: CachingDisabled, and all that a viewer sends but the name of the host.
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
      OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
      ViewerProtocolPolicy: 'https-only',
    });
    expect(calls?.['AllowedMethods']).toContain('DELETE');
    expect(DistributionConfig.ViewerCertificate).toMatchObject({
      MinimumProtocolVersion: 'TLSv1.2_2021',
    });
  });

  test('a stage with people of its own and a console hides its files from everybody but its distribution', () => {
    const { Properties } = theOne(of('console'), 'AWS::S3::Bucket');
    expect(Properties['PublicAccessBlockConfiguration']).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    const policy = JSON.stringify(theOne(of('console'), 'AWS::S3::BucketPolicy').Properties);
    expect(policy).toContain('cloudfront.amazonaws.com');
    expect(policy).toContain('AWS:SourceArn');
  });

  test('a stage with people of its own and a console tells the console where people sign in', () => {
    const { Value } = of('console').toJSON()['Outputs']['ConsoleConfig'];
    const text = JSON.stringify(Value);
    for (const name of ['issuer', 'clientId', 'authorization_endpoint', 'token_endpoint'])
      expect(text).toContain(name);
    expect(text).toContain('/oauth2/token');
    // The list price of SES à la carte, unless the settings say another.
    expect(text).toContain(`usdPerThousand\\":${prices.sesPerThousand.aLaCarte},`);
  });
});

describe('the address of a screen', () => {
  const rewritten = (uri: string): unknown =>
    runInNewContext(`${addressCode}; handler({ request: { uri } })`, { uri });

  test.each([
    ['/console/', '/console/index.html'],
    ['/console/mailings/42', '/console/index.html'],
    ['/console/signed-in', '/console/index.html'],
    ['/console/people/a.b/c', '/console/index.html'],
    ['/console/favicon.ico', '/console/favicon.ico'],
  ])('the address %s is answered by %s', (uri, file) => {
    expect(rewritten(uri)).toMatchObject({ uri: file });
  });

  test.each(['/', '/console'])('the address of a screen leads to the console: %s', (uri) => {
    expect(rewritten(uri)).toMatchObject({
      statusCode: 302,
      headers: { location: { value: '/console/' } },
    });
  });
});

describe('a console with an issuer of one’s own', () => {
  test('a console with an issuer of one’s own calls that issuer, and makes no pool', () => {
    const own = { ...console, clientId: 'console', usdPerThousandMails: 0.07 };
    const of = templates({ authorizer: issuer, console: own });
    expect(() => of('sign-in')).toThrow();
    const { Value } = of('console').toJSON()['Outputs']['ConsoleConfig'];
    expect(JSON.parse(Value)).toEqual({
      issuer: 'https://login.example.org/realm',
      clientId: 'console',
      scope: 'openid profile email',
      mailPrice: { usdPerThousand: 0.07, by: 'setting' },
    });
    expect(JSON.stringify(of('console').toJSON())).toContain(
      "connect-src 'self' https://login.example.org;",
    );
  });

  test.each<readonly [string, StageSettings, RegExp]>([
    ['AWS principals', { console }, /production\.console: people sign in/],
    ['no client', { authorizer: issuer, console }, /name the client/],
    [
      'a client that the API refuses',
      { authorizer: issuer, console: { ...console, clientId: 'other' } },
      /not in authorizer\.audience/,
    ],
    [
      'a client beside the pool’s own',
      { authorizer: pool, console: { ...console, clientId: 'other' } },
      /leave it out/,
    ],
  ])('a console with an issuer of one’s own is refused with %s', (_, own, words) => {
    expect(() => configOf('production', own)).toThrow(words);
  });
});

test('a stage that asks for neither has neither', () => {
  const ids = synthesized().app.node.children.map(({ node }) => node.id);
  expect(ids.filter((id) => /sign-in|console/.test(id))).toEqual([]);
});
