import Alert from '@cloudscape-design/components/alert';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Spinner from '@cloudscape-design/components/spinner';
import { readingOf } from '../mail/findings.ts';
import { ReadingPanel } from '../mail/reading-panel.tsx';
import { isService } from '../mailings/stages.ts';
import { useMailing } from '../mailings/use-mailing.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';
import { DifferenceView } from './difference-view.tsx';
import { EarlierReviews } from './earlier-reviews.tsx';
import { isOwn } from './is-own.ts';
import { JudgeForm } from './judge-form.tsx';

/** May this go? Exactly what will be sent, what changed since the last judgement, and the judgement. */
export const ReviewPage = ({ mailingId }: { readonly mailingId: string }) => {
  const { review, mailings, write } = useWords();
  const { id } = useCaller();
  const { data, error, refetch } = useMailing(mailingId);
  if (data === undefined)
    return (
      <Screen title={review.title}>
        {error === null ? (
          <Spinner />
        ) : (
          <ProblemAlert title={review.failed} error={error} onRetry={() => void refetch()} />
        )}
      </Screen>
    );
  const mailing = data.data;
  const { classification, contents = [], difference, reviews } = mailing;
  const classifications = classification?.classifications ?? [];
  return (
    <Screen
      title={mailing.name}
      tabTitle={`${review.title} · ${mailing.name}`}
      description={reviews && mailings.reviews(reviews.given, reviews.needed)}
    >
      <Container header={<Header variant="h2">{review.declared}</Header>}>
        <KeyValuePairs
          columns={3}
          items={[
            { label: mailings.sender, value: mailing.senderId },
            { label: write.purpose, value: mailings.purposes[mailing.declaredPurpose] },
            { label: write.service, value: mailing.service ?? '–' },
            { label: write.topic, value: mailing.topic ?? '–' },
            { label: review.author, value: mailing.createdBy },
            { label: write.necessity, value: mailing.necessity ?? '–' },
          ]}
        />
      </Container>
      {difference !== undefined && <DifferenceView difference={difference} />}
      <ReadingPanel
        reading={readingOf(classifications, isService(mailing.declaredPurpose))}
        contents={contents}
        classifications={classifications}
      />
      <EarlierReviews mailingId={mailingId} />
      {isOwn(mailing, id) && <Alert type="info">{review.own}</Alert>}
      {mailing.state !== 'held' && <Alert type="info">{review.notHeld}</Alert>}
      {mailing.state === 'held' && !isOwn(mailing, id) && (
        // What changed since is judged anew.
        <JudgeForm key={mailing.contentHash} mailing={mailing} />
      )}
    </Screen>
  );
};
