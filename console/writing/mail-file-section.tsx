import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FileInput, { type FileInputProps } from '@cloudscape-design/components/file-input';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { dataOf } from '../api/answer.ts';
import type { Classification, Purpose } from '../api/schemas.ts';
import { FindingList } from '../mail/finding-list.tsx';
import { findingsOf, readingOf } from '../mail/findings.ts';
import { VerdictBanner } from '../mail/verdict-banner.tsx';
import type { DraftContent } from '../mailings/draft.ts';
import { isService } from '../mailings/stages.ts';
import { base64Of } from '../parts/base64-of.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';
import { mostBytes, type OtherPart, type TakenMail, takenFrom } from './taken-mail.ts';

/** Takes the words of a mail file into one language of a mailing; says before how it reads and what stays behind. */
export const MailFileSection = ({ contents, purpose, take }: MailFile) => {
  const { writing, languages } = useWords();
  const { api, may } = useCaller();
  const chooser = useRef<FileInputProps.Ref>(null);
  const [put, setPut] = useState<DraftContent['language']>();
  const read = useMutation({
    mutationFn: async (file: File): Promise<JudgedFile | 'tooLarge'> => {
      if (file.size > mostBytes) return 'tooLarge';
      const body = { eml: await base64Of(file) };
      const { mail, classification } = await dataOf(api.POST('/v1/classifications', { body }));
      return mail === undefined ? 'tooLarge' : { taken: takenFrom(mail), classification };
    },
  });
  if (!may('classifications:write')) return null;
  const { data: judged } = read;
  const refusal = judged === 'tooLarge' ? judged : judged?.taken.refusal;
  return (
    <ExpandableSection headerText={writing.mailFile}>
      <SpaceBetween size="m">
        <FileInput
          ref={chooser}
          value={[]}
          ariaRequired={false}
          accept=".eml,message/rfc822"
          onChange={({ detail: { value } }) => {
            if (value[0] === undefined) return;
            setPut(undefined);
            read.mutate(value[0]);
          }}
        >
          {writing.chooseMailFile}
        </FileInput>
        <ProblemAlert title={writing.mailFileFailed} error={read.error} />
        <div aria-live="polite">
          {refusal !== undefined && <Alert type="error">{writing.refused[refusal]}</Alert>}
          {judged !== undefined && judged !== 'tooLarge' && refusal === undefined && (
            <Taken
              key={read.submittedAt}
              file={judged}
              contents={contents}
              purpose={purpose}
              take={(content) => {
                take(content);
                read.reset();
                setPut(content.language);
                // The button that was pressed is gone.
                chooser.current?.focus();
              }}
            />
          )}
          {put !== undefined && <Box>{writing.put(languages[put])}</Box>}
        </div>
      </SpaceBetween>
    </ExpandableSection>
  );
};

type MailFile = {
  /** What the mailing says now. */
  readonly contents: readonly DraftContent[];
  /** As which the mailing is declared. */
  readonly purpose: Purpose;
  readonly take: (content: DraftContent) => void;
};

type JudgedFile = { readonly taken: TakenMail; readonly classification: Classification };

const Taken = ({
  file: { taken, classification },
  contents,
  purpose,
  take,
}: MailFile & { readonly file: JudgedFile }) => {
  const { subject, html, text, others, unread, pictures, language: declared } = taken;
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
      <Judged classification={classification} purpose={purpose} />
      {unread.length > 0 && (
        <Alert type="warning" header={writing.unread}>
          {writing.unreadHelp}
          <Parts parts={unread} />
        </Alert>
      )}
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
          <Parts parts={others} />
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

/** The verdict on the whole file, with each passage that it goes by. */
const Judged = ({
  classification,
  purpose,
}: Pick<JudgedFile, 'classification'> & Pick<MailFile, 'purpose'>) => {
  const { writing } = useWords();
  const findings = findingsOf(classification);
  return (
    <>
      <Box color="text-body-secondary">{writing.fileReading}</Box>
      <VerdictBanner
        reading={readingOf([classification], isService(purpose))}
        classifications={[classification]}
      />
      {findings.length > 0 && <FindingList findings={findings} chosen={undefined} />}
    </>
  );
};

const Parts = ({ parts }: { readonly parts: readonly OtherPart[] }) => (
  <ul>
    {parts.map(({ name, type }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two parts may say the same of themselves
      <li key={index}>{name === '' ? type : `${name} (${type})`}</li>
    ))}
  </ul>
);

const all = ['nl', 'en', 'de'] as const;
