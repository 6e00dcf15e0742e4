import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../api/answer.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';

/**
 * How much the mail service will still accept, and work that was set aside and waits for the
 * operator.
 */
export const SendingState = () => {
  const { sending } = useWords().oversight;
  const { api } = useCaller();
  const format = useFormat();
  const { data, error, refetch } = useQuery({
    queryKey: ['sending-state'],
    queryFn: () => dataOf(api.GET('/v1/sending-state')),
  });
  if (data === undefined)
    return <ProblemAlert title={sending.failed} error={error} onRetry={() => void refetch()} />;
  const { isHeld, perDay, sentLastDay = 0, deadLetters } = data;
  return (
    <Container header={<Header variant="h2">{sending.title}</Header>}>
      <SpaceBetween size="s">
        {isHeld && <Alert type="error">{sending.held}</Alert>}
        <Box>
          {perDay === undefined
            ? sending.noLimit
            : sending.quota(
                format.number(sentLastDay),
                format.number(perDay),
                format.percent(perDay === 0 ? 1 : sentLastDay / perDay),
              )}
        </Box>
        {deadLetters.length === 0 ? (
          <Box color="text-body-secondary">{sending.nothingAside}</Box>
        ) : (
          <Alert type="warning" header={sending.aside}>
            <ul>
              {deadLetters.map(({ queue, waiting }) => (
                <li key={queue}>{sending.waits(queue, format.number(waiting))}</li>
              ))}
            </ul>
          </Alert>
        )}
      </SpaceBetween>
    </Container>
  );
};
