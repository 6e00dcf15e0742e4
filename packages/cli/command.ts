import type { Command } from 'commander';
import type { GrondslagClient } from '../client/grondslag-client.ts';
import { connect } from './connect.ts';
import { type ServiceIdentity, serviceIdentity } from './import/service-identity.ts';
import { onlyAllowedCalls } from './mcp/allowed-calls.ts';
import { findProfile } from './profile.ts';
import type { World } from './world.ts';

/** What a command works with. */
export type Session = {
  readonly world: World;
  /** Signed in as the profile says, in the role asked for, else in this one. */
  readonly client: (role: Role) => GrondslagClient;
  /** Which service that client talks to. */
  readonly service: (role: Role) => Promise<ServiceIdentity>;
  /** The same client for a tool that a model uses: it makes the calls of `allowed-calls.ts` alone. */
  readonly modelClient: (role: Role) => GrondslagClient;
  /** Lines for a person; nothing where JSON was asked for. */
  readonly say: (...lines: readonly string[]) => void;
  /** The result as one JSON object, where that was asked for: last on standard output. */
  readonly finish: (result: object) => void;
};

/** Roles of the service; each command has the one that it needs on a service of this folder. */
export type Role = 'product' | 'marketer' | 'reviewer' | 'privacy-officer';

/** Adds a command to the program; its action gets a session for this run. */
export type AddCommand = (program: Command, session: () => Session) => void;

export const sessionOf = (world: World, options: GlobalOptions): Session => ({
  world,
  client: (role) => connect(world, findProfile(world, { ...options, role })),
  service: (role) =>
    serviceIdentity(findProfile(world, { ...options, role }).url, (request) =>
      world.fetch(request),
    ),
  modelClient: (role) => {
    const profile = findProfile(world, { ...options, role });
    const client = connect(world, profile);
    client.use(onlyAllowedCalls(profile.url));
    return client;
  },
  say: (...lines) => {
    if (options.json !== true) for (const line of lines) world.out(line);
  },
  finish: (result) => {
    if (options.json === true) world.out(JSON.stringify(result));
  },
});

export type GlobalOptions = {
  readonly profile?: string | undefined;
  readonly as?: string | undefined;
  readonly json?: boolean | undefined;
};
