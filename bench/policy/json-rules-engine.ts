import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { FlatFacts } from './flat-facts.ts';
import type { Expr, PortableRule } from './portable-rule.ts';

/** json-rules-engine with its rules loaded once; each call runs one set of facts. */
export const jsonRulesEngine = (rules: readonly PortableRule[]) => {
  const engine = new Engine(
    rules.map(({ id, effect, when }) => ({
      name: id,
      conditions: topLevel(when),
      event: { type: effect },
    })),
  );
  return async (facts: FlatFacts): Promise<boolean> => {
    const { events } = await engine.run(facts);
    return (
      events.some(({ type }) => type === 'permit') && !events.some(({ type }) => type === 'forbid')
    );
  };
};

const operators = { equal: 'equal', less: 'lessThan', contains: 'contains' } as const;

const nested = (expr: Expr): NestedCondition => {
  if ('all' in expr) return { all: expr.all.map(nested) };
  if ('any' in expr) return { any: expr.any.map(nested) };
  if ('not' in expr) return { not: nested(expr.not) };
  if ('in' in expr) return { fact: expr.in, operator: 'in', value: expr.values };
  return { fact: expr.left, operator: operators[expr.op], value: expr.right };
};

const topLevel = (expr: Expr): TopLevelCondition => ({ all: [nested(expr)] });
