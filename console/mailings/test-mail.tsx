import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation } from '@tanstack/react-query';
import { dataOf } from '../api/answer.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';

/** Mails each language to oneself, with defaults where a recipient's values would stand. */
export const TestMail = ({ mailingId }: { readonly mailingId: string }) => {
  const { before, languages } = useWords();
  const { api } = useCaller();
  const format = useFormat();
  const send = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/v1/mailings/{mailingId}/test', { params: { path: { mailingId } } })),
  });
  const named = (outcome: 'accepted' | 'refused') =>
    (send.data?.mails ?? []).flatMap((mail) =>
      mail.outcome === outcome ? [languages[mail.language]] : [],
    );
  return (
    <SpaceBetween size="xs">
      <Button loading={send.isPending} onClick={() => send.mutate()}>
        {before.testMail}
      </Button>
      <Box color="text-body-secondary">{before.testMailHelp}</Box>
      <ProblemAlert title={before.testMailFailed} error={send.error} />
      {named('accepted').length > 0 && (
        <Alert type="success">
          {before.testMailSent(send.data?.to ?? '', format.list(named('accepted')))}
        </Alert>
      )}
      {named('refused').length > 0 && (
        <Alert type="error">{before.testMailRefused(format.list(named('refused')))}</Alert>
      )}
    </SpaceBetween>
  );
};
