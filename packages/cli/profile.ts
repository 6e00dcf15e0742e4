import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { CliError, exitCodes } from './cli-error.ts';
import type { World } from './world.ts';

export type Profile = {
  /** Address of the API, without a slash at the end. */
  readonly url: string;
  readonly signIn: SignIn;
};

/**
 * Where the service is and how to sign in: what the environment says, then the profile asked for,
 * then the service that runs in this folder, then the profile `default`.
 */
export const findProfile = (world: World, wanted: Wanted = {}): Profile => {
  const stated = wanted.profile === undefined ? profileIn(world.env, wanted) : undefined;
  if (stated !== undefined) return stated;
  const kept = readProfiles(world);
  if (wanted.profile !== undefined) {
    const found = kept[wanted.profile];
    if (found !== undefined) return found;
    if (wanted.profile !== 'local')
      throw new CliError(unknownProfile(wanted.profile, kept), exitCodes.usage);
  }
  const local = localProfile(world, wanted);
  if (local !== undefined) return local;
  const byDefault = wanted.profile === undefined ? kept['default'] : undefined;
  if (byDefault !== undefined) return byDefault;
  throw new CliError(nowhere(world), exitCodes.usage);
};

export type Wanted = {
  readonly profile?: string | undefined;
  /** Role that the user asks for, of a service that gave a token for each. */
  readonly as?: string | undefined;
  /** Role that the command takes where the user asks for none. */
  readonly role?: string | undefined;
};

/** How a request is signed. A secret is named by its location; none of our files contains one. */
export type SignIn =
  | { readonly kind: 'token'; readonly token: string }
  /** A file with a JWT that another program renews. */
  | { readonly kind: 'token-file'; readonly file: string }
  /** OAuth 2.0 client credentials (RFC 6749 section 4.4); the secret is in this variable. */
  | {
      readonly kind: 'client-credentials';
      readonly tokenUrl: string;
      readonly clientId: string;
      readonly secretVariable: string;
      readonly scope?: string;
    }
  /** AWS Signature Version 4, with the credentials of the environment or of this program. */
  | {
      readonly kind: 'iam';
      readonly region: string;
      readonly credentialProcess?: readonly string[];
    };

const readProfiles = ({ configFolder }: World): Readonly<Record<string, Profile>> => {
  const file = join(configFolder, 'profiles.json');
  if (!existsSync(file)) return {};
  try {
    const { profiles = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly profiles?: Readonly<Record<string, Profile>>;
    };
    for (const [name, profile] of Object.entries(profiles)) checkProfile(file, name, profile);
    return profiles;
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${file} is not JSON`, exitCodes.usage);
  }
};

const required: Readonly<Record<SignIn['kind'], readonly string[]>> = {
  token: [],
  'token-file': ['file'],
  'client-credentials': ['tokenUrl', 'clientId', 'secretVariable'],
  iam: ['region'],
};

const checkProfile = (file: string, name: string, { url, signIn }: Profile): void => {
  const wrong = (what: string) =>
    new CliError(`${file}: profile \`${name}\` ${what}`, exitCodes.usage);
  if (!/^https?:\/\/[^/]+/.test(url ?? '')) throw wrong('has no `url` that starts with https://');
  const names = required[signIn?.kind];
  if (names === undefined || signIn.kind === 'token')
    throw wrong('needs `signIn.kind`: token-file, client-credentials or iam');
  for (const field of names)
    if (typeof (signIn as Readonly<Record<string, unknown>>)[field] !== 'string')
      throw wrong(`needs \`signIn.${field}\``);
};

/** The service that `npm start` runs from this folder writes where it is. */
const localProfile = ({ cwd, env }: World, wanted: Wanted): Profile | undefined => {
  const file = env['GRONDSLAG_ENV_FILE'] ?? join(cwd, '.grondslag', 'env');
  if (!existsSync(file)) return undefined;
  return profileIn(parseEnv(readFileSync(file, 'utf8')), wanted);
};

type Variables = Readonly<Record<string, string | undefined>>;

/** What variables say, with the token of the role where there is one of each. */
const profileIn = (variables: Variables, { as, role }: Wanted): Profile | undefined => {
  const { GRONDSLAG_URL: url, GRONDSLAG_TOKEN: any } = variables;
  if (url === undefined) return undefined;
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new CliError(`GRONDSLAG_URL is not the address of a service: ${url}`, exitCodes.usage);
  const own = as ?? role;
  const token =
    (own === undefined ? undefined : variables[tokenVariable(own)]) ??
    (as === undefined ? any : undefined);
  if (token !== undefined) return { url: withoutSlash(url), signIn: { kind: 'token', token } };
  if (as === undefined) return undefined;
  const roles = Object.keys(variables).flatMap(
    (name) => /^GRONDSLAG_TOKEN_(.+)$/.exec(name)?.[1] ?? [],
  );
  const there = roles.map((name) => name.toLowerCase().replaceAll('_', '-')).join(', ');
  throw new CliError(
    there === ''
      ? `there is one token, and none of the role \`${as}\``
      : `there is no role \`${as}\`; there are ${there}`,
    exitCodes.usage,
  );
};

/** The variable that holds the token of a role. */
export const tokenVariable = (role: string): string =>
  `GRONDSLAG_TOKEN_${role.toUpperCase().replaceAll('-', '_')}`;

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');

const unknownProfile = (name: string, kept: Readonly<Record<string, Profile>>): string => {
  const names = Object.keys(kept);
  const known = names.length === 0 ? 'there is none' : `there are ${names.join(', ')}`;
  return `there is no profile \`${name}\`: ${known}`;
};

const nowhere = ({ configFolder }: World): string =>
  [
    'no service is known. Do one of these:',
    '  start one on this machine in this folder: npm start',
    '  set GRONDSLAG_URL and GRONDSLAG_TOKEN',
    `  describe one in ${join(configFolder, 'profiles.json')} (packages/cli/README.md shows how)`,
  ].join('\n');
