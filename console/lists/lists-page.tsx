import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import FileInput from '@cloudscape-design/components/file-input';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { ListFileError } from '../../shared/lists/read-table.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { SenderChoice, useChosenSender } from '../parts/sender-choice.tsx';
import { useFormat } from '../words/use-format.ts';
import { useLanguage } from '../words/words-context.tsx';
import { type Choices, suggestedChoices } from './column-choices.ts';
import { type ListFile, mostRows, readListFile } from './list-file.ts';
import { MatchAndTry } from './match-and-try.tsx';

/** What will happen to this list? Nothing is saved before that was seen. */
export const ListsPage = () => {
  const { words, language } = useLanguage();
  const { lists } = words;
  const format = useFormat();
  const chosen = useChosenSender();
  const [list, setList] = useState<ListFile>();
  const [choices, choose] = useState<Choices>();
  const [fault, setFault] = useState<unknown>();
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    setFault(undefined);
    setList(undefined);
    try {
      const read = await readListFile(file);
      choose(suggestedChoices(read.table, language));
      setList(read);
    } catch (error) {
      setFault(error);
    }
  };
  const isTooLong = list !== undefined && list.table.rows.length > mostRows;
  return (
    <Screen title={lists.title} description={lists.description}>
      <ProblemAlert title={lists.sendersFailed} error={chosen.error} onRetry={chosen.again} />
      <Container header={<Header variant="h2">{lists.file}</Header>}>
        <SpaceBetween size="m">
          <SenderChoice chosen={chosen} />
          <FileInput
            value={[]}
            ariaRequired
            accept=".csv,.txt,.tsv"
            onChange={({ detail: { value } }) => void open(value[0])}
          >
            {list === undefined ? lists.choose : lists.chooseOther}
          </FileInput>
          <div aria-live="polite">
            {list === undefined ? (
              <Box color="text-body-secondary">{lists.fileHelp}</Box>
            ) : (
              lists.read(
                list.name,
                format.number(list.table.rows.length),
                list.encoding.toUpperCase(),
                lists.separators[list.table.separator],
              )
            )}
          </div>
          {fault !== undefined && (
            <Alert type="error" header={lists.unreadable}>
              {fault instanceof ListFileError
                ? lists.atLine(fault.line, fault.message)
                : String(fault)}
            </Alert>
          )}
          {isTooLong && <Alert type="error">{lists.tooLong(format.number(mostRows))}</Alert>}
        </SpaceBetween>
      </Container>
      {list !== undefined &&
        choices !== undefined &&
        chosen.senderId !== undefined &&
        !isTooLong && (
          <MatchAndTry
            key={list.hash}
            list={list}
            senderId={chosen.senderId}
            choices={choices}
            choose={choose}
          />
        )}
    </Screen>
  );
};
