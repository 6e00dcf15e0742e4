import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Multiselect from '@cloudscape-design/components/multiselect';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { SenderChoice, useChosenSender } from '../parts/sender-choice.tsx';
import { useCaller } from '../session/session.tsx';
import { languages, useLanguage } from '../words/words-context.tsx';
import { useTopics } from './topics-page.tsx';

/** A sign-up form for a page of one's own, with the texts as they are published now. */
export const FormsPage = () => {
  const { words, language: own } = useLanguage();
  const { forms } = words.texts;
  const { api, may } = useCaller();
  const chosen = useChosenSender();
  const { senderId } = chosen;
  const topics = useTopics(senderId);
  const [language, setLanguage] = useState(own);
  const [only, setOnly] = useState<readonly string[]>([]);
  const { data, error, refetch } = useQuery({
    queryKey: ['form', senderId, language, only],
    enabled: senderId !== undefined,
    queryFn: () =>
      dataOf(
        api.GET('/s/{senderId}/form', {
          params: {
            path: { senderId: senderId ?? '' },
            query: defined({
              lang: language,
              topic: only.length === 0 ? undefined : (only as never),
            }),
          },
          parseAs: 'text',
        }),
      ),
  });
  const isOffered = (topics.data ?? []).filter(
    ({ visibility, retiredAt }) => visibility === 'public' && retiredAt === undefined,
  );
  return (
    <Screen title={forms.title} description={forms.description}>
      <Container>
        <SpaceBetween size="m">
          <SenderChoice chosen={chosen} />
          <FormField label={forms.language}>
            <Select
              selectedOption={{ value: language, label: words.languages[language] }}
              options={languages.map((value) => ({ value, label: words.languages[value] }))}
              onChange={({ detail }) =>
                setLanguage(
                  languages.find((one) => one === detail.selectedOption.value) ?? language,
                )
              }
            />
          </FormField>
          {may('consent:read') && (
            <FormField label={forms.topics} description={forms.topicsHelp}>
              <Multiselect
                selectedOptions={only.map((value) => ({ value, label: value }))}
                options={isOffered.map(({ topicId, names }) => ({
                  value: topicId,
                  label: names[language] ?? topicId,
                }))}
                onChange={({ detail }) =>
                  setOnly(detail.selectedOptions.flatMap(({ value }) => value ?? []))
                }
              />
            </FormField>
          )}
        </SpaceBetween>
      </Container>
      <ProblemAlert title={forms.failed} error={error} onRetry={() => void refetch()} />
      {data !== undefined && (
        <Container
          header={
            <Header
              variant="h2"
              description={forms.codeHelp}
              actions={
                <CopyToClipboard
                  copyButtonText={forms.copy}
                  copySuccessText={forms.copied}
                  copyErrorText={forms.notCopied}
                  textToCopy={data}
                />
              }
            >
              {forms.code}
            </Header>
          }
        >
          <SpaceBetween size="m">
            <pre className="code">{data}</pre>
            <Box color="text-body-secondary">{forms.again}</Box>
          </SpaceBetween>
        </Container>
      )}
    </Screen>
  );
};
