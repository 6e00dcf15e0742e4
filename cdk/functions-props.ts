import type { FunctionSurroundings } from './constructs/function/node-function.ts';
import type { StatefulStack } from './stateful-stack.ts';

/** What the functions of a stage are made of: what all of them share, what they reach, and where pages are. */
export type FunctionsProps = {
  readonly surroundings: FunctionSurroundings;
  readonly stateful: StatefulStack;
  readonly publicUrl: string;
};
