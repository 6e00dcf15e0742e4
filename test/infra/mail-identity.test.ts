import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { configOf } from '../../cdk/stage-config.ts';
import { parseStagesFile } from '../../cdk/stages-file.ts';
import { type Resource, resourcesOf, synthesize, synthesized, theOne } from './synthesize.ts';

const all = (type: string): readonly Resource[] => [
  ...resourcesOf(synthesized().stateful, type).values(),
];
const destination = (set: string): readonly string[] => {
  const id = [...resourcesOf(synthesized().stateful, 'AWS::SES::ConfigurationSet')].find(
    ([, { Properties }]) => Properties['Name'] === `grondslag-production-${set}`,
  )?.[0];
  const found = theOne(
    synthesized().stateful,
    'AWS::SES::ConfigurationSetEventDestination',
    ({ ConfigurationSetName }) => (ConfigurationSetName as { Ref: string }).Ref === id,
  );
  const { MatchingEventTypes } = found.Properties['EventDestination'] as {
    MatchingEventTypes: readonly string[];
  };
  return MatchingEventTypes;
};

describe('the mail identity', () => {
  test('mail is signed (DKIM), leaves from a domain of our own, and asks for DMARC', () => {
    const identity = theOne(synthesized().stateful, 'AWS::SES::EmailIdentity');
    expect(identity.Properties).toMatchObject({
      EmailIdentity: 'mail.example.org',
      DkimSigningAttributes: { NextSigningKeyLength: 'RSA_2048_BIT' },
      MailFromAttributes: { MailFromDomain: 'bounce.mail.example.org' },
      FeedbackAttributes: { EmailForwardingEnabled: false },
    });
    const { Outputs } = synthesized().stateful.toJSON() as { Outputs: Record<string, object> };
    const records = JSON.stringify(Outputs);
    expect(records).toContain('v=DMARC1; p=none');
    expect(records).toContain('v=spf1 include:amazonses.com');
    expect(records).toContain('feedback-smtp.eu-west-1.amazonses.com');
    expect(Object.keys(Outputs).filter((id) => /Dkim\d/.test(id))).toHaveLength(3);
  });

  test.each(['plain', 'tracked'])('SES tracks neither opens nor clicks: %s', (set) => {
    expect(destination(set)).not.toContain('open');
    expect(destination(set)).not.toContain('click');
  });

  test('no set measures engagement behind our back, none has a domain of SES’s links, and mail without a set is not tracked', () => {
    for (const { Properties } of all('AWS::SES::ConfigurationSet'))
      expect(Properties).not.toHaveProperty('TrackingOptions');
    for (const { Properties } of all('AWS::SES::ConfigurationSet'))
      expect(Properties).toMatchObject({
        VdmOptions: { DashboardOptions: { EngagementMetrics: 'DISABLED' } },
        DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      });
    const identity = theOne(synthesized().stateful, 'AWS::SES::EmailIdentity');
    const set = identity.Properties['ConfigurationSetAttributes'];
    expect(JSON.stringify(set)).toContain('MailIdentityPlain');
  });

  test('no set uses SES’s own suppression list: an empty list of reasons, not the account’s setting', () => {
    for (const { Properties } of all('AWS::SES::ConfigurationSet'))
      expect(Properties['SuppressionOptions']).toEqual({ SuppressedReasons: [] });
  });

  test('bounces, complaints, rejections and rendering failures reach the encrypted feedback queue', () => {
    for (const set of ['plain', 'tracked'])
      expect(destination(set)).toEqual(
        expect.arrayContaining([
          'bounce',
          'complaint',
          'reject',
          'renderingFailure',
          'delivery',
          'deliveryDelay',
          'subscription',
        ]),
      );
    const rule = theOne(synthesized().stateful, 'AWS::Events::Rule', ({ Targets }) =>
      JSON.stringify(Targets).includes('feedbackQueue'),
    );
    expect(rule.Properties).toMatchObject({
      EventPattern: {
        source: ['aws.ses'],
        detail: {
          mail: {
            tags: {
              'ses:configuration-set': [
                'grondslag-production-plain',
                'grondslag-production-tracked',
              ],
            },
          },
        },
      },
      Targets: [
        {
          Arn: { 'Fn::GetAtt': [expect.stringMatching(/^feedbackQueue/), 'Arn'] },
          DeadLetterConfig: { Arn: { 'Fn::GetAtt': [expect.stringMatching(/^eventsbox/), 'Arn'] } },
        },
      ],
    });
  });
});

describe('a stage that names an SES tenant', () => {
  const environments = (template: Template) =>
    [...resourcesOf(template, 'AWS::Lambda::Function').values()].flatMap(({ Properties }) => {
      const { Variables = {} } = (Properties['Environment'] ?? {}) as {
        Variables?: Readonly<Record<string, unknown>>;
      };
      return 'SES_TENANT' in Variables
        ? [[String(Properties['FunctionName']), Variables['SES_TENANT']]]
        : [];
    });

  test('a stage that names an SES tenant has whoever sends name it, with a right on that tenant alone', () => {
    const { sesTenant } = configOf('production', { sesTenant: 'waterweg' });
    const { stateless } = synthesize('production', { sesTenant });
    expect(environments(stateless).toSorted()).toEqual([
      ['grondslag-production-mails', 'waterweg'],
      ['grondslag-production-send', 'waterweg'],
    ]);
    const statements = JSON.stringify([
      ...resourcesOf(stateless, 'AWS::IAM::Policy').values(),
    ]).match(/:tenant\/[^"]*/g);
    expect(new Set(statements)).toEqual(new Set([':tenant/waterweg/*']));
  });

  test('no stage names an SES tenant unless it is set', () => {
    expect(environments(synthesized().stateless)).toEqual([]);
    expect(JSON.stringify(synthesized().stateless)).not.toContain(':tenant/');
  });

  test.each(['', 'two words', 'a/b', 'x'.repeat(65)])(
    'a name that no SES tenant can have is refused: %j',
    (sesTenant) => {
      expect(() => parseStagesFile(JSON.stringify({ dev: { sesTenant } }))).toThrow(/sesTenant/);
    },
  );
});
