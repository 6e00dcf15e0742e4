/** One rule for another engine; forbid beats permit, and nothing permitted is denied. */
export type PortableRule = {
  readonly id: string;
  readonly effect: 'permit' | 'forbid';
  readonly when: Expr;
};

/** A fact by name, or a value. */
export type Operand = { readonly fact: string } | string | number | boolean;

/** What both other engines can say: comparisons of facts, joined by all, any and not. */
export type Expr =
  | { readonly all: readonly Expr[] }
  | { readonly any: readonly Expr[] }
  | { readonly not: Expr }
  | { readonly op: 'equal' | 'less' | 'contains'; readonly left: string; readonly right: Operand }
  | { readonly in: string; readonly values: readonly string[] };

export const fact = (name: string): Operand => ({ fact: name });
export const all = (...exprs: readonly Expr[]): Expr => ({ all: exprs });
export const any = (...exprs: readonly Expr[]): Expr => ({ any: exprs });
export const not = (expr: Expr): Expr => ({ not: expr });
export const is = (left: string, right: Operand = true): Expr => ({ op: 'equal', left, right });
export const less = (left: string, right: Operand): Expr => ({ op: 'less', left, right });
export const contains = (left: string, right: Operand): Expr => ({ op: 'contains', left, right });
export const among = (left: string, ...values: readonly string[]): Expr => ({ in: left, values });
/** Not later than: `left <= right`, for a right-hand fact. */
export const notAfter = (left: string, right: string): Expr => not(less(right, fact(left)));
