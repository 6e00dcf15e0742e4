import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { useWords } from '../words/words-context.tsx';

/** A dialog that says what will happen, with the button that does it and a way back. */
export const AskFirst = ({
  title,
  button,
  isBusy = false,
  isReady = true,
  onConfirm,
  onDismiss,
  children,
}: {
  readonly title: string;
  /** What happens, as a verb. */
  readonly button: string;
  readonly isBusy?: boolean;
  /** Whether everything that the dialog asks for is given. */
  readonly isReady?: boolean;
  readonly onConfirm: () => void;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}) => {
  const { shell } = useWords();
  return (
    <Modal
      visible
      header={title}
      onDismiss={onDismiss}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={onDismiss}>
              {shell.ratherNot}
            </Button>
            <Button variant="primary" loading={isBusy} disabled={!isReady} onClick={onConfirm}>
              {button}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">{children}</SpaceBetween>
    </Modal>
  );
};
