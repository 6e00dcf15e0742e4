import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Sender } from '../api/schemas.ts';
import { readingOf } from '../mail/findings.ts';
import { ReadingPanel } from '../mail/reading-panel.tsx';
import { useJudged } from '../mail/use-judged.ts';
import { fieldError } from '../parts/field-error.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useWords } from '../words/words-context.tsx';
import { ContentFields } from './content-fields.tsx';
import type { MailingDraft } from './draft.ts';
import { PurposeFields } from './purpose-fields.tsx';
import { isService } from './stages.ts';

/** What a mailing is and says, with the reading of it below, which follows the keys. */
export const MailingForm = ({
  draft,
  senders,
  change,
  button,
  isBusy,
  error,
  onSave,
}: {
  readonly draft: MailingDraft;
  readonly senders: readonly Sender[];
  readonly change: (draft: MailingDraft) => void;
  readonly button: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onSave: () => void;
}) => {
  const { write, read } = useWords();
  const judged = useJudged(draft.contents, draft.purpose);
  const known = judged.classifications.flatMap((each) => each ?? []);
  return (
    <SpaceBetween size="l">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <Form
          actions={
            <Button variant="primary" formAction="submit" loading={isBusy}>
              {button}
            </Button>
          }
          errorText={undefined}
        >
          <SpaceBetween size="l">
            <ProblemAlert title={write.saveFailed} error={error} />
            <Container header={<Header variant="h2">{write.what}</Header>}>
              <PurposeFields
                draft={draft}
                senders={senders}
                change={change}
                errorAt={(pointer) => fieldError(error, pointer)}
              />
            </Container>
            <Container
              header={
                <Header variant="h2" description={write.textDescription}>
                  {write.text}
                </Header>
              }
            >
              <ContentFields
                contents={draft.contents}
                purpose={draft.purpose}
                change={(contents) => change({ ...draft, contents })}
              />
            </Container>
          </SpaceBetween>
        </Form>
      </form>
      <ProblemAlert title={read.judgeFailed} error={judged.error} />
      <ReadingPanel
        reading={known.length === 0 ? undefined : readingOf(known, isService(draft.purpose))}
        contents={draft.contents}
        classifications={judged.classifications}
      />
    </SpaceBetween>
  );
};
