import type { MailingAccounts } from '../../../shared/delivery/ports.ts';

/** Accounts of mailings in memory, in the order in which they were put. */
export const memoryMailingAccounts = () => {
  const puts: Parameters<MailingAccounts['put']>[0][] = [];
  const accounts: MailingAccounts = {
    put: async (account) => void puts.push(account),
    last: async (mailingId) => puts.findLast((one) => one.mailingId === mailingId)?.until,
  };
  return { accounts, puts };
};
