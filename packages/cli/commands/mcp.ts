import { randomUUID } from 'node:crypto';
import type { AddCommand, Session } from '../command.ts';
import { version } from '../version.ts';

/** `grondslag mcp`: tools for a model, over standard input and output. */
export const addMcp: AddCommand = (program, session) => {
  program
    .command('mcp')
    .summary('a Model Context Protocol server on standard input and output')
    .description(
      'Lets a model draft, classify, preview, explain, verify and read. It cannot send, schedule, release, grant, stop or erase: for that it gets a command to hand to a person. No tool gives names or addresses.',
    )
    .addHelpText(
      'after',
      `
In the settings of a client that speaks the protocol:
  { "mcpServers": { "grondslag": { "command": "npx", "args": ["grondslag", "mcp"] } } }`,
    )
    .action(() => serve(session()));
};

const serve = async (session: Session): Promise<void> => {
  // Read when it is needed: no other command waits for it.
  const [{ StdioServerTransport }, { mcpServer }] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/stdio.js'),
    import('../mcp/mcp-server.ts'),
  ]);
  const server = mcpServer({
    version,
    tools: { client: session.modelClient, cwd: session.world.cwd },
    newMark: randomUUID,
  });
  const closed = new Promise<void>((done) => {
    server.server.onclose = done;
  });
  process.stdin.once('end', () => void server.close());
  await server.connect(new StdioServerTransport());
  await closed;
};
