import type { StageConfig } from './stage-config.ts';

/** What deploys, and what its operator should know before it does. */
export const cautions = ({
  stage,
  customDomain,
  mailDomain,
  accountConcurrency,
}: StageConfig): readonly Caution[] => [
  ...(stage === 'production' && customDomain === undefined
    ? [
        {
          id: 'grondslag:no-custom-domain',
          says: 'No custom domain: stop links in delivered mails work only for as long as this API exists, and the law asks for that to be years. Set production.customDomain before the first mailing; if this API has to be deleted one day, everybody who was mailed through it loses the way to stop.',
        },
      ]
    : []),
  ...(/(^|\.)example\.(org|com|net)$/.test(mailDomain)
    ? [
        {
          id: 'grondslag:example-domain',
          says: `The mail domain is ${mailDomain}, which nobody can verify: no mail will leave. Set ${stage}.mailDomain in grondslag.stages.json.`,
        },
      ]
    : []),
  ...(stage === 'production' && accountConcurrency === undefined
    ? [
        {
          id: 'grondslag:nothing-reserved',
          says: 'No accountConcurrency: nothing is reserved for stops, so whatever uses up the account delays them. `npm run cli -- operator doctor` says how much the account has.',
        },
      ]
    : []),
];

export type Caution = { readonly id: string; readonly says: string };
