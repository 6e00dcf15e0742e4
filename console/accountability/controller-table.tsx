import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../api/answer.ts';
import { useSenders } from '../mailings/list/use-mailings.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';

/** Who answers for the processing: each legal entity, with the faces under which it mails. */
export const ControllerTable = () => {
  const { register } = useWords().accountability;
  const { api } = useCaller();
  const { data, error, refetch } = useQuery({
    queryKey: ['entities'],
    queryFn: async () => (await dataOf(api.GET('/v1/entities'))).items,
  });
  const { data: senders = [] } = useSenders();
  const facesOf = (entity: string) => senders.filter(({ entityId }) => entityId === entity);
  return (
    <>
      <ProblemAlert title={register.failed} error={error} onRetry={() => void refetch()} />
      <Table
        wrapLines
        trackBy="entityId"
        items={data ?? []}
        header={
          <Header variant="h2" description={register.controllersHelp}>
            {register.controllers}
          </Header>
        }
        columnDefinitions={[
          {
            id: 'name',
            header: register.name,
            isRowHeader: true,
            minWidth: 160,
            cell: ({ legalName }) => legalName,
          },
          {
            id: 'number',
            header: register.number,
            minWidth: 120,
            cell: ({ registration }) => registration ?? '–',
          },
          { id: 'country', header: register.country, cell: ({ country }) => country ?? '–' },
          {
            id: 'faces',
            header: register.faces,
            minWidth: 200,
            cell: ({ entityId }) =>
              facesOf(entityId).map(({ senderId, legalName, postalAddress }) => (
                <div key={senderId}>{`${legalName}, ${postalAddress}`}</div>
              )),
          },
        ]}
      />
    </>
  );
};
