import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { ProblemError } from '../../packages/client/grondslag-client.ts';
import { draftOf, type MailingDraft } from '../mailings/draft.ts';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import type { KeptDraft } from './use-draft.ts';
import { writtenDraft } from './written-draft.ts';

/** Whether the draft is kept; if somebody else changed it, what differs, and the choice between the two. */
export const DraftStatus = ({ kept }: { readonly kept: KeptDraft }) => {
  const { write } = useWords();
  const { state, draft, choose } = kept;
  const line = useLine(kept);
  return (
    <>
      <Box color="text-body-secondary">
        <span aria-live="polite">{line}</span>
      </Box>
      {state.kind === 'overtaken' && (
        <Alert
          type="warning"
          action={
            <SpaceBetween direction="horizontal" size="xs">
              <Button onClick={() => choose(state, true)}>{write.keepMine}</Button>
              <Button onClick={() => choose(state, false)}>{write.takeTheirs}</Button>
            </SpaceBetween>
          }
        >
          <div>{write.overtaken(state.theirs.changedBy ?? state.theirs.createdBy)}</div>
          {differences(writtenDraft(draftOf(state.theirs)), writtenDraft(draft)).map(
            ({ field, theirs, mine }) => (
              <p key={field} className="difference">
                <strong>{field}</strong>: <del>{theirs}</del> <ins>{mine}</ins>
              </p>
            ),
          )}
        </Alert>
      )}
    </>
  );
};

const useLine = ({ state, isDirty }: KeptDraft): string => {
  const { write } = useWords();
  const format = useFormat();
  if (state.kind === 'refused')
    return state.error instanceof ProblemError
      ? write.notKeptYet(wordsOf(state.error))
      : write.notKeptOffline;
  if (state.kind === 'saving') return write.keeping;
  if (isDirty) return write.notKept;
  return state.kind === 'saved' ? write.kept(format.moment(state.at)) : '';
};

const wordsOf = ({ problem }: ProblemError): string =>
  problem?.errors?.[0]?.message ?? problem?.detail ?? problem?.title ?? '';

/** The fields of two drafts that are not the same, a content's under its language. */
const differences = (theirs: MailingDraft, mine: MailingDraft): readonly Difference[] => {
  const [before, after] = [flat(theirs), flat(mine)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) =>
    before[field] === after[field]
      ? []
      : [{ field, theirs: before[field] ?? '–', mine: after[field] ?? '–' }],
  );
};

type Difference = { readonly field: string; readonly theirs: string; readonly mine: string };

const flat = ({ contents, ...fields }: MailingDraft): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...Object.entries(fields).map(([field, value]) => [field, said(value)]),
    ...contents.flatMap(({ language, ...content }) =>
      Object.entries(content).map(([field, value]) => [`${language} · ${field}`, said(value)]),
    ),
  ]);

const said = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
