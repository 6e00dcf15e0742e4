import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { Component, type ReactNode } from 'react';
import { useWords } from '../words/words-context.tsx';

/** Keeps the rest of the console when one screen breaks, and says so instead of an empty page. */
export class CatchFaults extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? (
      <Broken again={() => this.setState({ hasFailed: false })} />
    ) : (
      this.props.children
    );
  }
}

type State = { readonly hasFailed: boolean };

const Broken = ({ again }: { readonly again: () => void }) => {
  const { problem } = useWords();
  return (
    <Alert type="error" action={<Button onClick={again}>{problem.again}</Button>}>
      {problem.broken}
    </Alert>
  );
};
