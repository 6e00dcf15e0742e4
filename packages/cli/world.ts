import type { OperatorTaskName } from './operator/operator-tasks.ts';

/** All that the command takes from the machine, so that a test can give it another. */
export type World = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where relative paths start. */
  readonly cwd: string;
  /** Where profiles are kept. */
  readonly configFolder: string;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Rewrites the last line of a terminal; does nothing where standard error is not a terminal. */
  readonly progress: (line: string) => void;
  /** Asks whoever sits at the terminal; absent where nobody does. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  readonly inColour: boolean;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly now: () => number;
  readonly sleep: (millis: number) => Promise<void>;
  /** Standard output of a program that gives credentials, for example one of a cloud's own tools. */
  readonly run: (command: string, args: readonly string[]) => Promise<string>;
  /** Carries out a task of an operator, which prints what it has to say and sets the status of the process. */
  readonly operate: (task: OperatorTaskName, args: readonly string[]) => Promise<void>;
};
