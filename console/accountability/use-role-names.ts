import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';

/** Says roles in words; a role of a later version by its own name. */
export const useRoleNames = (): ((roles: readonly string[]) => string) => {
  const { roleNames, noRoles } = useWords().accountability.audit;
  const format = useFormat();
  const known: Readonly<Record<string, string>> = roleNames;
  return (roles) =>
    roles.length === 0 ? noRoles : format.list(roles.map((role) => known[role] ?? role));
};
