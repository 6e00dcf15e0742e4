import { useQuery } from '@tanstack/react-query';
import { answerOf, dataOf } from '../api/answer.ts';
import type { Mailing, MailingDetail } from '../api/schemas.ts';
import { type Caller, useCaller } from '../session/session.tsx';

/** The templates in use of a sender, the newest first. */
export const useTemplates = (senderId: string | undefined) => {
  const { api } = useCaller();
  return useQuery({
    queryKey: ['mailings', 'templates in use', senderId],
    enabled: senderId !== undefined,
    queryFn: () => templatesOf(api, senderId ?? ''),
  });
};

/** One template with its contents. */
export const useTemplate = (templateId: string | undefined) => {
  const { api } = useCaller();
  return useQuery({
    queryKey: ['mailing', templateId, 'as a template'],
    enabled: templateId !== undefined,
    queryFn: async (): Promise<MailingDetail> => {
      const params = { path: { mailingId: templateId ?? '' } };
      return (await answerOf(api.GET('/v1/mailings/{mailingId}', { params }))).data;
    },
  });
};

const templatesOf = async (api: Caller['api'], senderId: string): Promise<readonly Mailing[]> => {
  const found: Mailing[] = [];
  let cursor: string | undefined;
  for (let page = 1; page <= mostPages; page += 1) {
    const query = { senderId, state: 'running' as const, limit: 100 };
    const { items, next }: Listed = await dataOf(
      api.GET('/v1/mailings', {
        params: { query: { ...query, ...(cursor === undefined ? {} : { cursor }) } },
      }),
    );
    found.push(...items.filter(({ template }) => template === true));
    if (next === undefined) break;
    cursor = next;
  }
  return found;
};

type Listed = { readonly items: readonly Mailing[]; readonly next?: string | undefined };

/** Each looks at a thousand mailings. */
const mostPages = 10;
