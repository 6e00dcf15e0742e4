import { createHash } from 'node:crypto';
import { openJournal } from '../open-journal.ts';
import type { MailContent, MailOutcome, StoredMail } from './mail.ts';
import type { SuppressedAddress, SuppressionList } from './suppression-list.ts';

/** The inbox: the last mails that were accepted, and the contents they share. */
export type MailStore = {
  /** Finds or keeps a content, so that a mailing's text is stored once. */
  intern(content: Omit<MailContent, 'id'>): MailContent;
  add(mails: readonly StoredMail[]): void;
  setOutcome(mail: StoredMail, outcome: MailOutcome): void;
  get(id: string): StoredMail | undefined;
  content(mail: StoredMail): MailContent | undefined;
  /** Newest last. */
  all(): Iterable<StoredMail>;
  /** Mails kept, and mails accepted since the inbox was emptied. */
  counts(): { readonly kept: number; readonly accepted: number };
  clear(): void;
  suppress(entry: SuppressedAddress): void;
  unsuppress(address: string): void;
  close(): void;
};

type SesRecord =
  | { readonly kind: 'content'; readonly content: MailContent }
  | { readonly kind: 'mail'; readonly mail: StoredMail }
  | { readonly kind: 'outcome'; readonly id: string; readonly outcome: MailOutcome }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'suppressed'; readonly entry: SuppressedAddress }
  | { readonly kind: 'unsuppressed'; readonly address: string };

/**
 * Opens the inbox and the suppression list with what an earlier run left; beyond `keep` mails the
 * oldest are forgotten.
 */
export const openMailStore = (
  file: string | undefined,
  keep: number,
  suppressed: SuppressionList,
): MailStore => {
  const mails = new Map<string, StoredMail>();
  const contents = new Map<string, { readonly content: MailContent; uses: number }>();
  let accepted = 0;

  const forget = (mail: StoredMail) => {
    mails.delete(mail.id);
    const shared = contents.get(mail.contentId);
    if (shared && --shared.uses <= 0) contents.delete(mail.contentId);
  };
  const insert = (mail: StoredMail) => {
    mails.set(mail.id, mail);
    accepted += 1;
    const shared = contents.get(mail.contentId);
    if (shared) shared.uses += 1;
    if (mails.size > keep) {
      for (const oldest of mails.values()) return forget(oldest);
    }
  };
  const keepContent = (content: MailContent) =>
    contents.set(content.id, contents.get(content.id) ?? { content, uses: 0 });
  const empty = () => {
    mails.clear();
    contents.clear();
    accepted = 0;
  };

  const apply = (record: SesRecord) => {
    switch (record.kind) {
      case 'content':
        return void keepContent(record.content);
      case 'mail': {
        // What was on its way when the last run ended has arrived since.
        const arrived = record.mail.outcome === 'sent' ? { outcome: 'delivered' as const } : {};
        return insert(Object.assign(record.mail, arrived));
      }
      case 'outcome':
        return void Object.assign(mails.get(record.id) ?? {}, { outcome: record.outcome });
      case 'cleared':
        return empty();
      case 'suppressed':
        return suppressed.put(record.entry);
      case 'unsuppressed':
        return suppressed.delete(record.address);
    }
  };
  const journal = openJournal<SesRecord>(file, apply);
  const record = (entry: SesRecord) => {
    apply(entry);
    journal.append(entry);
  };
  const snapshot = function* (): Generator<SesRecord> {
    for (const { content } of contents.values()) yield { kind: 'content', content };
    for (const mail of mails.values()) yield { kind: 'mail', mail };
    for (const entry of suppressed.list()) yield { kind: 'suppressed', entry };
  };
  journal.rewrite(snapshot());

  return {
    intern: (parts) => {
      const content = { id: contentId(parts), ...parts };
      const known = contents.get(content.id);
      if (known) return known.content;
      record({ kind: 'content', content });
      return content;
    },
    add: (added) => {
      journal.append(...added.map((mail) => ({ kind: 'mail', mail }) as const));
      for (const mail of added) insert(mail);
    },
    setOutcome: (mail, outcome) => {
      mail.outcome = outcome;
      journal.append({ kind: 'outcome', id: mail.id, outcome });
    },
    suppress: (entry) => record({ kind: 'suppressed', entry }),
    unsuppress: (address) => record({ kind: 'unsuppressed', address }),
    get: (id) => mails.get(id),
    content: (mail) => contents.get(mail.contentId)?.content,
    all: () => mails.values(),
    counts: () => ({ kept: mails.size, accepted }),
    clear: () => record({ kind: 'cleared' }),
    close: () => journal.close(),
  };
};

const contentId = ({ subject, html = '', text = '', raw = '' }: Omit<MailContent, 'id'>): string =>
  createHash('sha1').update(`${subject}\0${html}\0${text}\0${raw}`).digest('base64url');
