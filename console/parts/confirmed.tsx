import Button from '@cloudscape-design/components/button';
import { type ReactNode, useState } from 'react';
import { AskFirst } from './ask-first.tsx';
import { ProblemAlert } from './problem-alert.tsx';

/** A button that first says what will happen; what it does stays open until the API has answered. */
export const Confirmed = ({
  button,
  title,
  consequences,
  failure,
  variant = 'normal',
  disabled = false,
  isReady = true,
  act,
}: {
  /** What happens, as a verb: on the button, and again on the one that does it. */
  readonly button: string;
  readonly title: string;
  readonly consequences: ReactNode;
  /** What is said when the API refuses. */
  readonly failure: string;
  readonly variant?: 'normal' | 'primary';
  readonly disabled?: boolean;
  /** Whether everything that the dialog asks for is given. */
  readonly isReady?: boolean;
  readonly act: () => Promise<unknown>;
}) => {
  const [isOpen, open] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const close = () => {
    open(false);
    setError(undefined);
  };
  const confirm = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await act();
      close();
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button variant={variant} disabled={disabled} onClick={() => open(true)}>
        {button}
      </Button>
      {isOpen && (
        <AskFirst
          title={title}
          button={button}
          isBusy={isBusy}
          isReady={isReady}
          onConfirm={() => void confirm()}
          onDismiss={close}
        >
          <div>{consequences}</div>
          <ProblemAlert title={failure} error={error} />
        </AskFirst>
      )}
    </>
  );
};
