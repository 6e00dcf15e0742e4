import type { TopicBook } from '../../consent/topic/topic.ts';
import type { MailingId } from '../../kernel/ids.ts';
import type { Clock, Instant } from '../../kernel/instant.ts';
import { singleFlight } from '../../kernel/single-flight.ts';
import type { MailingContent } from '../../mailing/mailing.ts';
import type { MailingHeader, MailingStore } from '../../mailing/mailing-store.ts';
import type { Sender } from '../../mailing/sender.ts';
import { decide } from '../../policy/decide.ts';
import type { MailingFacts } from '../../policy/mailing-facts.ts';
import { withWhy } from '../content/with-why.ts';
import { attachedFiles } from './attached-files.ts';
import {
  type Decide,
  type PreparedMailing,
  type PrepareMailing,
  prepareMailing,
  type StripTracking,
} from './prepared-mailing.ts';
import { readMailingFacts } from './read-mailing-facts.ts';
import { storedMailingFacts } from './stored-mailing-facts.ts';

/**
 * Prepares mailings from the store and keeps them in memory by content hash. With a content hash
 * nothing is read while what is kept is fresh; without one the header is read every time, for its
 * state.
 */
export const cachedPrepare = ({
  store,
  topics,
  strip,
  now,
}: PrepareDependencies): PrepareMailing => {
  const kept = new Map<MailingId, { readonly prepared: PreparedMailing; readonly at: Instant }>();

  const toSend: StripTracking = (content) => withWhy(strip(content));

  const build = async (mailing: MailingHeader): Promise<PreparedMailing | undefined> => {
    const found = await readMailingFacts({ store, topics, now }, mailing);
    if (found === undefined) return undefined;
    const { contents, sender, facts } = found;
    const readFiles = attachedFiles(store);
    const prepared = prepareMailing(mailing, {
      contents,
      sender,
      decide: decideOn(facts),
      strip: toSend,
      readFiles,
    });
    if (prepared === undefined) return undefined;
    const oldest = kept.keys().next().value;
    if (kept.size >= mostMailings && oldest !== undefined) kept.delete(oldest);
    kept.set(mailing.mailingId, { prepared, at: now() });
    return prepared;
  };

  const shared = singleFlight<PreparedMailing | undefined>();

  const prepare: PrepareMailing = async (mailingId, contentHash) => {
    const found = kept.get(mailingId);
    const known =
      found !== undefined && now() - found.at < freshMillis ? found.prepared : undefined;
    if (contentHash !== undefined && known?.mailing.contentHash === contentHash) return known;
    const mailing = await store.header(mailingId);
    if (mailing === undefined) return undefined;
    if (contentHash !== undefined && mailing.contentHash !== contentHash) return undefined;
    return known?.mailing.contentHash === mailing.contentHash &&
      known.mailing.senderVersion === mailing.senderVersion
      ? { ...known, mailing }
      : build(mailing);
  };

  // A caller that gives no hash wants the current state, not that of an earlier read.
  return (mailingId, contentHash) =>
    contentHash === undefined
      ? prepare(mailingId)
      : shared(`${mailingId} ${contentHash}`, () => prepare(mailingId, contentHash));
};

export type PrepareDependencies = {
  readonly store: Pick<
    MailingStore,
    'header' | 'contents' | 'sender' | 'senderVersion' | 'entity' | 'asset'
  >;
  readonly topics: Pick<TopicBook, 'read'>;
  readonly strip: StripTracking;
  readonly now: Clock;
};

/** Within this time stricter settings, a retired topic and a succession reach a mailing that runs; all else is pinned. */
const freshMillis = 60_000;
const mostMailings = 20;

/** The policy on a mailing as it is stored, with what its content shows. */
export const decideMailing = (
  mailing: MailingHeader,
  stored: { readonly contents: readonly MailingContent[]; readonly sender: Sender },
): Decide => decideOn(storedMailingFacts(mailing, { ...stored, circumstances: {} }));

const decideOn =
  (facts: MailingFacts): Decide =>
  (contact, state, at) =>
    decide(contact, { consent: state, mailing: facts, at });
