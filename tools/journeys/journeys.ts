import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { everyMinute, functions } from '../../shared/deployment/functions.ts';
import { queueNames, queues } from '../../shared/deployment/queues.ts';

/** The journeys of "How to read the code": numbered lines, each with one file. */
export const readJourneys = (page: string): readonly Journey[] => {
  const [, part = ''] = /\n## How to read the code\n([\s\S]*?)\n## /.exec(page) ?? [];
  return part
    .split('\n### ')
    .slice(1)
    .map((text) => ({
      title: text.slice(0, text.indexOf('\n')),
      stated: Number(/: (\d+) files/.exec(text)?.[1]),
      steps: [...text.matchAll(/^\d+\. (.*)$/gm)].map(([, line = '']) => ({
        text: line,
        file: /\]\(\.\.\/([\w./-]+)\)\.$/.exec(line)?.[1] ?? '',
      })),
    }));
};

/** What is wrong with a journey: a step that is not a file, comes twice, or cannot be reached. */
export const problemsOf = ({ title, stated, steps }: Journey): readonly string[] => {
  const files = steps.map(({ file }) => file);
  return [
    ...(stated === steps.length ? [] : [`${title}: ${stated} stated, ${steps.length} listed`]),
    ...steps.flatMap(({ file, text }, index) => {
      if (!existsSync(join(root, file))) return [`no file: ${text}`];
      const before = files.slice(0, index);
      if (before.includes(file)) return [`twice: ${file}`];
      const isReached =
        index === 0 ||
        isEntered(text, file) ||
        before.some((earlier) => valueImports(earlier).includes(file));
      return isReached ? [] : [`no earlier step imports ${file}`];
    }),
  ];
};

/** What the steps import and the journey does not list: it answers a step and leads no further. */
export const askedOnTheWay = ({ steps }: Journey): readonly string[] => {
  const files = steps.map(({ file }) => file);
  const asking = files.filter((file) => !/^functions\/[^/]+\/(?:index|handler)\.ts$/.test(file));
  const asked = asking.flatMap(valueImports).filter((file) => !files.includes(file));
  return [...new Set(asked)]
    .filter((file) => !/^shared\/(?:kernel|deployment)\//.test(file))
    .sort();
};

export type Journey = {
  readonly title: string;
  /** How many files the page says that it has. */
  readonly stated: number;
  readonly steps: readonly { readonly text: string; readonly file: string }[];
};

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Whether a step begins in a function that a queue or the clock calls, as its text says. */
const isEntered = (text: string, file: string): boolean => {
  const folder = /^functions\/([^/]+)\/(?:index|handler)\.ts$/.exec(file)?.[1];
  const said = /^Over the queue `([\w-]+)`/.exec(text)?.[1];
  const queue = queueNames.find((name) => name === said);
  if (queue !== undefined) return functions[queues[queue].consumer].folder === folder;
  return (
    text.startsWith('Every minute') && everyMinute.some((name) => functions[name].folder === folder)
  );
};

/** The files that a file imports at run time, as paths from the root. */
const valueImports = (file: string): readonly string[] => {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || isTypeOnly(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('.')) return [];
    return [normalize(join(dirname(file), moduleSpecifier.text))];
  });
};

const isTypeOnly = ({ importClause }: ts.ImportDeclaration): boolean => {
  if (importClause === undefined) return false;
  const { name, namedBindings, phaseModifier } = importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
};
