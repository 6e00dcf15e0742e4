import type { components } from '../../client/grondslag-client.ts';
import { answered } from '../answered.ts';
import type { AddCommand, Session } from '../command.ts';
import { table } from '../print.ts';

/** What came of a mailing, in sums. */
export const addReport: AddCommand = (program, session) => {
  program
    .command('report')
    .argument('<mailing>', 'id of a mailing')
    .summary('what came of a mailing: delivered, stopped, opened and clicked, each of how many')
    .description(
      'Sums without anybody in them. Opens and clicks are of those who granted them; of nobody else is anything known.',
    )
    .action((id: string) => report(session(), id));
};

type Report = components['schemas']['MailingReport'];
type Share = { readonly count: number; readonly of: number };

const report = async (session: Session, mailingId: string): Promise<void> => {
  const found = await answered(
    session
      .client('marketer')
      .GET('/v1/mailings/{mailingId}/report', { params: { path: { mailingId } } }),
  );
  session.say(`accepted ${found.accepted}`, ...table(rowsOf(found)), ...linksOf(found));
  session.finish(found);
};

const rowsOf = (found: Report): readonly (readonly string[])[] => [
  ['delivered', ...shareOf(found.delivered)],
  ['bounced', ...shareOf(found.bounced)],
  ['refused', ...shareOf(found.refused)],
  ['complained', ...shareOf(found.complained)],
  ['stopped', ...shareOf(found.stopped)],
  ...measuredRow('opened', found.opened),
  ...measuredRow('clicked', found.clicked),
];

const measuredRow = (
  name: string,
  share: (Share & { readonly byMachineOnly: number }) | undefined,
): readonly (readonly string[])[] => {
  if (share === undefined) return [[name, 'not measured']];
  const machines =
    share.byMachineOnly === 0 ? '' : `, and ${share.byMachineOnly} seen by a machine only`;
  return [[name, ...shareOf(share), `of those who granted it${machines}`]];
};

/** `12`, `of 40`, `30.0 %`. */
const shareOf = ({ count, of }: Share): readonly string[] => [
  String(count),
  `of ${of}`,
  of === 0 ? '' : `${((100 * count) / of).toFixed(1)} %`,
];

const linksOf = ({ clicked }: Report): readonly string[] =>
  clicked === undefined || clicked.links.length === 0
    ? []
    : ['', ...table([['readers', 'link'], ...clicked.links.map(linkRow)])];

const linkRow = ({ count, address }: { readonly count: number; readonly address: string }) => [
  String(count),
  address,
];
