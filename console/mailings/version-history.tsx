import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { PageChoice, usePages } from '../parts/use-pages.tsx';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { foldSaves, type SavedVersion } from './fold-saves.ts';

/** Who changed a mailing and when, page by page; saves of one writing fold into one line. */
export const VersionHistory = ({ mailingId }: { readonly mailingId: string }) => {
  const { history } = useWords();
  const [isOpen, open] = useState(false);
  return (
    <ExpandableSection
      headerText={history.title}
      expanded={isOpen}
      onChange={({ detail }) => open(detail.expanded)}
    >
      {isOpen && <Versions mailingId={mailingId} />}
    </ExpandableSection>
  );
};

const Versions = ({ mailingId }: { readonly mailingId: string }) => {
  const { history } = useWords();
  const { api } = useCaller();
  const { cursor, page } = usePages(mailingId);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['mailing', mailingId, 'versions', cursor],
    placeholderData: keepPreviousData,
    queryFn: () =>
      dataOf(
        api.GET('/v1/mailings/{mailingId}/versions', {
          params: {
            path: { mailingId },
            query: defined({ limit: 50, cursor }),
          },
        }),
      ),
  });
  return (
    <SpaceBetween size="s">
      <ProblemAlert title={history.failed} error={error} onRetry={() => void refetch()} />
      <Box color="text-body-secondary">{history.help}</Box>
      <ol className="versions">
        {foldSaves(data?.items ?? []).map(({ newest, saves }) => (
          <li key={newest.version}>
            {saves.length === 1 ? (
              <Line version={newest} />
            ) : (
              <details>
                <summary>
                  <Line version={newest} /> {history.saves(saves.length)}
                </summary>
                <ol>
                  {saves.map((save) => (
                    <li key={save.version}>
                      <Line version={save} />
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </li>
        ))}
      </ol>
      <PageChoice page={page(isPlaceholderData ? undefined : data?.next)} />
    </SpaceBetween>
  );
};

const Line = ({
  version: { version, changedBy, changedAt, changed },
}: {
  readonly version: SavedVersion;
}) => {
  const { history } = useWords();
  const format = useFormat();
  return (
    <>
      {history.version(version)} · {format.moment(changedAt)}
      {changedBy !== undefined && ` · ${changedBy}`}
      {changed !== undefined && changed.length > 0 && ` · ${changed.join(', ')}`}
    </>
  );
};
