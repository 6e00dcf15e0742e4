import Alert from '@cloudscape-design/components/alert';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type Reading, readingOf } from '../mail/findings.ts';
import { ReadingPanel } from '../mail/reading-panel.tsx';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { isService } from './stages.ts';
import type { Shown } from './use-mailing.ts';
import { WaysOn } from './ways-on.tsx';

/** Is this what it says it is, and if not, what now? */
export const ReadStage = ({ mailing, etag }: Shown) => {
  const { read } = useWords();
  const { may } = useCaller();
  const format = useFormat();
  const { reviews, state, contents = [] } = mailing;
  const isReleased = reviews !== undefined && reviews.given >= reviews.needed && state !== 'held';
  return (
    <SpaceBetween size="l">
      {isReleased && <Alert type="success">{read.released(format.list(reviews.by))}</Alert>}
      <ReadingPanel
        reading={readingOfMailing(mailing)}
        contents={contents}
        classifications={mailing.classification?.classifications ?? []}
      />
      {state === 'held' && may('mailings:write') && <WaysOn mailing={mailing} etag={etag} />}
    </SpaceBetween>
  );
};

/** Whoever accepted that a mail is marketing has declared it so. */
const readingOfMailing = ({
  state,
  regulated,
  declaredPurpose,
  classification,
}: Shown['mailing']): Reading | undefined => {
  if (classification === undefined) return undefined;
  const isAccepted = state !== 'held' && regulated.length > 0;
  return readingOf(classification.classifications, isService(declaredPurpose) && !isAccepted);
};
