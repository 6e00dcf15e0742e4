import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import FileInput from '@cloudscape-design/components/file-input';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useWords } from '../words/words-context.tsx';
import { FileVerdict } from './file-verdict.tsx';
import { type Checker, startChecker } from './start-checker.ts';
import { useLogKey } from './use-log.ts';

/** Checks a file of proof on this machine: with the key of the log, or by a policy of one's own. */
export const CheckFileCard = () => {
  const { proof } = useWords();
  const key = useLogKey();
  const [policy, setPolicy] = useState<File>();
  const checker = useRef<Checker>(undefined);
  useEffect(() => {
    const started = startChecker();
    checker.current = started;
    return started.stop;
  }, []);
  const check = useMutation({
    // Nothing of it asks the network, and it is just as good without one.
    networkMode: 'always',
    mutationFn: async (file: File) => {
      const believed =
        policy === undefined
          ? `log ${key.data ?? (await key.refetch()).data ?? ''}\nquorum none\n`
          : await policy.text();
      return checker.current?.check(file, believed);
    },
  });
  return (
    <Container header={<Header variant="h2">{proof.check}</Header>}>
      <SpaceBetween size="m">
        <Box color="text-body-secondary">{proof.checkHelp}</Box>
        <SpaceBetween direction="horizontal" size="xs">
          <FileInput
            value={[]}
            ariaRequired={false}
            accept=".zip,.tlog-proof"
            onChange={({ detail: { value } }) => {
              if (value[0] !== undefined) check.mutate(value[0]);
            }}
          >
            {proof.choose}
          </FileInput>
          <FileInput
            value={[]}
            ariaRequired={false}
            accept=".txt"
            onChange={({ detail: { value } }) => setPolicy(value[0])}
          >
            {proof.choosePolicy}
          </FileInput>
        </SpaceBetween>
        <Box variant="small" color="text-body-secondary">
          {policy !== undefined && proof.believedPolicy(policy.name)}
          {policy === undefined && key.data !== undefined && proof.believedKey}
        </Box>
        <ProblemAlert title={proof.keyFailed} error={key.error} />
        <ProblemAlert title={proof.checkFailed} error={check.error} />
        <div aria-live="polite">
          {check.data !== undefined && <FileVerdict checked={check.data} />}
        </div>
      </SpaceBetween>
    </Container>
  );
};
