import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { dataOf } from '../../api/answer.ts';
import type { Mailing, MailingState, Sender } from '../../api/schemas.ts';
import { type Page, usePages } from '../../parts/use-pages.tsx';
import { useSettled } from '../../parts/use-settled.ts';
import { useCaller } from '../../session/session.tsx';
import { mailingStates } from '../state-badge.tsx';

/**
 * The mailings that the filters leave, page by page as the service gives them. The address holds sender
 * and state; what is searched for stays out of it.
 */
export const useMailings = (): MailingList => {
  const { api } = useCaller();
  const [query, setQuery] = useSearchParams();
  const [text, type] = useState('');
  const settled = useSettled(text.trim(), 300);
  const senders = useSenders();
  const senderId = query.get('sender') ?? senders.data?.[0]?.senderId;
  const state = mailingStates.find((each) => each === query.get('state'));
  const filter = `${senderId}\n${state}\n${settled}`;
  const { cursor, page } = usePages(filter);
  const listed = useQuery({
    queryKey: ['mailings', filter, cursor],
    enabled: senderId !== undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) =>
      data?.items.some((mailing) => mailing.state === 'running') === true ? 10_000 : false,
    queryFn: () =>
      dataOf(
        api.GET('/v1/mailings', {
          params: {
            query: defined({
              limit: 25,
              senderId,
              state,
              text: settled === '' ? undefined : settled,
              cursor,
            }),
          },
        }),
      ),
  });
  const next = listed.isPlaceholderData ? undefined : listed.data?.next;
  return {
    items: listed.data?.items ?? [],
    isLoading: listed.isPending && senders.error === null,
    error: senders.error ?? listed.error,
    again: () => void (senders.error === null ? listed.refetch() : senders.refetch()),
    senders: senders.data ?? [],
    filters: {
      senderId,
      state,
      text,
      type,
      isNarrowing: state !== undefined || text !== '',
      chooseSender: (value) => setQuery((now) => changed(now, 'sender', value)),
      chooseState: (value) => setQuery((now) => changed(now, 'state', value)),
      clear: () => {
        type('');
        setQuery((now) => changed(now, 'state', undefined));
      },
    },
    page: page(next),
  };
};

/** Everyone on whose behalf mail is sent. */
export const useSenders = () => {
  const { api } = useCaller();
  return useQuery({
    queryKey: ['senders'],
    queryFn: async () => (await dataOf(api.GET('/v1/senders'))).items,
    staleTime: 60_000,
  });
};

export type MailingList = {
  readonly items: readonly Mailing[];
  readonly isLoading: boolean;
  readonly error: unknown;
  readonly again: () => void;
  readonly senders: readonly Sender[];
  readonly filters: Filters;
  readonly page: Page;
};

export type Filters = {
  readonly senderId: string | undefined;
  readonly state: MailingState | undefined;
  readonly text: string;
  readonly type: (text: string) => void;
  readonly isNarrowing: boolean;
  readonly chooseSender: (senderId: string | undefined) => void;
  readonly chooseState: (state: string | undefined) => void;
  readonly clear: () => void;
};

const changed = (query: URLSearchParams, name: string, value: string | undefined) => {
  const next = new URLSearchParams(query);
  if (value === undefined) next.delete(name);
  else next.set(name, value);
  return next;
};
