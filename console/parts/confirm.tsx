import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type ReactNode, useState } from 'react';
import { useWords } from '../words/words-context.tsx';
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
  const { shell } = useWords();
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
        <Modal
          visible
          header={title}
          onDismiss={close}
          footer={
            <Box float="right">
              <SpaceBetween direction="horizontal" size="xs">
                <Button variant="link" onClick={close}>
                  {shell.ratherNot}
                </Button>
                <Button
                  variant="primary"
                  loading={isBusy}
                  disabled={!isReady}
                  onClick={() => void confirm()}
                >
                  {button}
                </Button>
              </SpaceBetween>
            </Box>
          }
        >
          <SpaceBetween size="m">
            <div>{consequences}</div>
            <ProblemAlert title={failure} error={error} />
          </SpaceBetween>
        </Modal>
      )}
    </>
  );
};
