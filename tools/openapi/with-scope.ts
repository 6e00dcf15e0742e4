import { roleNames, roleScopes } from '../../shared/deployment/roles.ts';
import type { Described, Operation } from './operation.ts';

/** Says who may call an operation: the scope, and the roles that have it. */
export const withScope = ({ operation }: Described): Operation => {
  const scope = operation['x-scope'];
  const who =
    scope === undefined
      ? 'Public: needs no credentials.'
      : `Needs the scope \`${scope}\` (${rolesWith(scope)}).`;
  return {
    ...operation,
    description: [operation.description, who].filter(Boolean).join('\n\n'),
  };
};

const rolesWith = (scope: string): string =>
  roleNames.filter((role) => roleScopes[role].some((one) => one === scope)).join(', ');
