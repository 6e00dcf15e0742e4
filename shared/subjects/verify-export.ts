import type { ConsentEvent, NoticeRef } from '../consent/event/consent-event.ts';
import { type ChainVerdict, verifyChain } from '../consent/event/verify-chain.ts';
import { isSameState, rebuildFold } from '../consent/event/verify-ledger.ts';
import { verifyNotices } from '../consent/event/verify-notices.ts';
import type { ConsentState } from '../consent/fold/consent-state.ts';
import type { Notice } from '../consent/notice/notice.ts';
import { isGenuineNotice } from '../consent/notice/notice-proof.ts';
import type { Digest, Sha256 } from '../kernel/digest.ts';
import type { ContactId } from '../kernel/ids.ts';
import { isObject } from '../kernel/object/is-object.ts';

/**
 * Checks every ledger in a parsed export file with nothing but the file: chain, end, the texts that
 * were shown, and the state that the events fold to. Empty when the file holds no ledger.
 */
export const verifyExport = (file: unknown, digest: Digest): Promise<readonly ExportVerdict[]> =>
  Promise.all(ledgersIn(file).map((ledger) => verdictOf(ledger, digest)));

/** A ledger as a file holds it; a whole export has all of it, a bare ledger perhaps only events. */
type FiledLedger = {
  readonly contactId: string;
  readonly version?: number;
  readonly lastHash?: string;
  readonly state?: ConsentState;
  readonly events: readonly ConsentEvent[];
  /** Absent: the file holds a bare ledger, and the texts that its events name are elsewhere. */
  readonly notices?: readonly Notice[];
  readonly isExport: boolean;
};

export type ExportVerdict = { readonly contactId: string } & (
  | Extract<ChainVerdict, { readonly outcome: 'broken' }>
  | { readonly outcome: 'state-differs'; readonly events: number }
  | {
      readonly outcome: 'intact';
      readonly events: number;
      /** Notice versions that the events name and the file does not hold. */
      readonly unchecked: number;
    }
);

type Filed = Readonly<Record<string, unknown>>;

const filedLedger = (ledger: Filed, around: Filed | undefined): readonly FiledLedger[] => {
  if (!Array.isArray(ledger['events']) || typeof ledger['contactId'] !== 'string') return [];
  const notices = around?.['notices'];
  return [
    {
      ...(ledger as FiledLedger),
      isExport: around !== undefined,
      ...(Array.isArray(notices) ? { notices: notices as readonly Notice[] } : {}),
    },
  ];
};

/** Ledgers in a parsed file: an export, the ledger of one, or a list of either. */
const ledgersIn = (value: unknown): readonly FiledLedger[] => {
  if (Array.isArray(value)) return value.flatMap(ledgersIn);
  if (!isObject(value)) return [];
  const { ledger } = value;
  if (!isObject(ledger)) return filedLedger(value, undefined);
  return filedLedger(ledger, value['format'] === undefined ? undefined : value);
};

const refOf = ({ noticeId, version }: NoticeRef): string => `${noticeId}/${version}`;

/** The notices of a file by version, or the one that is forged or there twice with two texts. */
const noticesByRef = (
  notices: readonly Notice[],
  digest: Digest,
): ReadonlyMap<string, Notice> | { readonly forged: NoticeRef } => {
  const byRef = new Map<string, Notice>();
  for (const notice of notices) {
    const ref = isObject(notice)
      ? { noticeId: notice.noticeId, version: notice.version }
      : { noticeId: '' as NoticeRef['noticeId'], version: 0 };
    const other = byRef.get(refOf(ref));
    if (!isGenuineNotice(notice, digest)) return { forged: ref };
    if (other !== undefined && other.sha256 !== notice.sha256) return { forged: ref };
    byRef.set(refOf(ref), notice);
  }
  return byRef;
};

const foldsTo = ({ contactId, events, state }: FiledLedger): boolean => {
  try {
    return (
      state !== undefined && isSameState(rebuildFold(contactId as ContactId, events).state, state)
    );
  } catch {
    return false;
  }
};

const eventNaming = (events: readonly ConsentEvent[], ref: NoticeRef): number =>
  events.findIndex(({ notice }) => notice !== undefined && refOf(notice) === refOf(ref)) + 1;

const namedIn = (events: readonly ConsentEvent[]): number =>
  new Set(
    events.flatMap(({ notice, noticeSha256 }) =>
      notice === undefined || noticeSha256 === undefined ? [] : [refOf(notice)],
    ),
  ).size;

/** What is wrong with the texts of a file; nothing where a bare ledger came without them. */
const problemOfTexts = async (
  { events, notices, isExport }: FiledLedger,
  digest: Digest,
): Promise<Extract<ChainVerdict, { readonly outcome: 'broken' }> | undefined> => {
  if (notices === undefined && !isExport) return undefined;
  const byRef = noticesByRef(notices ?? [], digest);
  if (!('forged' in byRef)) return verifyNotices(events, (ref) => byRef.get(refOf(ref)), digest);
  const sequence = eventNaming(events, byRef.forged);
  return { outcome: 'broken', sequence, problem: 'notice-text-differs', notice: byRef.forged };
};

/** Whether the state in a file, if any need be there, is that of all its events. */
const isCurrent = (ledger: FiledLedger): boolean => {
  const { version, events, state, isExport } = ledger;
  if (version !== undefined && version !== events.length) return false;
  return state === undefined ? !isExport : foldsTo(ledger);
};

const verdictOf = async (ledger: FiledLedger, digest: Digest): Promise<ExportVerdict> => {
  const { contactId, version, lastHash, events, notices, isExport } = ledger;
  const isEnded = version !== undefined && lastHash !== undefined;
  const end = isEnded ? { version, lastHash: lastHash as Sha256 } : undefined;
  const chain = verifyChain(contactId as ContactId, events, { digest, end });
  if (chain.outcome === 'broken') return { contactId, ...chain };
  if (isExport && !isEnded)
    return { contactId, outcome: 'broken', sequence: events.length + 1, problem: 'end-unknown' };
  const unproven = await problemOfTexts(ledger, digest);
  if (unproven !== undefined) return { contactId, ...unproven };
  if (!isCurrent(ledger)) return { contactId, outcome: 'state-differs', events: events.length };
  const unchecked = notices === undefined ? namedIn(events) : 0;
  return { contactId, outcome: 'intact', events: events.length, unchecked };
};
