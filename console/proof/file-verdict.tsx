import Alert from '@cloudscape-design/components/alert';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type CheckLine, CheckList } from '../mailings/check-list.tsx';
import type { Words } from '../words/nl.ts';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import type { CheckedFile } from './check-file.ts';

/** What was found of a file, first in a sentence, then line by line with what does not hold. */
export const FileVerdict = ({ checked }: { readonly checked: CheckedFile }) => {
  const { proof } = useWords();
  const format = useFormat();
  if (checked.outcome === 'unreadable')
    return (
      <Alert type="error" header={proof.unreadable}>
        {proof.unreadableDetail}
      </Alert>
    );
  if (checked.outcome === 'no-policy')
    return <Alert type="error" header={proof.noPolicy(checked.line)} />;
  const holds = checked.outcome === 'holds';
  return (
    <SpaceBetween size="s">
      <Alert type={holds ? 'success' : 'error'} header={holds ? proof.holds : proof.broken}>
        {holds ? proof.holdsDetail : proof.brokenDetail}
      </Alert>
      <CheckList lines={linesOf(checked, proof, format)} />
      {checked.of !== 'record' && (
        <ul>
          {checked.wrong.slice(0, mostShown).map(({ file, record, problem }) => (
            <li key={`${file}${record}${problem}`}>
              <code>{[file, record].filter((part) => part !== undefined).join(', ')}</code>:{' '}
              {proof.problems[problem]}
            </li>
          ))}
          {checked.wrong.length > mostShown && (
            <li>{proof.moreWrong(format.number(checked.wrong.length - mostShown))}</li>
          )}
        </ul>
      )}
    </SpaceBetween>
  );
};

const mostShown = 20;

type Readable = Exclude<CheckedFile, { readonly outcome: 'unreadable' | 'no-policy' }>;

const linesOf = (
  checked: Readable,
  { found }: Words['proof'],
  format: ReturnType<typeof useFormat>,
): readonly CheckLine[] => {
  const line = (isRight: boolean, text: string): CheckLine => ({
    level: isRight ? 'ok' : 'error',
    text,
  });
  const { witnesses } = checked;
  const seen: CheckLine =
    witnesses.length === 0
      ? { level: 'warning', text: found.noWitness }
      : line(true, found.witnesses(format.list(witnesses)));
  if (checked.of === 'record')
    return checked.outcome === 'holds'
      ? [line(true, found.record(checked.type, checked.origin)), seen]
      : [line(false, found.notInLog)];
  const isRight = (...problems: readonly string[]) =>
    !checked.wrong.some(({ problem }) => problems.includes(problem));
  const common = [
    line(true, found.made(format.moment(checked.madeAt), checked.requestedBy, checked.reason)),
    line(
      isRight('file-missing', 'file-beside', 'file-changed'),
      found.files(format.number(checked.files)),
    ),
  ];
  if (checked.of === 'person')
    return [
      ...common,
      line(isRight('evidence-changed'), found.events(format.number(checked.events))),
      ...(checked.waiting === 0
        ? []
        : [{ level: 'warning' as const, text: found.waiting(format.number(checked.waiting)) }]),
      seen,
    ];
  return [
    ...common,
    line(
      isRight(
        ...['row-changed', 'recipient-changed', 'recipient-missing', 'table-differs'],
        ...['counts-differ', 'chosen-differ'],
      ),
      found.recipients(format.number(checked.recipients)),
    ),
    line(isRight('evidence-changed'), found.evidence),
    checked.account === 'proved'
      ? line(true, found.accounts.proved)
      : isRight('account-changed', 'account-differs', 'not-in-log')
        ? { level: 'warning', text: found.accounts[checked.account] }
        : line(false, found.notInLog),
    seen,
  ];
};
