import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import type { Sender } from '../../api/schemas.ts';
import { useWords } from '../../words/words-context.tsx';
import { mailingStates } from '../state-badge.tsx';
import type { Filters } from './use-mailings.ts';

/** Which mailings the list shows: of whom, in which state, with which words in their name. */
export const MailingFilters = ({
  filters,
  senders,
}: {
  readonly filters: Filters;
  readonly senders: readonly Sender[];
}) => {
  const { mailings: words } = useWords();
  const { senderId, state } = filters;
  return (
    <div className="filters">
      <FormField label={words.sender}>
        <Select
          selectedOption={senderId === undefined ? null : { value: senderId }}
          options={senders.map((sender) => ({
            value: sender.senderId,
            description: sender.legalName,
          }))}
          onChange={({ detail }) => filters.chooseSender(detail.selectedOption.value)}
        />
      </FormField>
      <FormField label={words.state}>
        <Select
          selectedOption={{
            value: state ?? 'all',
            label: state === undefined ? words.all : words.states[state],
          }}
          options={[
            { value: 'all', label: words.all },
            ...mailingStates.map((value) => ({ value, label: words.states[value] })),
          ]}
          onChange={({ detail: { selectedOption } }) =>
            filters.chooseState(selectedOption.value === 'all' ? undefined : selectedOption.value)
          }
        />
      </FormField>
      <FormField label={words.search}>
        <Input
          type="search"
          value={filters.text}
          onChange={({ detail }) => filters.type(detail.value)}
        />
      </FormField>
    </div>
  );
};
