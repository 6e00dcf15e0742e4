import StatusIndicator, {
  type StatusIndicatorProps,
} from '@cloudscape-design/components/status-indicator';
import type { MailingState } from '../api/schemas.ts';
import { useWords } from '../words/words-context.tsx';

/** A mailing's state in a word, with its sign. */
export const StateBadge = ({ state }: { readonly state: MailingState }) => {
  const { mailings } = useWords();
  return <StatusIndicator type={signs[state]}>{mailings.states[state]}</StatusIndicator>;
};

export const mailingStates = [
  'draft',
  'held',
  'scheduled',
  'running',
  'paused',
  'finished',
  'cancelled',
] as const satisfies readonly MailingState[];

const signs: Readonly<Record<MailingState, StatusIndicatorProps.Type>> = {
  draft: 'not-started',
  held: 'warning',
  scheduled: 'pending',
  running: 'in-progress',
  paused: 'stopped',
  finished: 'success',
  cancelled: 'stopped',
};
