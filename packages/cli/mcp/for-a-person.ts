import type { components } from '../../client/grondslag-client.ts';

/** What a person does with a mailing in this state, as commands. Ids alone come into them. */
export const nextForMailing = ({
  mailingId,
  state,
}: Pick<components['schemas']['Mailing'], 'mailingId' | 'state'>): readonly string[] => {
  const ids = { mailing: mailingId, contact: undefined };
  switch (state) {
    case 'held':
      return commandsFor(['accept-classification', 'release', 'cancel'], ids);
    case 'draft':
      return commandsFor(['render', 'send-test', 'schedule'], ids);
    case 'scheduled':
    case 'running':
      return commandsFor(['watch', 'pause', 'cancel'], ids);
    case 'paused':
      return commandsFor(['resume', 'cancel'], ids);
    default:
      return [];
  }
};

/** The commands of these acts; an id that is not known stays a word in capitals. */
export const commandsFor = (
  acts: readonly PersonalAct[],
  { mailing, contact }: Ids,
): readonly string[] =>
  acts.map((act) =>
    personalActs[act]
      .replaceAll('MAILING', mailing ?? 'MAILING')
      .replaceAll('CONTACT', contact ?? 'CONTACT'),
  );

type Ids = { readonly mailing: string | undefined; readonly contact: string | undefined };

/** What no tool does, and the command with which a person does it. */
export const personalActs = {
  schedule: 'grondslag schedule MAILING --at 2026-12-01T09:30 --zone Europe/Amsterdam',
  watch: 'grondslag watch MAILING',
  pause: 'grondslag pause MAILING',
  resume: 'grondslag resume MAILING',
  cancel: 'grondslag cancel MAILING',
  render: 'grondslag render MAILING CONTACT',
  'send-test': 'grondslag send-test MAILING',
  'accept-classification':
    'grondslag --as marketer api POST /v1/mailings/MAILING/accept-classification',
  release: 'grondslag --as reviewer api POST /v1/mailings/MAILING/reviews --body review.json',
  'find-contact': 'grondslag contacts --email -',
  'ask-for-consent': 'grondslag api POST /v1/contacts/CONTACT/consent/requests --body request.json',
  'record-consent': 'grondslag api POST /v1/contacts/CONTACT/consent/events --body event.json',
  'record-stop': 'grondslag api POST /v1/contacts/CONTACT/withdrawals --body stop.json',
  import: 'grondslag import FILE --sender SENDER --dry-run',
  export: 'grondslag export CONTACT --out export.json --proofs proofs.json',
  erase: 'grondslag --as privacy-officer api POST /v1/contacts/CONTACT/erasure --body erasure.json',
  'change-sender': 'grondslag --as privacy-officer api PUT /v1/senders/SENDER --body sender.json',
} as const;

export type PersonalAct = keyof typeof personalActs;
