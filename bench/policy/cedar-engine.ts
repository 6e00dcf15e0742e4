import {
  type CedarValueJson,
  preparsePolicySet,
  statefulIsAuthorized,
} from '@cedar-policy/cedar-wasm/nodejs';
import type { FlatFacts } from './flat-facts.ts';
import type { Expr, Operand, PortableRule } from './portable-rule.ts';

/** Cedar with its policies parsed once; each call hands over one context. */
export const cedarEngine = (rules: readonly PortableRule[]) => {
  const parsed = preparsePolicySet('grondslag', { staticPolicies: rules.map(policy).join('\n') });
  if (parsed.type === 'failure') throw new Error(JSON.stringify(parsed.errors));
  const request = {
    principal: uid('Sender'),
    action: uid('Action'),
    resource: uid('Contact'),
    preparsedPolicySetId: 'grondslag',
    entities: [],
  };
  return (facts: FlatFacts): boolean => {
    const context = facts as Record<string, CedarValueJson>;
    const answer = statefulIsAuthorized({ ...request, context });
    if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors));
    const { decision, diagnostics } = answer.response;
    if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
    return decision === 'allow';
  };
};

const operand = (value: Operand): string =>
  typeof value === 'object' ? `context.${value.fact}` : JSON.stringify(value);

const expression = (expr: Expr): string => {
  if ('all' in expr) return `(${expr.all.map(expression).join(' && ')})`;
  if ('any' in expr) return `(${expr.any.map(expression).join(' || ')})`;
  if ('not' in expr) return `!${expression(expr.not)}`;
  if ('in' in expr) return `(${JSON.stringify(expr.values)}.contains(context.${expr.in}))`;
  const right = operand(expr.right);
  switch (expr.op) {
    case 'equal':
      return `(context.${expr.left} == ${right})`;
    case 'less':
      return `(context.${expr.left} < ${right})`;
    case 'contains':
      return `(context.${expr.left}.contains(${right}))`;
  }
};

const policy = ({ id, effect, when }: PortableRule): string =>
  `@id("${id}")\n${effect}(principal, action, resource) when { ${expression(when)} };`;

const uid = (type: string) => ({ type, id: 'it' });
