import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { StageName } from '../../cdk/stage-config.ts';
import {
  functions as deployedFunctions,
  functionNames,
} from '../../shared/deployment/functions.ts';
import { grantsByFunction } from './grants.ts';
import { type Resource, resourcesOf, synthesize, synthesized } from './synthesize.ts';

const functions = (stage: StageName = 'production') =>
  resourcesOf(synthesized(stage).stateless, 'AWS::Lambda::Function');
const named = (name: string): Resource => {
  const found = [...functions().values()].find(
    ({ Properties }) => Properties['FunctionName'] === `grondslag-production-${name}`,
  );
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
};

describe('the functions', () => {
  test('the template has every function that shared/deployment names, each with its own folder', () => {
    const folder = new URL('../../functions/', import.meta.url);
    const written = readdirSync(folder).filter((name) =>
      existsSync(new URL(`${name}/index.ts`, folder)),
    );
    const deployed = [...functions().values()].map(({ Properties }) =>
      String(Properties['FunctionName']).replace('grondslag-production-', ''),
    );
    // Signing in has a separate stack, which not every stage has (console-hosting.test.ts).
    const named = functionNames.map((name) => deployedFunctions[name].folder);
    expect(new Set([...named, 'sign-in'])).toEqual(new Set(written));
    expect(deployed.toSorted()).toEqual([...functionNames].toSorted());
  });

  test.each(['dev', 'production'] as const)(
    'in %s each function runs Node 24 on arm64, traced, with its own limits',
    (stage) => {
      for (const { Properties } of functions(stage).values()) {
        expect(Properties).toMatchObject({
          Runtime: 'nodejs24.x',
          Architectures: ['arm64'],
          Handler: 'index.handler',
          TracingConfig: { Mode: 'Active' },
        });
        // Node would read and parse the source map at every cold start.
        expect(JSON.stringify(Properties['Environment'] ?? {})).not.toContain('NODE_OPTIONS');
        expect(Properties['Timeout']).toBeLessThanOrEqual(120);
        expect(Properties['MemorySize']).toBeGreaterThanOrEqual(512);
        expect(Properties['MemorySize']).toBeLessThanOrEqual(1_769);
      }
    },
  );

  test('the functions behind the API answer before API Gateway gives up', () => {
    const integrations = [
      ...resourcesOf(synthesized().stateless, 'AWS::ApiGatewayV2::Integration').values(),
    ];
    const called = JSON.stringify(integrations);
    for (const [id, { Properties }] of functions())
      if (called.includes(`"${id}"`)) expect(Properties['Timeout']).toBeLessThan(30);
  });

  test('each function writes to its own encrypted log group, which forgets and masks addresses', () => {
    const groups = resourcesOf(synthesized().stateless, 'AWS::Logs::LogGroup');
    for (const { Properties } of functions().values()) {
      const { LogGroup } = Properties['LoggingConfig'] as { LogGroup: { Ref: string } };
      const group = groups.get(LogGroup.Ref);
      expect(group?.Properties).toMatchObject({ RetentionInDays: 90 });
      expect(group?.Properties).toHaveProperty('KmsKeyId');
      expect(JSON.stringify(group?.Properties['DataProtectionPolicy'])).toContain('EmailAddress');
    }
  });

  test('no role carries a managed policy of AWS', () => {
    for (const { Properties } of resourcesOf(synthesized().stateless, 'AWS::IAM::Role').values())
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
  });

  test('only a function that puts work back in its own queue may go in a circle', () => {
    const circular = [...functions().values()].filter(
      ({ Properties }) => Properties['RecursiveLoop'] === 'Allow',
    );
    expect(circular.map(({ Properties }) => Properties['FunctionName']).toSorted()).toEqual([
      'grondslag-production-fan-out',
      'grondslag-production-merge-stops',
      'grondslag-production-send',
      'grondslag-production-webhooks',
    ]);
  });

  test('whatever may put work back in its own queue may go in a circle, or goes round once', () => {
    const grants = grantsByFunction(synthesized());
    const on = (name: string, action: string) =>
      (grants.get(name) ?? []).flatMap((one) => (one.action === action ? [one.on] : []));
    const returning = functionNames.filter((name) =>
      on(name, 'sqs:ReceiveMessage').some((queue) => on(name, 'sqs:SendMessage').includes(queue)),
    );
    // A stop that waited is passed on by one more message, and that one by none.
    expect(returning.toSorted()).toEqual([
      ...['fan-out', 'merge-stops', 'send', 'stops', 'webhooks'],
    ]);
  });

  test('`send` ends before its time is up, however long each of its jobs waits for turn and answer', () => {
    const source = readFileSync(new URL('../../functions/send/index.ts', import.meta.url), 'utf8');
    const millis = (name: string) =>
      Number((new RegExp(`${name}: ([\\d_]+)`).exec(source)?.[1] ?? 'NaN').replaceAll('_', ''));
    const id = [...functions()].find(([, { Properties }]) =>
      String(Properties['FunctionName']).endsWith('-send'),
    )?.[0];
    const mappings = resourcesOf(synthesized().stateless, 'AWS::Lambda::EventSourceMapping');
    const sizes = [...mappings.values()]
      .filter(({ Properties }) => JSON.stringify(Properties['FunctionName']).includes(`"${id}"`))
      .map(({ Properties }) => Number(Properties['BatchSize']));
    expect(sizes).toHaveLength(2);
    // The jobs of one invocation share the time they may wait, and then go side by side.
    const longest = millis('maxWaitMillis') + millis('requestTimeout');
    expect(longest).toBeLessThan(Number(named('send').Properties['Timeout']) * 1_000);
  });

  test('stops and both lanes of mail keep concurrency of their own where the stage says what the account has', () => {
    const reserved = (accountConcurrency?: number) =>
      Object.fromEntries(
        [
          ...resourcesOf(
            synthesize('production', accountConcurrency === undefined ? {} : { accountConcurrency })
              .stateless,
            'AWS::Lambda::Function',
          ).values(),
        ]
          .filter(({ Properties }) => 'ReservedConcurrentExecutions' in Properties)
          .map(({ Properties }) => [
            String(Properties['FunctionName']).replace('grondslag-production-', ''),
            Properties['ReservedConcurrentExecutions'],
          ]),
      );
    expect(reserved(1_000)).toEqual({
      stops: 217,
      preferences: 87,
      tracking: 87,
      imports: 17,
      send: 30,
    });
    expect(reserved()).toEqual({});
  });

  test('a function that nobody waits for leaves its failures in a queue', () => {
    const configs = [
      ...resourcesOf(synthesized().stateless, 'AWS::Lambda::EventInvokeConfig').values(),
    ];
    expect(configs).toHaveLength(4);
    for (const { Properties } of configs)
      expect(Properties['DestinationConfig']).toHaveProperty('OnFailure.Destination');
  });

  test('a schedule starts the function by the name that it keeps', () => {
    const role = JSON.stringify(synthesized().stateful.findResources('AWS::IAM::Policy'));
    expect(role).toContain(':function:grondslag-production-start-mailing');
    expect(named('start-mailing')).toBeDefined();
  });

  test('every minute, reconcile, erase, consent, reports, publish-events and seal-log are called', () => {
    const rules = [...resourcesOf(synthesized().stateless, 'AWS::Events::Rule').values()];
    expect(
      rules.map(({ Properties }) => [Properties['Description'], Properties['ScheduleExpression']]),
    ).toEqual([
      ['Calls reconcile every minute', 'rate(1 minute)'],
      ['Calls erase every minute', 'rate(1 minute)'],
      ['Calls consent every minute', 'rate(1 minute)'],
      ['Calls reports every minute', 'rate(1 minute)'],
      ['Calls publish-events every minute', 'rate(1 minute)'],
      ['Calls seal-log every minute', 'rate(1 minute)'],
    ]);
  });
});
