import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FileInput from '@cloudscape-design/components/file-input';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { dataOf } from '../api/answer.ts';
import type { DraftContent } from '../mailings/draft.ts';
import { base64Of } from '../parts/base64-of.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';
import { mostBytes, type TakenMail, takenFrom } from './mail-file.ts';

/** Takes the words of a mail file into one language of a mailing, and says what of it stays behind. */
export const MailFileSection = ({
  contents,
  take,
}: {
  readonly contents: readonly DraftContent[];
  readonly take: (content: DraftContent) => void;
}) => {
  const { writing } = useWords();
  const { api, may } = useCaller();
  const read = useMutation({
    mutationFn: async (file: File): Promise<TakenMail | 'tooLarge'> => {
      if (file.size > mostBytes) return 'tooLarge';
      const body = { eml: await base64Of(file) };
      const { mail } = await dataOf(api.POST('/v1/classifications', { body }));
      return mail === undefined ? 'tooLarge' : takenFrom(mail);
    },
  });
  if (!may('classifications:write')) return null;
  const { data: taken } = read;
  const refusal = taken === 'tooLarge' ? taken : taken?.refusal;
  return (
    <ExpandableSection headerText={writing.mailFile}>
      <SpaceBetween size="m">
        <FileInput
          value={[]}
          ariaRequired={false}
          accept=".eml,message/rfc822"
          onChange={({ detail: { value } }) => {
            if (value[0] !== undefined) read.mutate(value[0]);
          }}
        >
          {writing.chooseMailFile}
        </FileInput>
        <ProblemAlert title={writing.mailFileFailed} error={read.error} />
        <div aria-live="polite">
          {refusal !== undefined && <Alert type="error">{writing.refused[refusal]}</Alert>}
          {taken !== undefined && taken !== 'tooLarge' && refusal === undefined && (
            <Taken
              key={read.submittedAt}
              taken={taken}
              contents={contents}
              take={(content) => {
                take(content);
                read.reset();
              }}
            />
          )}
        </div>
      </SpaceBetween>
    </ExpandableSection>
  );
};

const Taken = ({
  taken: { subject, html, text, others, pictures, language: declared },
  contents,
  take,
}: {
  readonly taken: TakenMail;
  readonly contents: readonly DraftContent[];
  readonly take: (content: DraftContent) => void;
}) => {
  const { writing, languages } = useWords();
  const [language, choose] = useState<DraftContent['language']>(
    declared ?? contents[0]?.language ?? 'nl',
  );
  const there = contents.find((each) => each.language === language);
  const replaces = [there?.subject, there?.text, there?.html].some(
    (words = '') => words.trim() !== '',
  );
  return (
    <SpaceBetween size="s">
      <Box fontWeight="bold">{subject}</Box>
      <FormField
        label={writing.fileLanguage}
        description={declared === undefined ? writing.undeclared : undefined}
      >
        <Select
          selectedOption={{ value: language, label: languages[language] }}
          options={all.map((value) => ({ value, label: languages[value] }))}
          onChange={({ detail }) =>
            choose(all.find((each) => each === detail.selectedOption.value) ?? language)
          }
        />
      </FormField>
      {(others.length > 0 || pictures > 0) && (
        <Alert type="warning" header={writing.staysBehind}>
          {pictures > 0 && <div>{writing.embedded(pictures)}</div>}
          <ul>
            {others.map(({ name, type }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two parts may say the same of themselves
              <li key={index}>{name === '' ? type : `${name} (${type})`}</li>
            ))}
          </ul>
        </Alert>
      )}
      {replaces && <Alert type="warning">{writing.replaces(languages[language])}</Alert>}
      <Button
        formAction="none"
        onClick={() => take({ language, subject, text, ...(html.trim() === '' ? {} : { html }) })}
      >
        {writing.takeMailFile}
      </Button>
    </SpaceBetween>
  );
};

const all = ['nl', 'en', 'de'] as const;
