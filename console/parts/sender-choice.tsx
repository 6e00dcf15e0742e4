import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { useSearchParams } from 'wouter';
import { useSenders } from '../mailings/list/use-mailings.ts';
import { useWords } from '../words/words-context.tsx';

/** Chooses the sender that a screen is about. Shows nothing where there is only one. */
export const SenderChoice = ({ chosen }: { readonly chosen: ChosenSender }) => {
  const { mailings } = useWords();
  const { senders, sender, choose } = chosen;
  if (sender === undefined || senders.length < 2) return null;
  return (
    <FormField label={mailings.sender}>
      <Select
        selectedOption={{ value: sender.senderId, label: sender.legalName }}
        options={senders.map(({ senderId, legalName }) => ({
          value: senderId,
          label: legalName,
          description: senderId,
        }))}
        onChange={({ detail }) => choose(detail.selectedOption.value ?? sender.senderId)}
      />
    </FormField>
  );
};

/** The sender that the address names, or else the first. */
export const useChosenSender = () => {
  const [query, setQuery] = useSearchParams();
  const { data: senders = [], error, refetch } = useSenders();
  const chosen = senders.find(({ senderId }) => senderId === query.get('sender')) ?? senders[0];
  return {
    senders,
    sender: chosen,
    senderId: chosen?.senderId,
    error,
    again: () => void refetch(),
    choose: (senderId: string) =>
      setQuery((now) => {
        const next = new URLSearchParams(now);
        next.set('sender', senderId);
        return next;
      }),
  };
};

export type ChosenSender = ReturnType<typeof useChosenSender>;
