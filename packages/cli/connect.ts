import { readFileSync } from 'node:fs';
import { AwsClient } from 'aws4fetch';
import { defined } from '../../shared/kernel/object/defined.ts';
import { type GrondslagClient, grondslagClient } from '../client/grondslag-client.ts';
import { CliError, exitCodes } from './cli-error.ts';
import type { Profile, SignIn } from './profile.ts';
import type { World } from './world.ts';

/** A client of the service of a profile, signed in as the profile says. */
export const connect = (world: World, { url, signIn }: Profile): GrondslagClient => {
  const retry = { sleep: world.sleep };
  if (signIn.kind === 'iam') {
    const sign = signerOf(world, signIn);
    return grondslagClient({
      baseUrl: url,
      fetch: async (request) => world.fetch(await (await sign()).sign(request)),
      retry,
    });
  }
  return grondslagClient({
    baseUrl: url,
    fetch: world.fetch,
    token: tokenOf(world, signIn),
    retry,
  });
};

const tokenOf = (
  world: World,
  signIn: Exclude<SignIn, { kind: 'iam' }>,
): (() => string | Promise<string>) => {
  switch (signIn.kind) {
    case 'token':
      return () => signIn.token;
    case 'token-file':
      return () => readToken(signIn.file);
    default:
      return clientCredentials(world, signIn);
  }
};

const readToken = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new CliError(`the token file ${file} cannot be read`, exitCodes.usage);
  }
};

/** Asks for a token and keeps it until a minute before it ends. */
const clientCredentials = (
  world: World,
  { tokenUrl, clientId, secretVariable, scope }: Extract<SignIn, { kind: 'client-credentials' }>,
): (() => Promise<string>) => {
  let kept: { readonly token: string; readonly until: number } | undefined;
  return async () => {
    if (kept !== undefined && world.now() < kept.until) return kept.token;
    const secret = world.env[secretVariable];
    if (secret === undefined)
      throw new CliError(`the variable ${secretVariable} holds no client secret`, exitCodes.usage);
    const answer = await world.fetch(
      new Request(tokenUrl, {
        method: 'POST',
        headers: {
          authorization: `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`).toString('base64')}`,
        },
        body: new URLSearchParams(
          defined({
            grant_type: 'client_credentials',
            scope,
          }),
        ),
      }),
    );
    const { access_token: token, expires_in: seconds = 300 } = answer.ok
      ? ((await answer.json()) as { readonly access_token?: string; readonly expires_in?: number })
      : {};
    if (token === undefined)
      throw new CliError(`${tokenUrl} gave no token: HTTP ${answer.status}`, exitCodes.unavailable);
    kept = { token, until: world.now() + (seconds - 60) * 1_000 };
    return token;
  };
};

/** Credentials as AWS's own tools give them (`credential_process`). */
type AwsCredentials = {
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly SessionToken?: string;
  readonly Expiration?: string;
};

const signerOf = (
  world: World,
  { region, credentialProcess }: Extract<SignIn, { kind: 'iam' }>,
): (() => Promise<AwsClient>) => {
  let kept: { readonly client: AwsClient; readonly until: number } | undefined;
  return async () => {
    if (kept !== undefined && world.now() < kept.until) return kept.client;
    const found = await credentialsOf(world, credentialProcess);
    const client = new AwsClient(
      defined({
        accessKeyId: found.AccessKeyId,
        secretAccessKey: found.SecretAccessKey,
        sessionToken: found.SessionToken,
        region,
        service: 'execute-api',
        retries: 0,
      }),
    );
    const until = found.Expiration === undefined ? Infinity : Date.parse(found.Expiration) - 60_000;
    kept = { client, until };
    return client;
  };
};

const credentialsOf = async (
  { env, run }: World,
  credentialProcess: readonly string[] | undefined,
): Promise<AwsCredentials> => {
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: session } = env;
  if (credentialProcess === undefined && id !== undefined && secret !== undefined)
    return defined({ AccessKeyId: id, SecretAccessKey: secret, SessionToken: session });
  const [command, ...args] = credentialProcess ?? awsTool;
  try {
    return JSON.parse(await run(command ?? '', args)) as AwsCredentials;
  } catch {
    throw new CliError(
      `no AWS credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or make \`${[command, ...args].join(' ')}\` work`,
      exitCodes.usage,
    );
  }
};

const awsTool = ['aws', 'configure', 'export-credentials', '--format', 'process'] as const;
