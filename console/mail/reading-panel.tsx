import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMemo, useState } from 'react';
import type { Classification, Content } from '../api/schemas.ts';
import { useWords } from '../words/words-context.tsx';
import { FindingList } from './finding-list.tsx';
import { findingsOf, type Reading } from './findings.ts';
import { MailView, partsOf } from './mail-view.tsx';
import { VerdictBanner } from './verdict-banner.tsx';

/** Reads a mail as the regulator does: the verdict, the mail with its marks, and what each mark means. */
export const ReadingPanel = ({
  reading,
  contents,
  classifications,
}: {
  readonly reading: Reading | undefined;
  readonly contents: readonly (Pick<Content, 'language' | 'subject'> & Partial<Content>)[];
  /** One for each content, in their order; undefined while it is not judged. */
  readonly classifications: readonly (Classification | undefined)[];
}) => {
  const { read, languages } = useWords();
  const [chosenLanguage, chooseLanguage] = useState<string>();
  const [width, setWidth] = useState<'wide' | 'narrow'>('wide');
  const [chosenPart, choosePart] = useState<'html' | 'text'>('html');
  const [finding, setFinding] = useState<number>();
  const index = Math.max(
    contents.findIndex(({ language }) => language === chosenLanguage),
    0,
  );
  const content = contents[index];
  const judged = classifications[index];
  const findings = useMemo(() => (judged === undefined ? [] : findingsOf(judged)), [judged]);
  if (content === undefined) return null;
  const parts = partsOf(content);
  const part = parts.includes(chosenPart) ? chosenPart : 'text';
  return (
    <SpaceBetween size="l">
      {reading !== undefined && (
        <VerdictBanner
          reading={reading}
          classifications={classifications.flatMap((each) => each ?? [])}
        />
      )}
      <div className="reading">
        <Container header={<Header variant="h2">{read.theMail}</Header>}>
          <SpaceBetween size="s">
            <SpaceBetween direction="horizontal" size="xs">
              {contents.length > 1 && (
                <SegmentedControl
                  label={read.language}
                  selectedId={content.language}
                  onChange={({ detail }) => {
                    chooseLanguage(detail.selectedId);
                    setFinding(undefined);
                  }}
                  options={contents.map(({ language }) => ({
                    id: language,
                    text: languages[language as keyof typeof languages] ?? language,
                  }))}
                />
              )}
              {parts.length > 1 && (
                <SegmentedControl
                  label={read.part}
                  selectedId={part}
                  onChange={({ detail }) =>
                    choosePart(detail.selectedId === 'html' ? 'html' : 'text')
                  }
                  options={parts.map((id) => ({ id, text: read.parts[id] }))}
                />
              )}
              <SegmentedControl
                label={read.width}
                selectedId={width}
                onChange={({ detail }) =>
                  setWidth(detail.selectedId === 'narrow' ? 'narrow' : 'wide')
                }
                options={[
                  { id: 'wide', text: read.wide },
                  { id: 'narrow', text: read.narrow },
                ]}
              />
            </SpaceBetween>
            <MailView
              content={content}
              part={part}
              findings={findings}
              isNarrow={width === 'narrow'}
              onFinding={setFinding}
            />
          </SpaceBetween>
        </Container>
        <Container
          header={
            <Header variant="h2" counter={`(${findings.length})`}>
              {read.whatIsWrong}
            </Header>
          }
        >
          {findings.length === 0 ? (
            <Box color="text-body-secondary">
              {judged === undefined ? read.notJudged : read.nothingWrong}
            </Box>
          ) : (
            <FindingList findings={findings} chosen={finding} />
          )}
          {judged?.servicePurpose.found === true && (
            <Box variant="small" color="text-body-secondary">
              {read.servesAs(judged.servicePurpose.quotes[0] ?? '')}
            </Box>
          )}
        </Container>
      </div>
    </SpaceBetween>
  );
};
