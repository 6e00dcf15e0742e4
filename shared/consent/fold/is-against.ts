import type { ConsentEntry } from './consent-state.ts';

/** Whether a status speaks against mail. One that we cannot read does: doubt means no marketing. */
export const isAgainst = ({ status }: Pick<ConsentEntry, 'status'>): boolean => {
  switch (status) {
    case 'granted':
    case 'pending':
    case 'expired':
    case 'invalidated':
    case 'unproven':
      return false;
    default:
      return true;
  }
};
