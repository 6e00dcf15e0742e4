import { describe, expect, test } from 'vitest';
import { apiRoutes } from '../../cdk/api-routes.ts';
import { routePermissions } from '../../cdk/route-permissions.ts';
import { roleNames, roleScopes } from '../../shared/deployment/roles.ts';
import { isForRole } from '../../shared/deployment/routes.ts';
import { nameOf } from './grants.ts';
import { synthesized, theOne } from './synthesize.ts';

const throttle = { ratePerSecond: 1, burst: 1 };

describe('what each role may call', () => {
  type Statement = { readonly Effect: string; readonly Resource: unknown };
  const statementsOf = (role: string): readonly Statement[] => {
    const policy = theOne(
      synthesized().stateless,
      'AWS::IAM::ManagedPolicy',
      ({ ManagedPolicyName }) => ManagedPolicyName === `grondslag-production-${role}`,
    );
    return (policy.Properties['PolicyDocument'] as { Statement: readonly Statement[] }).Statement;
  };
  /** IAM's own judgement: a denial wins, and an asterisk crosses slashes. */
  const permits = (role: string, method: string, path: string): boolean => {
    const target = `/$default/${method}${path}`;
    const hit = (effect: string) =>
      statementsOf(role)
        .filter(({ Effect }) => Effect === effect)
        .flatMap(({ Resource }) => (Array.isArray(Resource) ? Resource : [Resource]))
        .map((arn) => nameOf(arn, new Map()).replace(/^.*?(?=\/\$default)/, ''))
        .some((pattern) =>
          new RegExp(`^${pattern.replaceAll('$', '\\$').replaceAll('*', '.*')}$`).test(target),
        );
    return hit('Allow') && !hit('Deny');
  };

  test.each(roleNames)('the role %s reaches the routes of its scopes and no other', (role) => {
    for (const { method, path, ...route } of apiRoutes()) {
      const concrete = path.replaceAll(/\{[^}]+\}/g, 'an-id');
      expect([role, method, path, permits(role, method, concrete)]).toEqual([
        role,
        method,
        path,
        isForRole(route, roleScopes[role]),
      ]);
    }
  });

  test('no role reaches a route that it was not given by an id with a slash in it', () => {
    const routes = [
      { method: 'GET', path: '/v1/a/{id}', function: 'contacts', scope: 'contacts:read', throttle },
      { method: 'GET', path: '/v1/a/{id}/b', function: 'consent', scope: 'consent:read', throttle },
    ] as const;
    expect(routePermissions(routes, ['contacts:read']).denied).toEqual([routes[1]]);
    expect(routePermissions(routes, ['contacts:read', 'consent:read']).denied).toEqual([]);
  });

  test('a denial that would take back something allowed stops the synthesis', () => {
    const routes = [
      { method: 'GET', path: '/v1/{any}', function: 'contacts', scope: 'contacts:read', throttle },
      { method: 'GET', path: '/v1/{other}', function: 'consent', scope: 'consent:read', throttle },
    ] as const;
    expect(() => routePermissions(routes, ['contacts:read'])).toThrow('would also deny');
  });

  test.each([
    ['POST', '/v1/contacts/c1/consent/events'],
    ['POST', '/v1/contacts/c1/consent/requests'],
    ['POST', '/v1/contacts/import'],
  ])(
    'the route %s %s, which records consent, is the product’s and not the privacy officer’s',
    (method, path) => {
      expect(permits('privacy-officer', method, path)).toBe(false);
      expect(permits('product', method, path)).toBe(true);
    },
  );

  test.each([
    '/v1/contacts/c1/withdrawals',
    '/v1/contacts/c1/objections',
    '/v1/contacts/c1/erasure',
  ])('the route POST %s, by which a person stops, is the privacy officer’s', (path) => {
    expect(permits('privacy-officer', 'POST', path)).toBe(true);
  });

  test('nobody both writes and releases a mailing', () => {
    for (const scopes of Object.values(roleScopes))
      expect(scopes.includes('mailings:write') && scopes.includes('mailings:review')).toBe(false);
  });
});
