import { describe, expect, test } from 'vitest';
import { withScopes } from '../../../functions/sign-in/handler.ts';
import { roleNames, roleScopes } from '../../../shared/deployment/roles.ts';

/** As Cognito sends it, but for what nobody reads. */
const event = (
  triggerSource: string,
  groups: readonly string[],
  scopes: readonly string[] = [],
) => ({
  version: '3',
  triggerSource,
  userPoolId: 'eu-west-1_abc',
  userName: '7a1c',
  callerContext: { clientId: 'client' },
  request: {
    userAttributes: { email: 'ann@shop.example' },
    groupConfiguration: { groupsToOverride: groups },
    scopes,
  },
  response: {},
});

const added = (given: ReturnType<typeof event>): readonly string[] =>
  withScopes(given).response.claimsAndScopeOverrideDetails.accessTokenGeneration.scopesToAdd;

describe('scopes in an access token', () => {
  test.each(roleNames)('the scopes of somebody in the group %s are those of the role', (role) => {
    expect([...added(event('TokenGeneration_HostedAuth', [role]))].toSorted()).toEqual(
      [...roleScopes[role]].toSorted(),
    );
  });

  test('the scopes of somebody with two roles are those of both, each once', () => {
    const both = added(event('TokenGeneration_RefreshTokens', ['marketer', 'reviewer']));
    expect(new Set(both)).toEqual(new Set([...roleScopes.marketer, ...roleScopes.reviewer]));
    expect(both).toHaveLength(new Set(both).size);
  });

  test.each([[[]], [['admins']], [['constructor']], [['Marketer']]])(
    'the groups %j give no scopes',
    (groups) => {
      expect(added(event('TokenGeneration_HostedAuth', groups))).toEqual([]);
    },
  );

  test('the scopes of a person are not what the browser asked for', () => {
    const asked = event('TokenGeneration_HostedAuth', [], ['grondslag/privacy-officer']);
    expect(added(asked)).toEqual([]);
  });

  test('the scopes of a program are those of the role that its client may ask for', () => {
    const source = 'TokenGeneration_ClientCredentials';
    expect(new Set(added(event(source, [], ['grondslag/product'])))).toEqual(
      new Set(roleScopes.product),
    );
    expect(added(event(source, ['reviewer'], []))).toEqual([]);
    expect(added(event(source, [], ['product', 'other/product']))).toEqual([]);
  });

  test('scopes in an access token leave the rest of the event as it came', () => {
    const given = event('TokenGeneration_HostedAuth', ['reviewer']);
    const { response: _, ...rest } = withScopes(given);
    const { response: __, ...before } = given;
    expect(rest).toEqual(before);
  });
});
