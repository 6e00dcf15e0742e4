import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Folders with code of the product; tests and tools are not part of it. */
const productFolders = ['shared', 'functions', 'cdk', 'web', 'console', 'packages'] as const;
/** Folders with what runs it, measures it and proves it. */
const otherFolders = ['local', 'scripts', 'tools', 'bench'] as const;

/** How often a kind of expression is in a folder. */
export type Figures = {
  /** `x as Type`, which nobody checks; `as const` is not one. */
  readonly casts: number;
  /** `x as unknown as Type` and `x as never`: not even the compiler objects any more. */
  readonly blindCasts: number;
  /** `...(condition ? {} : { member })`. */
  readonly conditionalSpreads: number;
  /** Functions that take four or more arguments by their place. */
  readonly longParameterLists: number;
};

const none: Figures = { casts: 0, blindCasts: 0, conditionalSpreads: 0, longParameterLists: 0 };

/** The figures of one source text. */
export const figuresOf = (name: string, text: string): Figures => {
  const found = { ...none };
  const visit = (node: ts.Node): void => {
    if (isCast(node)) found.casts += 1;
    if (isBlind(node)) found.blindCasts += 1;
    if (isConditionalSpread(node)) found.conditionalSpreads += 1;
    if (isFunction(node) && node.parameters.length >= 4) found.longParameterLists += 1;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return found;
};

/** The figures of each folder under `root`. */
export const figuresByFolder = (root: string): ReadonlyMap<string, Figures> =>
  new Map(
    [...productFolders, ...otherFolders].map((folder) => [
      folder,
      sourceFiles(path.join(root, folder))
        .map((file) => figuresOf(file, readFileSync(file, 'utf8')))
        .reduce(sum, none),
    ]),
  );

const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === 'node_modules' || entry.name === 'dist' ? [] : sourceFiles(file);
    return /(?<!\.d)\.tsx?$/.test(entry.name) ? [file] : [];
  });

const isCast = (node: ts.Node): node is ts.AsExpression =>
  ts.isAsExpression(node) && !ts.isConstTypeReference(node.type);

const isBlind = (node: ts.Node): boolean =>
  isCast(node) &&
  (node.type.kind === ts.SyntaxKind.NeverKeyword ||
    (ts.isAsExpression(node.expression) &&
      node.expression.type.kind === ts.SyntaxKind.UnknownKeyword));

const isConditionalSpread = (node: ts.Node): boolean =>
  ts.isSpreadAssignment(node) &&
  ts.isParenthesizedExpression(node.expression) &&
  ts.isConditionalExpression(node.expression.expression) &&
  [node.expression.expression.whenTrue, node.expression.expression.whenFalse].some(
    (branch) => ts.isObjectLiteralExpression(branch) && branch.properties.length === 0,
  );

const isFunction = (node: ts.Node): node is ts.SignatureDeclaration =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node);

const sum = (a: Figures, b: Figures): Figures => ({
  casts: a.casts + b.casts,
  blindCasts: a.blindCasts + b.blindCasts,
  conditionalSpreads: a.conditionalSpreads + b.conditionalSpreads,
  longParameterLists: a.longParameterLists + b.longParameterLists,
});

if (import.meta.main)
  console.table(Object.fromEntries(figuresByFolder(path.join(import.meta.dirname, '..'))));
