import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apiRoutes } from '../../cdk/api-routes.ts';
import { publicRoutes } from '../../shared/deployment/public-routes.ts';
import { scopes } from '../../shared/deployment/roles.ts';
import { protectedRoutes } from '../../shared/deployment/routes.ts';
import { resourcesOf, type Synthesized, synthesize, synthesized, theOne } from './synthesize.ts';

type RouteProperties = {
  readonly RouteKey: string;
  readonly AuthorizationType: string;
  readonly AuthorizationScopes?: readonly string[];
};
const routesOf = ({ stateless }: Synthesized): readonly RouteProperties[] =>
  [...resourcesOf(stateless, 'AWS::ApiGatewayV2::Route').values()].map(
    ({ Properties }) => Properties as RouteProperties,
  );
const publicKeys = publicRoutes.map(({ method, path }) => `${method} ${path}`);
type Paths = Record<string, Record<string, Readonly<Record<string, unknown>>>>;
const document = () =>
  JSON.parse(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8')) as {
    paths: Paths;
  };
const stage = () => theOne(synthesized().stateless, 'AWS::ApiGatewayV2::Stage');

let made: Synthesized | undefined;
const withJwt = (): Synthesized => {
  made ??= synthesize('production', {
    authorizer: { kind: 'jwt', issuer: 'https://login.example.org/', audience: ['grondslag'] },
  });
  return made;
};

describe('who may call the API', () => {
  test('every route asks for IAM credentials unless it is on the closed public list', () => {
    const open = routesOf(synthesized()).filter(
      ({ AuthorizationType }) => AuthorizationType !== 'AWS_IAM',
    );
    expect(open.map(({ RouteKey }) => RouteKey).toSorted()).toEqual(publicKeys.toSorted());
    for (const { AuthorizationType } of open) expect(AuthorizationType).toBe('NONE');
  });

  test('the closed list holds the pages of link holders and the description of the API, each with a reason', () => {
    expect(
      publicRoutes.filter(({ path }) => path.startsWith('/v1')).map(({ path }) => path),
    ).toEqual([]);
    for (const { reason } of publicRoutes) expect(reason.length).toBeGreaterThan(40);
  });

  test('the closed list is what the API describes as public', () => {
    const described = Object.entries(document().paths).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(([, operation]) => operation['x-scope'] === undefined)
        .map(([method]) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.toSorted()).toEqual(publicKeys.toSorted());
  });

  test('the stop link answers HEAD as well, at the limits of its GET: scanners try it first', () => {
    const of = (wanted: string) =>
      publicRoutes.find(({ method, path }) => method === wanted && path === '/u/{token}');
    const { ratePerSecond, burst, function: name } = of('GET') ?? {};
    expect(of('HEAD')).toMatchObject({ ratePerSecond, burst, function: name });
  });

  test('a route that names no scope and is not on the list stops the synthesis', () => {
    const paths = { '/v1/contacts': { get: { 'x-function': 'contacts' } } };
    expect(() => protectedRoutes(paths)).toThrow('no x-scope');
  });

  test('a route that states no limits stops the synthesis', () => {
    const operation = { 'x-function': 'contacts', 'x-scope': 'contacts:read' };
    expect(() => protectedRoutes({ '/v1/contacts': { get: operation } })).toThrow('no x-limits');
  });

  test('a route of a function that does not exist stops the synthesis', () => {
    const operation = {
      'x-function': 'nothing',
      'x-scope': 'contacts:read',
      'x-limits': { ratePerSecond: 1, burst: 1 },
    };
    const paths = { '/v1/x': { get: operation } };
    expect(() => protectedRoutes(paths)).toThrow('names no function');
  });

  test('a stage that chooses tokens asks each route for exactly its scope', () => {
    const wanted = new Map(
      apiRoutes().map(({ method, path, scope }) => [`${method} ${path}`, scope]),
    );
    for (const { RouteKey, AuthorizationType, AuthorizationScopes } of routesOf(withJwt())) {
      const open = publicKeys.includes(RouteKey);
      expect(AuthorizationType).toBe(open ? 'NONE' : 'JWT');
      if (!open) expect(AuthorizationScopes).toEqual([wanted.get(RouteKey)]);
    }
  });

  test('a token must come from the issuer and be meant for us', () => {
    const authorizer = theOne(withJwt().stateless, 'AWS::ApiGatewayV2::Authorizer');
    expect(authorizer.Properties).toMatchObject({
      AuthorizerType: 'JWT',
      JwtConfiguration: { Issuer: 'https://login.example.org/', Audience: ['grondslag'] },
    });
  });

  test('every scope of a route is one that the API knows', () => {
    for (const { scope } of apiRoutes()) expect(scopes).toContain(scope);
  });
});

describe('limits and logs of the API', () => {
  type RouteSetting = {
    readonly ThrottlingRateLimit: number;
    readonly ThrottlingBurstLimit: number;
  };
  const settingsOf = ({ stateless }: Synthesized) =>
    theOne(stateless, 'AWS::ApiGatewayV2::Stage').Properties['RouteSettings'] as Readonly<
      Record<string, RouteSetting>
    >;
  const described = () =>
    Object.entries(document().paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({
        key: `${method.toUpperCase()} ${path}`,
        limits: operation['x-limits'] as { ratePerSecond: number; burst: number },
      })),
    );

  test('every route is throttled by itself, and one without its own limit by the stage', () => {
    expect(stage().Properties['DefaultRouteSettings']).toMatchObject({
      ThrottlingRateLimit: 500,
      ThrottlingBurstLimit: 1_000,
    });
    const keys = routesOf(synthesized()).map(({ RouteKey }) => RouteKey);
    expect(Object.keys(settingsOf(synthesized())).toSorted()).toEqual(keys.toSorted());
  });

  test('the limits that the API states are those of the production stage, to the number', () => {
    const stated = described().map(({ key, limits: { ratePerSecond, burst } }) => [
      key,
      { ThrottlingRateLimit: ratePerSecond, ThrottlingBurstLimit: burst },
    ]);
    const deployed = Object.entries(settingsOf(synthesized())).map(
      ([key, { ThrottlingRateLimit, ThrottlingBurstLimit }]) => [
        key,
        { ThrottlingRateLimit, ThrottlingBurstLimit },
      ],
    );
    expect(Object.fromEntries(deployed)).toEqual(Object.fromEntries(stated));
  });

  test('no route under /v1 of a smaller stage takes more than the stage does', () => {
    for (const [key, limits] of Object.entries(settingsOf(synthesize('dev')))) {
      if (!key.includes(' /v1/')) continue;
      expect(limits.ThrottlingRateLimit).toBeLessThanOrEqual(50);
      expect(limits.ThrottlingBurstLimit).toBeLessThanOrEqual(100);
    }
  });

  test('the stop link has the widest limit of all: a throttled stop is a lost one', () => {
    const rate = (key: string) =>
      publicRoutes.find(({ method, path }) => `${method} ${path}` === key)?.ratePerSecond;
    const stop = rate('POST /u/{token}') ?? 0;
    for (const key of publicKeys) expect(rate(key)).toBeLessThanOrEqual(stop);
  });

  test('the access log knows routes, not paths: no token, no query, no address of a caller', () => {
    const { Format } = stage().Properties['AccessLogSettings'] as { Format: string };
    expect(Format).toContain('$context.routeKey');
    for (const personal of [
      'path',
      'Path',
      'queryString',
      'sourceIp',
      'userAgent',
      'rawUri',
      'userArn',
    ])
      expect(Format).not.toContain(personal);
  });

  test('no other website may call it (CORS is closed)', () => {
    const api = theOne(synthesized().stateless, 'AWS::ApiGatewayV2::Api');
    expect(api.Properties).not.toHaveProperty('CorsConfiguration');
  });

  test('a stage with its own domain name writes it in new mails, and answers at the earlier one too', () => {
    const { stateless } = synthesize('production', {
      customDomain: {
        name: 'mail-api.example.org',
        certificateArn: 'arn:aws:acm:eu-west-1:111111111111:certificate/x',
      },
    });
    const api = theOne(stateless, 'AWS::ApiGatewayV2::Api');
    expect(api.Properties['DisableExecuteApiEndpoint']).toBe(false);
    expect(JSON.stringify(stateless.toJSON())).toContain(
      '"PUBLIC_URL":"https://mail-api.example.org"',
    );
  });
});
