import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import { ProblemError } from '../../packages/client/grondslag-client.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { useLogKey, useLogState } from './use-log.ts';

/** How far the evidence log has come, and who signed that. */
export const LogStateCard = () => {
  const { proof } = useWords();
  const format = useFormat();
  const key = useLogKey();
  const { data, error, refetch } = useLogState();
  const isYoung = error instanceof ProblemError && error.status === 404;
  return (
    <Container header={<Header variant="h2">{proof.log}</Header>}>
      {isYoung ? (
        <Box>{proof.noCheckpoint}</Box>
      ) : (
        <ProblemAlert
          title={proof.logFailed}
          error={key.error ?? error}
          onRetry={() => void refetch()}
        />
      )}
      {data === null && <Box color="text-status-error">{proof.noCheckpointRead}</Box>}
      {data !== undefined && data !== null && (
        <KeyValuePairs
          columns={1}
          items={[
            { label: proof.entries, value: format.number(data.size) },
            {
              label: proof.signature,
              value: data.isSigned ? proof.signed : proof.notSigned,
            },
            {
              label: proof.witnesses,
              value: data.others.length === 0 ? proof.noWitnesses : format.list(data.others),
            },
            { label: proof.name, value: data.origin },
            { label: proof.root, value: <Box variant="code">{`${data.root.slice(0, 16)} …`}</Box> },
          ]}
        />
      )}
    </Container>
  );
};
