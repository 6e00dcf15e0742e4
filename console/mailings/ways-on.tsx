import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { Confirmed } from '../parts/confirmed.tsx';
import { useWords } from '../words/words-context.tsx';
import { type DraftContent, draftOf, type MailingDraft, sentDraft } from './draft.ts';
import { type Shown, useMailingActs } from './use-mailing.ts';

/** The ways on for a mailing that is held: each with what follows from it, and one button. */
export const WaysOn = ({ mailing, etag }: Shown) => {
  const { ways, mailings } = useWords();
  const [, navigate] = useLocation();
  const acts = useMailingActs(mailing.mailingId);
  const split = useQuery({
    queryKey: ['mailing', mailing.mailingId, 'split', mailing.contentHash],
    queryFn: acts.split,
  });
  const parts = split.data;
  // Both halves must have words left, or there is nothing to take out or to split off.
  const canSplit = parts !== undefined && parts.service.length > 0 && parts.rest.length > 0;
  const served = (contents: readonly DraftContent[]): MailingDraft =>
    sentDraft({ ...draftOf(mailing), contents: contents.map((each) => ({ ...each })) });
  const { reviews } = mailing;
  return (
    <Container header={<Header variant="h2">{ways.title}</Header>}>
      <div className="ways">
        <Way title={ways.takeOut.title} text={ways.takeOut.text}>
          <Confirmed
            variant="primary"
            button={ways.takeOut.button}
            title={ways.takeOut.title}
            failure={ways.failed}
            disabled={!canSplit}
            consequences={<Passages contents={parts?.rest ?? []} lead={ways.takeOut.what} />}
            act={() => acts.replace(served(parts?.service ?? []), etag)}
          />
        </Way>
        <Way title={ways.split.title} text={ways.split.text}>
          <SplitInTwo
            disabled={!canSplit}
            rest={parts?.rest ?? []}
            topic={mailing.topic}
            act={async (rest, topic) => {
              const { necessity: _, duty: __, ...draft } = draftOf(mailing);
              await acts.create(
                sentDraft({
                  ...draft,
                  name: ways.split.nameOf(mailing.name).slice(0, 200),
                  purpose: mailing.regulated[0] ?? 'commercial',
                  topic,
                  contents: [...rest],
                }),
              );
              await acts.replace(served(parts?.service ?? []), etag);
              navigate(`/mailings?sender=${mailing.senderId}`);
            }}
          />
        </Way>
        <Way title={ways.accept.title} text={ways.accept.text}>
          <Confirmed
            button={ways.accept.button}
            title={ways.accept.title}
            failure={ways.failed}
            consequences={ways.accept.what(
              mailing.regulated.map((purpose) => mailings.purposes[purpose]).join(', '),
            )}
            act={acts.acceptAsMarketing}
          />
        </Way>
        <Way title={ways.review.title} text={ways.review.text}>
          <Box variant="strong">
            {reviews === undefined
              ? ways.review.waits
              : mailings.reviews(reviews.given, reviews.needed)}
          </Box>
          {(reviews?.rejectedBy.length ?? 0) > 0 && (
            <>
              <Box color="text-status-error">{ways.review.rejected(reviews?.rejectedBy ?? [])}</Box>
              <p>{ways.review.afterRejection}</p>
            </>
          )}
        </Way>
      </div>
    </Container>
  );
};

const Way = ({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) => (
  <div className="way">
    <Box variant="h3">{title}</Box>
    <p>{text}</p>
    <div>{children}</div>
  </div>
);

const Passages = ({
  contents,
  lead,
}: {
  readonly contents: readonly DraftContent[];
  readonly lead: string;
}) => (
  <>
    <p>{lead}</p>
    {contents.map(({ language, text = '' }) => (
      <blockquote key={language} lang={language}>
        {text}
      </blockquote>
    ))}
  </>
);

/** The offer needs its own subject in each language, and a topic that people can choose. */
const SplitInTwo = ({
  disabled,
  rest,
  topic: given,
  act,
}: {
  readonly disabled: boolean;
  readonly rest: readonly DraftContent[];
  readonly topic: string | undefined;
  readonly act: (rest: readonly DraftContent[], topic: string) => Promise<void>;
}) => {
  const { ways, write, languages } = useWords();
  const [subjects, setSubjects] = useState<Readonly<Record<string, string>>>({});
  const [topic, setTopic] = useState(given ?? '');
  const titled = rest.map((each) => ({ ...each, subject: subjects[each.language] ?? '' }));
  return (
    <Confirmed
      button={ways.split.button}
      title={ways.split.title}
      failure={ways.failed}
      disabled={disabled}
      isReady={topic !== '' && titled.every(({ subject }) => subject.trim() !== '')}
      consequences={
        <SpaceBetween size="s">
          <Passages contents={rest} lead={ways.split.what} />
          {titled.map(({ language, subject }) => (
            <FormField key={language} label={write.subject(languages[language])}>
              <Input
                value={subject}
                onChange={({ detail }) => setSubjects({ ...subjects, [language]: detail.value })}
              />
            </FormField>
          ))}
          <FormField label={write.topic} description={write.topicHelp}>
            <Input value={topic} onChange={({ detail }) => setTopic(detail.value)} />
          </FormField>
        </SpaceBetween>
      }
      act={() => act(titled, topic)}
    />
  );
};
