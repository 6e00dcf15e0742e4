import type { ZodObject, ZodRawShape, z } from 'zod';
import type { GrondslagClient } from '../../client/grondslag-client.ts';
import type { Role } from '../command.ts';

/** One thing that a model may ask for. It reads, or it writes a draft; nothing else can be declared. */
export type McpTool = {
  readonly name: string;
  readonly title: string;
  /** For the model: what it gives, and when to use it. */
  readonly description: string;
  readonly effect: 'reads' | 'drafts';
  /** Strict: a member that is not part of it is refused. */
  readonly input: ZodObject;
  readonly run: (args: never, tools: ToolWorld) => Promise<ToolAnswer>;
};

/** What a tool works with. Its client makes only the calls of `allowed-calls.ts`. */
export type ToolWorld = {
  readonly client: (role: Role) => GrondslagClient;
  /** The only folder whose files are read. */
  readonly cwd: string;
};

export type ToolAnswer = {
  /** From the service or a file, and so in part written by strangers. */
  readonly data: unknown;
  /** What only a person does next, as commands. */
  readonly forPeople?: readonly string[];
};

/** A tool whose `run` gets its arguments as its schema types them. */
export const mcpTool = <Shape extends ZodRawShape>(
  tool: Omit<McpTool, 'input' | 'run'> & {
    readonly input: ZodObject<Shape, z.core.$strict>;
    readonly run: (
      args: z.infer<ZodObject<Shape, z.core.$strict>>,
      tools: ToolWorld,
    ) => Promise<ToolAnswer>;
  },
): McpTool => tool as unknown as McpTool;
