import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import { resourcesOf, type Synthesized, synthesize } from './synthesize.ts';

const restoredTables = {
  contacts: 'contacts-restored',
  consent: 'consent-restored',
  mailings: 'mailings-restored',
};
const references = '@aws-cdk/core:defaultCrossStackReferences';

type Outputs = Readonly<Record<string, { readonly Export?: { readonly Name: unknown } }>>;

const outputsOf = (template: Template): Outputs =>
  (template.toJSON() as { Outputs?: Outputs }).Outputs ?? {};

const exportsOf = (template: Template): readonly string[] =>
  Object.values(outputsOf(template)).flatMap(({ Export }) =>
    Export === undefined ? [] : [JSON.stringify(Export.Name)],
  );

/** Everything in a template that stands under this key, such as the argument of a function. */
const under = (key: string, value: unknown): readonly unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) =>
        name === key ? [inner] : under(key, inner),
      );

const imports = ({ stateless }: Synthesized): readonly string[] =>
  under('Fn::ImportValue', stateless.toJSON()).map((name) => JSON.stringify(name));

const outputsRead = ({ stateless }: Synthesized): readonly string[] =>
  under('Fn::GetStackOutput', stateless.toJSON()).map(
    (argument) => (argument as { readonly OutputName: string }).OutputName,
  );

let before: Synthesized;
let after: Synthesized;
beforeAll(() => {
  before = synthesize('production');
  after = synthesize('production', { restoredTables });
});

describe('a restore, deployed as the runbook says', () => {
  test('a restore as the runbook says locks nothing: the deployed stack imports no export that could not be removed', () => {
    expect(imports(before)).toEqual([]);
    expect(outputsRead(before).length).toBeGreaterThan(100);
  });

  test('a restore as the runbook says keeps every output that the deployed stack reads, for a rollback too', () => {
    const kept = Object.keys(outputsOf(after.stateful));
    expect(kept).toEqual(expect.arrayContaining([...new Set(outputsRead(before))]));
  });

  test('a restore as the runbook says changes nothing in the stateful stack, so nothing is replaced', () => {
    expect(Object.fromEntries(resourcesOf(after.stateful))).toEqual(
      Object.fromEntries(resourcesOf(before.stateful)),
    );
  });

  test('a restore as the runbook says points every function that named a table at the restored one', () => {
    const environments = JSON.stringify(
      [...resourcesOf(after.stateless, 'AWS::Lambda::Function').values()].map(
        ({ Properties }) => Properties['Environment'],
      ),
    );
    expect(environments).toContain('"CONSENT_TABLE":"consent-restored"');
    expect(environments).not.toMatch(/"(CONTACTS|CONSENT|MAILINGS)_TABLE":\{/);
  });
});

describe('going over from exports, in two deployments', () => {
  test('the first deployment, with both, keeps what was exported, and nobody imports it any more', () => {
    const strong = synthesize('production', {}, { [references]: 'strong' });
    const both = synthesize('production', {}, { [references]: 'both' });

    expect(imports(strong).length).toBeGreaterThan(100);
    expect(exportsOf(both.stateful)).toEqual(expect.arrayContaining([...new Set(imports(strong))]));
    expect(imports(both)).toEqual([]);
    expect(Object.fromEntries(resourcesOf(both.stateful))).toEqual(
      Object.fromEntries(resourcesOf(strong.stateful)),
    );
  });

  test('the second deployment, with weak references, finds every output that the stack of both reads', () => {
    const both = synthesize('production', {}, { [references]: 'both' });
    expect(Object.keys(outputsOf(before.stateful))).toEqual(
      expect.arrayContaining([...new Set(outputsRead(both))]),
    );
  });
});
