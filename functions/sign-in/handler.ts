import { apiAtProvider, scopesOfRoles } from '../../shared/deployment/roles.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/** Answers Cognito; nobody signs in where it fails. */
export const createHandler =
  (_: { readonly telemetry: Telemetry }) =>
  async <Event extends TokenEvent>(event: Event): Promise<Event & TokenAnswer> =>
    withScopes(event);

/**
 * Adds to an access token what its holder may do: a person by the groups that somebody put them in, a
 * program by the roles that its client may ask for. Called by Cognito before it makes a token
 * (https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html,
 * events of version 3).
 */
export const withScopes = <Event extends TokenEvent>(event: Event): Event & TokenAnswer => ({
  ...event,
  response: {
    claimsAndScopeOverrideDetails: {
      accessTokenGeneration: { scopesToAdd: scopesOfRoles(rolesOf(event)) },
    },
  },
});

/** What this reads of the event; the rest goes back as it came. */
export type TokenEvent = {
  readonly triggerSource: string;
  readonly request: {
    readonly groupConfiguration?: { readonly groupsToOverride?: readonly string[] };
    /** What a client asked for, and was found to be allowed. */
    readonly scopes?: readonly string[];
  };
};

type TokenAnswer = {
  readonly response: {
    readonly claimsAndScopeOverrideDetails: {
      readonly accessTokenGeneration: { readonly scopesToAdd: readonly string[] };
    };
  };
};

/** A program has no groups, and what a person's browser asks for gives that person nothing. */
const rolesOf = ({ triggerSource, request }: TokenEvent): readonly string[] =>
  triggerSource === 'TokenGeneration_ClientCredentials'
    ? (request.scopes ?? [])
        .filter((scope) => scope.startsWith(prefix))
        .map((scope) => scope.slice(prefix.length))
    : (request.groupConfiguration?.groupsToOverride ?? []);

const prefix = `${apiAtProvider}/`;
