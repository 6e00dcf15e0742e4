import { type ApiRoute, isForRole } from '../shared/deployment/routes.ts';

/**
 * What a holder of these scopes is allowed, and what must be denied by name because an allowed
 * pattern reaches it. Throws when a denial would take back a route that is allowed.
 */
export const routePermissions = (
  routes: readonly ApiRoute[],
  scopes: readonly string[],
): { readonly allowed: readonly ApiRoute[]; readonly denied: readonly ApiRoute[] } => {
  const allowed = routes.filter((route) => isForRole(route, scopes));
  const others = routes.filter((route) => !isForRole(route, scopes));
  const denied = others.filter((other) => allowed.some((route) => reaches(route, other)));
  for (const denial of denied) {
    const lost = allowed.find((route) => reaches(denial, route));
    if (lost !== undefined)
      throw new Error(`denying ${denial.path} would also deny ${lost.path}, which is allowed`);
  }
  return { allowed, denied };
};

/** `*` in an IAM resource crosses slashes: `/contacts/*` also means `/contacts/1/events`. */
const reaches = (pattern: ApiRoute, target: ApiRoute): boolean => {
  if (pattern.method !== target.method) return false;
  const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const expression = pattern.path
    .split(/\{[^}]+\}/)
    .map(literal)
    .join('.*');
  return new RegExp(`^${expression}$`).test(target.path);
};
