import { describe, expect, test } from 'vitest';
import { resourcesOf, synthesize, synthesized, theOne } from './synthesize.ts';

describe.each(['staging', 'production'] as const)(
  'a first deployment of %s that fails',
  (stage) => {
    test('a first deployment that fails leaves nothing with a name that the second try would find taken', () => {
      const { stateful, stateless } = synthesized(stage);
      for (const template of [stateful, stateless])
        for (const [id, { DeletionPolicy = 'Delete' }] of resourcesOf(template))
          expect([id, DeletionPolicy]).toEqual([
            id,
            expect.stringMatching(/^(Delete|RetainExceptOnCreate)$/),
          ]);
    });
  },
);

describe('what only connects', () => {
  const wiring = [
    'AWS::Events::Rule',
    'AWS::SES::ConfigurationSetEventDestination',
    'AWS::SNS::Subscription',
    'AWS::SNS::TopicPolicy',
    'AWS::SQS::QueuePolicy',
    'AWS::IAM::Policy',
  ];

  test.each(wiring)(
    'a resource of the type %s goes with its logical id, so that nothing delivers twice',
    (type) => {
      const found = [...resourcesOf(synthesized().stateful, type).values()];
      expect(found.length).toBeGreaterThan(0);
      for (const { DeletionPolicy } of found) expect(DeletionPolicy).toBe('Delete');
    },
  );

  test('a changed operator mailbox takes the former one off the alarms', () => {
    const ids = (operatorEmail: string) => [
      ...resourcesOf(
        synthesize('production', { operatorEmail }).stateful,
        'AWS::SNS::Subscription',
      ),
    ];
    const [[before, { DeletionPolicy }] = ['', { DeletionPolicy: undefined }]] =
      ids('a@example.org');
    const [[after] = ['']] = ids('b@example.org');
    expect(after).not.toBe(before);
    expect(DeletionPolicy).toBe('Delete');
  });
});

describe('a domain of your own, added later', () => {
  const customDomain = {
    name: 'post.example.org',
    certificateArn: 'arn:aws:acm:eu-west-1:111111111111:certificate/x',
  };

  test('a domain of your own, added later, leaves the address that earlier mails hold open, with the same public routes', () => {
    const after = synthesize('production', { customDomain }).stateless;
    expect(theOne(after, 'AWS::ApiGatewayV2::Api').Properties['DisableExecuteApiEndpoint']).toBe(
      false,
    );
    const routes = (template: typeof after) => resourcesOf(template, 'AWS::ApiGatewayV2::Route');
    expect([...routes(after).keys()]).toEqual([...routes(synthesized().stateless).keys()]);
    expect([...resourcesOf(after, 'AWS::ApiGatewayV2::Stage').keys()]).toEqual([
      ...resourcesOf(synthesized().stateless, 'AWS::ApiGatewayV2::Stage').keys(),
    ]);
  });

  const warnings = (of: ReturnType<typeof synthesize>): string =>
    of.app.node
      .findAll()
      .flatMap(({ node }) => node.metadata)
      .filter(({ type }) => type === 'aws:cdk:warning')
      .map(({ data }) => String(data))
      .join('\n');

  test('a stage of production without a domain says what that means', () => {
    expect(warnings(synthesized('production'))).toMatch(
      /no custom domain.* links .* for as long as this API exists/i,
    );
    expect(warnings(synthesize('production', { customDomain }))).not.toMatch(/custom domain/i);
    expect(warnings(synthesized('dev'))).not.toMatch(/custom domain/i);
  });

  test('a stage with the example’s domain says that it can mail nobody', () => {
    expect(warnings(synthesized('staging'))).toMatch(/example\.org/);
    expect(warnings(synthesize('staging', { mailDomain: 'mail.vereniging.nl' }))).not.toMatch(
      /mail\.vereniging|example\.org/,
    );
  });
});

describe('before the first mail', () => {
  test.each(['dev', 'staging', 'production'] as const)(
    'the DMARC policy of %s starts with none',
    (stage) => {
      expect(JSON.stringify(synthesized(stage).stateful.toJSON())).toContain('v=DMARC1; p=none;');
    },
  );

  test('lines that only say that a function began and ended are not paid for', () => {
    for (const { Properties } of resourcesOf(
      synthesized().stateless,
      'AWS::Lambda::Function',
    ).values())
      expect(Properties['LoggingConfig']).toMatchObject({
        LogFormat: 'JSON',
        SystemLogLevel: 'WARN',
        ApplicationLogLevel: 'INFO',
      });
  });

  test('a table can be prepared for more than it handles by itself', () => {
    const { stateful } = synthesize('production', {
      warmThroughput: { consent: { readUnits: 20_000, writeUnits: 8_000 } },
    });
    const tables = resourcesOf(stateful, 'AWS::DynamoDB::GlobalTable');
    const warm = [...tables].map(([id, { Properties }]) => [
      id.replace(/Table.*/, ''),
      Properties['WarmThroughput'],
    ]);
    expect(Object.fromEntries(warm)).toEqual({
      contacts: undefined,
      consent: { ReadUnitsPerSecond: 20_000, WriteUnitsPerSecond: 8_000 },
      mailings: undefined,
    });
  });
});
