import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { answered } from '../answered.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { AddCommand, Session } from '../command.ts';

/** `grondslag api`: any call of the API, signed in as the other commands are. */
export const addApi: AddCommand = (program, session) => {
  program
    .command('api')
    .argument('<method>', 'GET, POST, PUT or PATCH')
    .argument('<path>', 'for example /v1/senders')
    .summary('any call of the API')
    .description(
      'Makes one call, signed in, and prints the answer. On a service of this folder --as says in which role; product unless given.',
    )
    .option('--body <file>', 'a JSON file; - for standard input')
    .option('--if-match <version>', 'the version that is changed')
    .option('--pick <member>', 'print this member of the answer alone')
    .addHelpText(
      'after',
      `
Examples:
  grondslag api GET /v1/senders
  grondslag --as privacy-officer api PUT /v1/senders/bikes --body sender.json
  MAILING=$(grondslag --as marketer api POST /v1/mailings --body mailing.json --pick mailingId)`,
    )
    .action((method: string, path: string, flags: ApiFlags) =>
      run(session(), { method, path, apiFlags: flags }),
    );
};

type ApiFlags = {
  readonly body?: string;
  readonly ifMatch?: string;
  readonly pick?: string;
};

const methods = ['get', 'post', 'put', 'patch'];

const run = async (
  session: Session,
  {
    method,
    path,
    apiFlags: { body, ifMatch, pick },
  }: { readonly method: string; readonly path: string; readonly apiFlags: ApiFlags },
): Promise<void> => {
  if (!methods.includes(method.toLowerCase()))
    throw new CliError(
      `there is no method ${method}; there are GET, POST, PUT and PATCH`,
      exitCodes.usage,
    );
  if (!path.startsWith('/'))
    throw new CliError('a path starts with /, for example /v1/senders', exitCodes.usage);
  const headers = ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` };
  const call = session.client('product').request as unknown as AnyCall;
  const answer = await answered(
    call(
      method.toLowerCase(),
      path,
      defined({
        headers,
        body: body === undefined ? undefined : await readBody(session, body),
      }),
    ),
  );
  if (pick !== undefined && !(pick in answer))
    throw new CliError(
      `the answer has no \`${pick}\`; it has ${Object.keys(answer).join(', ')}`,
      exitCodes.usage,
    );
  const shown = pick === undefined ? answer : answer[pick];
  session.say(typeof shown === 'string' ? shown : JSON.stringify(shown, undefined, 2));
  session.finish(answer);
};

/** The paths of the client are typed one by one; this call takes whichever the user writes. */
type AnyCall = (
  method: string,
  path: string,
  init: object,
) => Promise<{
  readonly data?: Readonly<Record<string, unknown>>;
  readonly error?: unknown;
  readonly response: Response;
}>;

const readBody = async ({ world }: Session, file: string): Promise<unknown> => {
  const content = file === '-' ? await text(process.stdin) : readFile(resolve(world.cwd, file));
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    throw new CliError(`--body: ${file} is not JSON: ${(error as Error).message}`, exitCodes.usage);
  }
};

const readFile = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CliError(`--body: there is no file ${file} that can be read`, exitCodes.usage);
  }
};
