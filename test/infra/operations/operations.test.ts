import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { StageConfig } from '../../../cdk/stage-config.ts';
import { newKeys, rotateLinkKey } from '../../../scripts/keys/signing-keys.ts';
import { type Synthesized, synthesize, synthesized, templateOf } from '../synthesize.ts';
import { type Outline, outlineOf } from './outline.ts';
import { type Stacks, updateProblems } from './update-problems.ts';

const references = '@aws-cdk/core:defaultCrossStackReferences';

/** What version 0.1.0 deployed for production, as far as an update can trip over it. */
const stacksOf010 = JSON.parse(
  readFileSync(new URL('./stacks-0.1.0.json', import.meta.url), 'utf8'),
) as Stacks;

const outlines = ({ stateful, stateless }: Synthesized): Stacks => ({
  stateful: outlineOf(stateful.toJSON()),
  stateless: outlineOf(stateless.toJSON()),
});
const changed = (changes: Partial<StageConfig>): Synthesized => synthesize('production', changes);

let today: Synthesized;
let now: Stacks;
beforeAll(() => {
  today = synthesized('production');
  now = outlines(today);
});

const environments = ({ stateless }: Synthesized): string =>
  JSON.stringify(
    Object.values(stateless.findResources('AWS::Lambda::Function')).map(
      ({ Properties }) => Properties.Environment,
    ),
  );

describe('a first deployment', () => {
  const nothing: Outline = { resources: {}, outputs: [], exports: [], imports: [], reads: [] };

  test('a first deployment reads only what is there, and takes no name twice', () => {
    expect(updateProblems({ stateful: nothing, stateless: nothing }, now)).toEqual([]);
  });
});

describe('a restore', () => {
  test('a restore locks, replaces and collides with nothing, and every function reads the restored table', () => {
    const after = changed({ restoredTables: { consent: 'consent-restored' } });
    expect(updateProblems(now, outlines(after))).toEqual([]);
    expect(environments(after)).toContain('"CONSENT_TABLE":"consent-restored"');
    expect(environments(after)).not.toMatch(/"CONSENT_TABLE":\{/);
  });

  test('a restore of stacks that still import exports trips over nothing either: they continue reading their own tables', () => {
    const strong = outlines(synthesize('production', {}, { [references]: 'strong' }));
    const after = outlines(
      synthesize(
        'production',
        { restoredTables: { consent: 'consent-restored' } },
        { [references]: 'strong' },
      ),
    );
    expect(updateProblems(strong, after)).toEqual([]);
  });
});

describe('adding a domain', () => {
  test('adding a domain keeps API, stage and every address, and new mails have the new name', () => {
    const after = changed({
      customDomain: {
        name: 'post.example.org',
        certificateArn: 'arn:aws:acm:eu-west-1:111111111111:certificate/x',
      },
    });
    expect(updateProblems(now, outlines(after))).toEqual([]);
    expect(environments(after)).toContain('"PUBLIC_URL":"https://post.example.org"');
    expect(JSON.stringify(after.stateless.toJSON())).toContain('"DisableExecuteApiEndpoint":false');
  });
});

describe('adding the console, and the people who sign in to it', () => {
  test('adding the console, and the people who sign in to it, keeps API, tables and every name, and asks a token of each call from then on', () => {
    const after = changed({
      authorizer: { kind: 'cognito', signInPrefix: 'shop-people' },
      console: {
        domain: 'console.example.org',
        certificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/x',
      },
    });
    const { stateful, stateless } = outlines(after);
    const signIn = outlineOf(templateOf(after.app, 'production', 'sign-in').toJSON());
    // The stack in which people sign in reads nothing, and is there before what reads it.
    expect([...signIn.reads, ...signIn.imports]).toEqual([]);
    const there = { ...stateful, outputs: [...stateful.outputs, ...signIn.outputs] };
    expect(updateProblems(now, { stateful: there, stateless })).toEqual([]);
    expect(updateProblems(now, { stateful, stateless })).not.toEqual([]);
    const ids = (of: Outline) =>
      Object.entries(of.resources).filter(([, { type }]) => type === 'AWS::ApiGatewayV2::Api');
    expect(ids(stateless)).toEqual(ids(now.stateless));
    const [authorizer] = Object.values(
      after.stateless.findResources('AWS::ApiGatewayV2::Authorizer'),
    );
    expect(authorizer?.['Properties'].AuthorizerType).toBe('JWT');
  });
});

describe('rotating the keys', () => {
  test('rotating the keys changes the secret’s text and no template: functions find it by the same name', () => {
    const keys = newKeys();
    expect(Object.keys(rotateLinkKey(keys).links.keys)).toEqual(['k1', 'k2']);
    const ids = Object.entries(now.stateful.resources).filter(
      ([, { type }]) => type === 'AWS::SecretsManager::Secret',
    );
    expect(ids.map(([, { fixed }]) => fixed)).toEqual([{}, {}]);
    expect(environments(today)).not.toContain('k1');
  });
});

describe('changing the operators’ mailbox', () => {
  test('changing the operators’ mailbox touches the subscription alone, which goes with its mailbox', () => {
    const after = changed({ operatorEmail: 'others@example.org' });
    expect(updateProblems(now, outlines(after))).toEqual([]);
    const subscribed = JSON.stringify(after.stateful.findResources('AWS::SNS::Subscription'));
    expect(subscribed).toContain('others@example.org');
    expect(subscribed).not.toContain('operations@example.org');
  });
});

describe('renaming the mail domain', () => {
  test('renaming the mail domain replaces the identity, and says so: links, keys and tables stay', () => {
    const after = changed({ mailDomain: 'brief.example.org' });
    expect(updateProblems(now, outlines(after))).toEqual([
      expect.stringMatching(/^stateful: AWS::SES::EmailIdentity MailIdentity\w+ is replaced$/),
    ]);
    expect(JSON.stringify(after.stateless.toJSON())).toContain(':identity/brief.example.org');
    expect(JSON.stringify(after.stateless.toJSON())).not.toContain(':identity/mail.example.org');
  });
});

describe('removing a queue', () => {
  const without = (outline: Outline, id: string): Outline => ({
    ...outline,
    resources: Object.fromEntries(
      Object.entries(outline.resources).filter(([name]) => name !== id),
    ),
    outputs: outline.outputs.filter((name) => !name.includes(id)),
    exports: outline.exports.filter((name) => !name.includes(id)),
  });
  const queue = (): string =>
    Object.keys(now.stateful.resources).find((id) => id.startsWith('stopsQueue')) ?? '';

  test('removing a queue of which the functions still read outputs is found before it is deployed', () => {
    const problems = updateProblems(now, { ...now, stateful: without(now.stateful, queue()) });
    expect(problems).toContainEqual(`stateful: AWS::SQS::Queue ${queue()} goes`);
    expect(problems.join('\n')).toMatch(/output .*stopsQueue.* is read and is not there/);
  });

  test('removing a queue from stacks that import exports is refused while it is in use', () => {
    const strong = outlines(synthesize('production', {}, { [references]: 'strong' }));
    const problems = updateProblems(strong, {
      ...strong,
      stateful: without(strong.stateful, queue()),
    });
    expect(problems.join('\n')).toMatch(/export .*stopsQueue.* is in use and goes/);
  });
});

describe('an upgrade from 0.1.0', () => {
  test('an upgrade from 0.1.0 straight to weak references fails on exports in use, as the page says', () => {
    expect(updateProblems(stacksOf010, now).join('\n')).toMatch(/is in use and goes/);
  });

  test('an upgrade from 0.1.0 goes by `both` first, then by weak, and trips over nothing', () => {
    const both = outlines(synthesize('production', {}, { [references]: 'both' }));
    expect(updateProblems(stacksOf010, both)).toEqual([]);
    expect(both.stateless.imports).toEqual([]);
    expect(updateProblems(both, now)).toEqual([]);
  });
});
