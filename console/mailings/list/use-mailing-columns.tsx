import Box from '@cloudscape-design/components/box';
import Link from '@cloudscape-design/components/link';
import type { TableProps } from '@cloudscape-design/components/table';
import type { Mailing } from '../../api/schemas.ts';
import { hrefOf, useFollow } from '../../parts/use-follow.ts';
import { useNarrow } from '../../parts/use-narrow.ts';
import type { Words } from '../../words/nl.ts';
import { useFormat } from '../../words/use-format.ts';
import { useWords } from '../../words/words-context.tsx';
import { stageOf } from '../stages.ts';
import { StateBadge } from '../state-badge.tsx';

/** The columns of the list of mailings; on a phone one, that says it all. */
export const useMailingColumns = (): TableProps.ColumnDefinition<Mailing>[] => {
  const words = useWords();
  const format = useFormat();
  const follow = useFollow();
  const narrow = useNarrow();
  const name = (mailing: Mailing) => (
    <>
      <Link href={hrefOf(`/mailings/${mailing.mailingId}/${stageOf(mailing)}`)} onFollow={follow}>
        {mailing.name}
      </Link>
      <Soft>
        {words.mailings.purposes[mailing.purpose]} · {mailing.createdBy}
      </Soft>
    </>
  );
  const state = (mailing: Mailing) => (
    <>
      <StateBadge state={mailing.state} />
      <Soft>{whyIn(mailing, words)}</Soft>
    </>
  );
  const when = ({ schedule, changedAt, createdAt }: Mailing) => (
    <>
      {schedule === undefined ? words.mailings.notScheduled : format.longMoment(schedule.at)}
      <Soft>{words.mailings.changed(format.moment(changedAt ?? createdAt))}</Soft>
    </>
  );
  if (narrow)
    return [
      {
        id: 'mailing',
        header: words.mailings.name,
        isRowHeader: true,
        cell: (mailing) => (
          <>
            {name(mailing)}
            {state(mailing)}
            {when(mailing)}
          </>
        ),
      },
    ];
  return [
    { id: 'name', header: words.mailings.name, isRowHeader: true, cell: name },
    { id: 'state', header: words.mailings.state, cell: state },
    { id: 'when', header: words.mailings.when, cell: when },
  ];
};

/** Why a mailing waits, in words; empty where nothing holds it. */
export const whyIn = (
  { state, reviews, haltedBy, haltedWords }: Mailing,
  { mailings: words }: Words,
): string => {
  if (state === 'held')
    return reviews === undefined ? words.heldFor : words.reviews(reviews.given, reviews.needed);
  if (state === 'paused' && haltedBy !== undefined) return haltedWords ?? haltedBy;
  return '';
};

const Soft = ({ children }: { readonly children: React.ReactNode }) => (
  <Box variant="small" color="text-body-secondary" display="block">
    {children}
  </Box>
);
