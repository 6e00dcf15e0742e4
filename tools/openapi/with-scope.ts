import { roleNames, roleScopes } from '../../shared/deployment/roles.ts';
import type { Described, Operation } from './operation.ts';

/** Says who may call an operation: the scope, and the roles that have it. */
export const withScope = ({ operation }: Described): Operation => {
  const scope = operation['x-scope'];
  const who =
    scope === undefined
      ? 'Public: needs no credentials.'
      : [`Needs the scope \`${scope}\` (${rolesWith(scope)}).`, withIam(operation)].join('');
  return {
    ...operation,
    description: [operation.description, who].filter(Boolean).join('\n\n'),
  };
};

/** Among the roles with the scope, those whose policy for IAM callers names the route. */
const withIam = ({ 'x-scope': scope, 'x-iam-scope': also }: Operation): string => {
  if (scope === undefined || also === undefined) return '';
  const both = roleNames.filter((role) =>
    [scope, also].every((each) => roleScopes[role].some((one) => one === each)),
  );
  return ` With IAM only for roles that have \`${also}\` too (${both.join(', ')}).`;
};

const rolesWith = (scope: string): string =>
  roleNames.filter((role) => roleScopes[role].some((one) => one === scope)).join(', ');
