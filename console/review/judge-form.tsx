import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { MailingDetail } from '../api/schemas.ts';
import { useMailingActs } from '../mailings/use-mailing.ts';
import { Confirmed } from '../parts/confirmed.tsx';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useWords } from '../words/words-context.tsx';

/** Releases or rejects exactly what is on the screen, with a reason that is kept. */
export const JudgeForm = ({ mailing }: { readonly mailing: MailingDetail }) => {
  const { review } = useWords();
  const acts = useMailingActs(mailing.mailingId);
  const [verdict, setVerdict] = useState<'release' | 'reject'>();
  const [reason, setReason] = useState('');
  // Judges what is on the screen: what changed meanwhile is refused, not released unread.
  const { contentHash } = mailing;
  const judge = useMutation({
    mutationFn: (chosen: 'release' | 'reject') =>
      acts.review({ verdict: chosen, reason: reason.trim(), contentHash }),
  });
  const note = judge.data?.note;
  const isIncomplete = reason.trim().length < 10 || judge.isSuccess;
  return (
    <Container header={<Header variant="h2">{review.judge}</Header>}>
      <SpaceBetween size="m">
        <RadioGroup
          ariaLabel={review.judge}
          value={verdict ?? null}
          onChange={({ detail }) => setVerdict(detail.value === 'release' ? 'release' : 'reject')}
          items={[
            { value: 'release', label: review.release, description: review.releaseWhat },
            { value: 'reject', label: review.reject, description: review.rejectWhat },
          ]}
        />
        <FormField label={review.reason} description={review.reasonHelp}>
          <Textarea value={reason} onChange={({ detail }) => setReason(detail.value)} rows={3} />
        </FormField>
        <ProblemAlert title={review.judgeFailed} error={judge.error} />
        {judge.isSuccess && (
          <Alert type="success">
            {note ?? (judge.variables === 'reject' ? review.rejected : review.recorded)}
          </Alert>
        )}
        {verdict === 'reject' ? (
          <Confirmed
            button={review.reject}
            title={review.rejectTitle}
            consequences={
              <ul>
                {review.rejectConsequences(mailing.createdBy).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            }
            failure={review.judgeFailed}
            variant="primary"
            disabled={isIncomplete}
            act={() => judge.mutateAsync('reject')}
          />
        ) : (
          <Button
            variant="primary"
            loading={judge.isPending}
            disabled={verdict === undefined || isIncomplete}
            onClick={() => judge.mutate('release')}
          >
            {review.release}
          </Button>
        )}
      </SpaceBetween>
    </Container>
  );
};
