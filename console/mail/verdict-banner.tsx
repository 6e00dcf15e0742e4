import Alert, { type AlertProps } from '@cloudscape-design/components/alert';
import type { Classification } from '../api/schemas.ts';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import type { Reading } from './findings.ts';

/** The verdict in one sentence, with what follows from it. */
export const VerdictBanner = ({
  reading,
  classifications,
}: {
  readonly reading: Reading;
  readonly classifications: readonly Classification[];
}) => {
  const { read } = useWords();
  const format = useFormat();
  const reasons = new Set(classifications.flatMap(({ reviewReasons }) => reviewReasons));
  const { title, detail } = read.verdicts[reading];
  return (
    <div role="status">
      <Alert type={colours[reading]} header={title}>
        {detail}{' '}
        {reading === 'look' &&
          reasons.size > 0 &&
          `${format.list([...reasons].map((reason) => read.reviewReasons[reason]))}.`}
      </Alert>
    </div>
  );
};

const colours: Readonly<Record<Reading, AlertProps.Type>> = {
  service: 'success',
  'as-declared': 'info',
  look: 'warning',
  mixed: 'error',
  marketing: 'error',
};
