import type { Notice, NoticeStore } from '../consent/notice/notice.ts';
import { parseCheckpoint } from '../evidence/note/checkpoint.ts';
import { parseProofFile } from '../evidence/note/proof-file.ts';
import { parseNote } from '../evidence/note/signed-note.ts';
import { extraText, type LoggedRecord } from '../evidence/prove/logged-record.ts';
import type { Instant } from '../kernel/instant.ts';
import { type Language, languages } from '../kernel/language.ts';
import { ruleSets } from '../policy/rule-sets/applicable-law.ts';
import type { AccountedRows } from './accounted-rows.ts';
import { jsonFile, linesOf, type TextFile } from './archive.ts';
import type { BundleJob, BundleMaking } from './bundle-job.ts';
import type { BundleTally } from './bundle-tally.ts';
import { type CitedEvent, type EvidenceTools, evidenceOf } from './evidence-of.ts';
import { type MailingStory, noticesNamed } from './mailing-story.ts';

/** The files of a mailing's bundle that are not of its recipients, with what is printed. */
export const closeMailing = async (
  tools: ClosingTools,
  { job, making, story }: Closing,
): Promise<readonly TextFile[]> => {
  const { mailing, contents, classification, reviews, sender, versions } = story;
  const { tally, chosen } = making;
  const texts = Object.keys(tally.texts).filter((name) => name !== '');
  const lines = chosen.map(({ line }) => line);
  const [notices, account, evidence] = await Promise.all([
    noticesNamed(tools.notices, texts),
    tools.rows.account(mailing.mailingId),
    evidenceOf(tools, lines),
  ]);
  const [proof] = account === undefined ? [] : await tools.proveMany([account]);
  const proofFile = proof?.outcome === 'proved' ? proof.file : undefined;
  const used = Object.keys(tally.byRuleSet).flatMap((name) => name.split('+'));
  const view: MailingReport = {
    ...{ bundleId: job.bundleId, madeAt: tools.now(), reason: job.reason },
    requestedBy: job.requestedBy.id,
    ...{ story, tally, notices, lines, evidence, recipients: job.recipients },
    sentence: tools.sentence,
    log: logOf(account, proof?.outcome, proofFile),
  };
  return [
    jsonFile('mailing.json', mailing),
    jsonFile('contents.json', contents),
    jsonFile('classification.json', classification ?? null),
    jsonFile('reviews.json', reviews),
    jsonFile('versions.json', versions),
    jsonFile('sender.json', sender ?? null),
    jsonFile('notices.json', notices),
    jsonFile(
      'rule-sets.json',
      ruleSets.filter(({ id }) => used.includes(id)),
    ),
    jsonFile('counts.json', tally),
    ...(account === undefined ? [] : [{ name: 'account.json', text: `${extraText(account)}\n` }]),
    ...(proofFile === undefined ? [] : [{ name: 'account.tlog-proof', text: proofFile }]),
    { name: 'chosen.jsonl', text: linesOf(lines) },
    { name: 'evidence.jsonl', text: linesOf(evidence) },
    ...languages.map((language) => ({
      name: `report-${language}.html`,
      text: tools.print(view, language),
    })),
  ];
};

export type Closing = {
  readonly job: BundleJob;
  readonly making: BundleMaking;
  readonly story: MailingStory;
};

export type ClosingTools = EvidenceTools & {
  readonly rows: Pick<AccountedRows, 'account'>;
  readonly notices: Pick<NoticeStore, 'find'>;
  /** One reason or basis as a sentence with its source of law, of nobody in particular. */
  readonly sentence: (reason: string, language: Language) => string;
  /** The report as a page that prints. */
  readonly print: (report: MailingReport, language: Language) => string;
  readonly now: () => Instant;
};

/** What is printed of a mailing. */
export type MailingReport = {
  readonly bundleId: string;
  readonly madeAt: Instant;
  readonly reason: string;
  readonly requestedBy: string;
  readonly story: MailingStory;
  readonly recipients: number;
  readonly tally: BundleTally;
  readonly notices: readonly Notice[];
  /** The recipients that were chosen. */
  readonly lines: Parameters<typeof evidenceOf>[1];
  readonly evidence: readonly CitedEvent[];
  readonly sentence: ClosingTools['sentence'];
  readonly log: ReportedLog;
};

/** What the evidence log has of a mailing's account. */
export type ReportedLog =
  | {
      readonly outcome: 'proved';
      readonly origin: string;
      readonly size: number;
      readonly index: number;
      /** Root hash over every row of the account. */
      readonly root: string;
      readonly rows: number;
    }
  /** Not sealed yet; older than the log, or not in it. */
  | { readonly outcome: 'waiting' | 'unknown' };

const logOf = (
  account: LoggedRecord | undefined,
  outcome: string | undefined,
  file: string | undefined,
): ReportedLog => {
  const told = file === undefined ? undefined : parseProofFile(file);
  const checkpoint = told && parseCheckpoint(parseNote(told.checkpoint)?.text ?? '');
  if (account === undefined || told === undefined || checkpoint === undefined)
    return { outcome: outcome === 'waiting' ? 'waiting' : 'unknown' };
  const { root, rows } = account.record as { readonly root: string; readonly rows: number };
  const { origin, size } = checkpoint;
  return { outcome: 'proved', origin, size, index: told.index, root, rows };
};
