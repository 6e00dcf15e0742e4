import { useQuery } from '@tanstack/react-query';

/** What a thousand mails cost here, by `config.json`; undefined where nobody says, as on one machine. */
export const useMailPrice = (): MailPrice | undefined =>
  useQuery({
    queryKey: ['mail-price'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const file = (await (await fetch('/console/config.json')).json()) as {
        mailPrice?: MailPrice;
      };
      return file.mailPrice ?? null;
    },
  }).data ?? undefined;

type MailPrice = {
  readonly usdPerThousand: number;
  /** The list price of SES à la carte, or what the settings of the stage say. */
  readonly by: 'ses-list' | 'setting';
};
