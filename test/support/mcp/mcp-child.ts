import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const command = join(import.meta.dirname, '../../../packages/cli/main.ts');

/** `grondslag mcp` as a separate process, spoken to in lines as a client would, or as no client would. */
export const startMcpChild = async ({
  cwd,
  env,
  node = process.execPath,
  program = [command],
}: McpChildOptions) => {
  const child = spawn(node, [...program, 'mcp'], { cwd, env });
  child.setMaxListeners(0);
  const errors: string[] = [];
  child.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const waiting = new Map<unknown, (message: Message) => void>();
  createInterface(child.stdout).on('line', (line) => {
    const message = JSON.parse(line) as Message;
    waiting.get(message.id)?.(message);
  });
  let last = 0;
  const send = (message: object) =>
    void child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const ask = (method: string, params?: unknown): Promise<Message> => {
    const id = ++last;
    return new Promise((done, failed) => {
      waiting.set(id, done);
      child.once('exit', () => failed(new Error(`ended: ${errors.join('')}`)));
      send({ id, method, ...(params === undefined ? {} : { params }) });
    });
  };
  const hello = await ask('initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  });
  send({ method: 'notifications/initialized' });
  return {
    hello,
    ask,
    call: (name: string, args?: unknown) => ask('tools/call', { name, arguments: args }),
    /** Ends it as a client does, and gives its exit status and what it said on standard error. */
    stop: async () => {
      const exit = child.exitCode === null ? once(child, 'exit') : [child.exitCode];
      child.stdin.end();
      const [status] = await exit;
      return { status: Number(status), errors: errors.join('') };
    },
  };
};

type McpChildOptions = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly node?: string;
  /** What Node runs; the command of this repository unless given. */
  readonly program?: readonly string[];
};

export type McpChild = Awaited<ReturnType<typeof startMcpChild>>;

export type Message = {
  readonly id?: number;
  readonly error?: { readonly code: number; readonly message: string };
  readonly result?: {
    readonly isError?: boolean;
    readonly content?: readonly { readonly text: string }[];
    readonly tools?: readonly Readonly<Record<string, unknown>>[];
    readonly capabilities?: object;
    readonly instructions?: string;
  };
};

/** The texts of an answer. */
export const textsOf = ({ result }: Message): readonly string[] =>
  (result?.content ?? []).map(({ text }) => text);

/** Whether a call was refused, by the protocol or by the tool. */
export const isRefused = ({ error, result }: Message): boolean =>
  error !== undefined || result?.isError === true;
