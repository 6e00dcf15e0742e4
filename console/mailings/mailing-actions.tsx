import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation } from '@tanstack/react-query';
import type { Mailing } from '../api/schemas.ts';
import { Confirmed } from '../parts/confirmed.tsx';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';
import { useLater } from './use-later.ts';
import { useMailingActs } from './use-mailing.ts';

/**
 * What stops a mailing, or lets it continue. Pausing is one press and at once, and can be taken back for ten
 * seconds with another; what cannot be undone asks.
 */
export const MailingActions = ({
  mailing: { mailingId, state },
}: {
  readonly mailing: Mailing;
}) => {
  const { actions } = useWords();
  const { may } = useCaller();
  const acts = useMailingActs(mailingId);
  const pause = useMutation({ mutationFn: acts.pause });
  const undo = useMutation({ mutationFn: acts.resume, onSettled: () => pause.reset() });
  useLater(pause.isSuccess, pause.reset);
  const isUnderWay = state === 'scheduled' || state === 'running' || state === 'paused';
  return (
    <SpaceBetween size="s">
      <ProblemAlert title={actions.failed} error={pause.error ?? undo.error} />
      {state === 'paused' && pause.isSuccess && may('mailings:send') && (
        <Alert
          type="success"
          action={
            <Button loading={undo.isPending} onClick={() => undo.mutate()}>
              {actions.undo}
            </Button>
          }
        >
          {actions.paused}
        </Alert>
      )}
      <SpaceBetween direction="horizontal" size="xs">
        {(state === 'running' || state === 'scheduled') && may('mailings:pause') && (
          <Button loading={pause.isPending} onClick={() => pause.mutate()}>
            {actions.pause}
          </Button>
        )}
        {state === 'paused' && may('mailings:send') && (
          <Confirmed
            variant="primary"
            button={actions.resume}
            title={actions.resume}
            consequences={actions.resumeWhat}
            failure={actions.failed}
            act={acts.resume}
          />
        )}
        {state === 'scheduled' && may('mailings:send') && (
          <Confirmed
            button={actions.unschedule}
            title={actions.unschedule}
            consequences={actions.unscheduleWhat}
            failure={actions.failed}
            act={acts.unschedule}
          />
        )}
        {(isUnderWay || state === 'draft' || state === 'held') && may('mailings:cancel') && (
          <Confirmed
            button={actions.cancel}
            title={actions.cancel}
            consequences={actions.cancelWhat}
            failure={actions.failed}
            act={acts.cancel}
          />
        )}
      </SpaceBetween>
    </SpaceBetween>
  );
};
