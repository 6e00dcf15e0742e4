import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDatabase } from '../../shared/adapters/sqlite/database.ts';

/** The words of the first column, without code and brackets: `in use since`, `segment`, `page`, `job`. */
const words = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .flatMap((line) => (line.split('|')[1] ?? '').replaceAll(/\(.*?\)/g, '').split(','))
  .map((word) => word.trim());

/** The word of the glossary that each table holds things of; of what is no word of the domain, why. */
const wordOf: Readonly<Record<string, string | { readonly because: string }>> = {
  contacts: 'contact',
  addresses: 'contact',
  tagged_addresses: 'contact',
  tagged_mailboxes: 'contact',
  external_ids: 'contact',
  collected: 'evidence of a sale',
  contact_facts: 'facts',
  consent_states: 'consent state',
  consent_events: 'consent event',
  consent_keys: 'consent event',
  suppressions: 'suppression',
  suppression_versions: 'suppression',
  asked_back: 'double opt-in',
  opt_in_tokens: 'double opt-in',
  outbox: 'outbox',
  parked_announcements: 'outbox',
  notices: 'notice',
  topics: 'topic',
  requests: 'request',
  request_versions: 'request',
  certificates: 'certificate',
  log_head: 'evidence log',
  log_segments: 'evidence log',
  log_files: 'evidence log',
  first_answers: 'idempotency key',
  sign_ups: 'sign-up',
  versions: 'sender version',
  registrations: 'entity',
  stop_merges: 'merge of stops',
  mailings: 'mailing',
  mailing_contents: 'mailing',
  audit_trail: 'audit trail',
  webhooks: 'webhook',
  webhook_dead_letters: 'dead letter',
  classifications: 'classification',
  reviews: 'review',
  assets: 'asset',
  openings: 'review',
  mails: 'mail to one person',
  mail_keys: 'mail to one person',
  runs: 'run',
  snapshots: 'audience',
  pages: 'page',
  tallies: 'account',
  batches: 'batch',
  resolved_recipients: 'verdict',
  claims: 'claim',
  claim_feedback: 'feedback',
  feedback_counts: 'feedback',
  sent_mailings: 'mailing',
  accounts: 'account',
  observations: 'observation',
  observation_sums: 'observation',
  kept_feedback: 'feedback',
  messages: { because: 'a queue, as SQS has' },
  schedules: { because: 'moments to start at, as EventBridge Scheduler has' },
  holds: 'hold',
  audit_days: 'audit trail',
  audit_count: 'audit trail',
  caller_blocks: 'block of a caller',
  retention_run: 'retention',
  consent_days: 'consent day',
  invalidations: 'invalidation',
  invalidated_contacts: 'invalidation',
  sending_hold: { because: 'the mark of a restored file, in docs/one-machine.md' },
  stage_settings: 'stage',
  bundles: 'bundle',
  imports: 'import',
  bundle_parts: 'bundle',
  previews: 'preview',
  preview_pages: 'preview',
  proofs: 'proof of consent',
};

test('every table holds things that the glossary has a word for', () => {
  const db = openDatabase(':memory:');
  const tables = db.all("SELECT name FROM sqlite_master WHERE type = 'table'");
  db.close();
  const names = tables.map((row) => String((row as { name: string }).name));
  const own = names.filter((name) => !name.startsWith('sqlite_'));
  expect(Object.keys(wordOf).toSorted()).toEqual(own.toSorted());
  const missing = Object.entries(wordOf).filter(
    ([, word]) => typeof word === 'string' && !words.includes(word),
  );
  expect(missing).toEqual([]);
});

test('no word has two rows', () => {
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
