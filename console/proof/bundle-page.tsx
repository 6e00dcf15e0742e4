import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../api/answer.ts';
import type { ProofBundle } from '../api/schemas.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { CheckFileCard } from './check-file-card.tsx';

/**
 * One proof: how far it has come, its file, and the check of that file. Leaving the page stops
 * nothing.
 */
export const BundlePage = ({ bundleId }: { readonly bundleId: string }) => {
  const { proof } = useWords();
  const { api } = useCaller();
  const { data, error, refetch } = useQuery({
    queryKey: ['proof-bundle', bundleId],
    // A link in an answer holds for a quarter of an hour.
    staleTime: 600_000,
    refetchInterval: ({ state }) => (state.data?.state === 'going' ? 2_000 : 600_000),
    queryFn: () =>
      dataOf(api.GET('/v1/proof-bundles/{bundleId}', { params: { path: { bundleId } } })),
  });
  return (
    <Screen
      title={proof.bundle}
      actions={
        data?.downloadUrl !== undefined && (
          <Button variant="primary" iconName="download" href={data.downloadUrl} download>
            {proof.download}
          </Button>
        )
      }
    >
      <ProblemAlert title={proof.bundleFailed} error={error} onRetry={() => void refetch()} />
      {data !== undefined && (
        <SpaceBetween size="l">
          <Making bundle={data} />
          <CheckFileCard />
        </SpaceBetween>
      )}
    </Screen>
  );
};

const Making = ({ bundle }: { readonly bundle: ProofBundle }) => {
  const { proof } = useWords();
  const format = useFormat();
  const follow = useFollow();
  const { about } = bundle;
  const [path, id] =
    'mailingId' in about
      ? [`/mailings/${about.mailingId}/report`, about.mailingId]
      : [`/people/${about.contactId}`, about.contactId];
  return (
    <Container header={<Header variant="h2">{proof.bundleStates[bundle.state]}</Header>}>
      <SpaceBetween size="m">
        {bundle.state === 'going' && (
          <div aria-live="polite">
            <Spinner /> {proof.soFar(format.number(bundle.recipients))}
          </div>
        )}
        {bundle.state === 'failed' && <Alert type="error">{proof.failedDetail}</Alert>}
        <KeyValuePairs
          columns={3}
          items={[
            {
              label: 'mailingId' in about ? proof.ofMailing : proof.ofPerson,
              value: (
                <Link href={hrefOf(path)} onFollow={follow}>
                  {id}
                </Link>
              ),
            },
            { label: proof.reason, value: bundle.reason },
            {
              label: proof.askedBy,
              value: `${bundle.requestedBy}, ${format.moment(bundle.requestedAt)}`,
            },
            {
              label: proof.size,
              value: proof.kilobytes(format.number(Math.ceil(bundle.fileBytes / 1_000))),
            },
            { label: proof.keptUntil, value: format.moment(bundle.expiresAt) },
            ...(bundle.manifestSha256 === undefined
              ? []
              : [
                  {
                    label: proof.manifest,
                    value: <Box variant="code">{`${bundle.manifestSha256.slice(0, 16)} …`}</Box>,
                  },
                ]),
          ]}
        />
      </SpaceBetween>
    </Container>
  );
};
