import type { WrongPart } from '../../../shared/evidence/bundle/check-bundle.ts';
import { isObject } from '../../../shared/kernel/object/is-object.ts';
import type { VerifiedBundle } from './verify-bundle.ts';
import type { Verified } from './verify-files.ts';
import { verifyLines } from './verify-lines.ts';

/** What was found of a bundle, in lines for a person who knows nothing of trees. */
export const bundleLines = ({
  name,
  manifest,
  wrong,
  recipients,
  account,
  person,
  isOurs,
}: VerifiedBundle): readonly string[] => {
  if (manifest === undefined) return [`${name}: not a bundle of ours`];
  const of = 'mailingId' in manifest.about ? manifest.about.mailingId : manifest.about.contactId;
  return [
    `${name}: bundle ${manifest.bundleId} of ${of}, ${manifest.files.length} files`,
    ...('mailingId' in manifest.about
      ? [
          `  ${recipients ?? 0} recipients as the recorded decisions have them`,
          `  ${accounts[account ?? 'none']}`,
        ]
      : []),
    ...(person === undefined ? [] : verifyLines(person).map((line) => `  ${line}`)),
    ...(isOurs === undefined ? [] : [`  ${isOurs ? ours : notOurs}`]),
    ...wrong.slice(0, mostLines).map(wrongLine),
    ...(wrong.length > mostLines ? [`  and ${wrong.length - mostLines} more`] : []),
  ];
};

/** A bundle with whether a proof that was given with it is of it. */
export const withClaim = (bundle: VerifiedBundle, { files }: Verified): VerifiedBundle => {
  const claims = files.flatMap(({ proof }) =>
    proof?.outcome === 'proved' &&
    proof.opened.opening.type === 'proof-bundle' &&
    isObject(proof.opened.record)
      ? [proof.opened.record]
      : [],
  );
  if (claims.length === 0) return bundle;
  return { ...bundle, isOurs: claims.some(({ manifest }) => manifest === bundle.manifestSha256) };
};

const ours = 'the signed log has this very bundle: it is as it was given out';
const notOurs = 'the proof beside it is of another bundle';

const mostLines = 20;

const accounts = {
  proved: 'the account is in the signed log',
  unchecked: 'the account was not checked against a log: say whom to believe with --policy',
  waiting: 'the account had no proof yet when the bundle was made',
  none: 'there is no account: the mailing is older than the log',
} as const;

const wrongLine = ({ file, record, problem }: WrongPart): string =>
  `  ${file}${record === undefined ? '' : `, ${record}`}: ${problems[problem]}`;

const problems: Readonly<Record<WrongPart['problem'], string>> = {
  'not-a-manifest': 'there is no manifest that can be read',
  'file-missing': 'the file is missing',
  'file-beside': 'the manifest does not know the file',
  'file-changed': 'the file was changed: it does not have the hash that the manifest has',
  'row-changed': 'the row does not have the hash that it was stored with',
  'recipient-changed': 'the recipient is not as the recorded decision has it',
  'recipient-missing': 'the recipient is missing',
  'table-differs': 'the table says something other than the list',
  'counts-differ': 'the numbers are not those of the recipients',
  'chosen-differ': 'they are not the recipients that the log chooses',
  'account-changed': 'the account does not have the hash that was logged',
  'account-differs': 'the account is not over these rows',
  'not-in-log': 'its proof does not hold',
  'evidence-changed': 'the proof of the event does not hold, or is of another event',
};
