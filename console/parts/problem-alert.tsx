import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import { ProblemError } from '../../packages/client/grondslag-client.ts';
import { useWords } from '../words/words-context.tsx';

/** What failed, in the API's own words, with a way on. Nothing while there is no error. */
export const ProblemAlert = ({
  title,
  error,
  onRetry,
}: {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}) => {
  const { problem: words } = useWords();
  if (error === null || error === undefined) return null;
  const problem = error instanceof ProblemError ? error.problem : undefined;
  return (
    <Alert
      type="error"
      header={title}
      action={onRetry && <Button onClick={onRetry}>{words.again}</Button>}
    >
      <div>{problem?.title ?? words.noAnswer}</div>
      {problem?.detail !== undefined && <div>{problem.detail}</div>}
      {(problem?.errors ?? []).map(({ pointer, message }) => (
        <div key={`${pointer}${message}`}>
          <Box variant="code">{pointer}</Box> {message}
        </div>
      ))}
      {problem?.instance !== undefined && (
        <Box variant="small" color="text-body-secondary">
          {words.support}: {problem.instance}
        </Box>
      )}
    </Alert>
  );
};
