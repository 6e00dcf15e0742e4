import type {
  ContactSecret,
  LedgerHead,
  MalformedState,
} from '../../consent/event/consent-ledger.ts';
import type { KnownEnd } from '../../consent/event/verify-chain.ts';
import { type ConsentState, emptyConsentState } from '../../consent/fold/consent-state.ts';
import { foldSpellings, foldSpellingsOfHead } from '../../consent/fold/fold-spellings.ts';
import { type ConsentFold, emptyConsentFold, type Marks } from '../../consent/fold/marks.ts';
import type { Sha256 } from '../../kernel/digest.ts';
import type { ContactId } from '../../kernel/ids.ts';
import { defined } from '../../kernel/object/defined.ts';
import { isObject } from '../../kernel/object/is-object.ts';
import { stateKey } from './keys.ts';
import { leavesOf } from './leaves.ts';

/**
 * The STATE item of a live ledger. `version` is at the top level because claims condition on it;
 * `marks` and `secret` are separate because decisions do not read them.
 */
export const consentStateItem = (
  { state, marks }: ConsentFold,
  lastHash: string,
  secret: ContactSecret,
): Item => ({
  ...stateKey(state.contactId),
  type: 'state',
  version: state.version,
  lastHash,
  state,
  marks,
  secret,
});

export type Item = Record<string, unknown>;

const isEntry = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['status'] === 'string' &&
  typeof value['eventId'] === 'string' &&
  typeof value['occurredAt'] === 'number';

const isSuppression = (value: unknown): boolean =>
  isObject(value) && typeof value['reason'] === 'string' && typeof value['at'] === 'number';

const entriesProblem = (entries: Readonly<Item>): string | undefined => {
  for (const key in entries) if (!isEntry(entries[key])) return `malformed entry \`${key}\``;
  return undefined;
};

/** What keeps a stored value from being a state; shapes only, since policy denies unknown words. */
const problemOf = (state: unknown, contactId: ContactId): string | undefined => {
  if (!isObject(state)) return 'no state';
  if (state['contactId'] !== contactId) return 'state of another contact';
  if (!Number.isSafeInteger(state['version'])) return 'malformed version';
  if (!isObject(state['entries'])) return 'malformed entries';
  const { suppressions } = state;
  if (!Array.isArray(suppressions) || !suppressions.every(isSuppression))
    return 'malformed suppressions';
  return entriesProblem(state['entries']);
};

/** The state a decision reads, taken from the item as it is: a fan-out maps 100,000 of these. */
export const consentStateFromItem = (
  item: Item | undefined,
  contactId: ContactId,
): ConsentState | MalformedState => {
  if (item === undefined) return emptyConsentState(contactId);
  if (item['erased'] === true) return { contactId, malformed: 'erased' };
  const problem = problemOf(item['state'], contactId);
  if (problem !== undefined) return { contactId, malformed: problem };
  const state = item['state'] as ConsentState;
  return state.version === item['version']
    ? foldSpellings(state)
    : { contactId, malformed: 'two versions' };
};

const isVersion = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** What a head that cannot be read still says about the end of its chain: the greater version. */
const legibleEnd = ({ version, state, lastHash }: Item): { readonly end?: KnownEnd } => {
  const versions = [version, isObject(state) ? state['version'] : undefined].filter(isVersion);
  if (versions.length === 0) return {};
  const end = { version: Math.max(...versions) };
  // With two versions the hash belongs to either: only that the chain came so far is known.
  return typeof lastHash === 'string' && versions.every((one) => one === end.version)
    ? { end: { ...end, lastHash: lastHash as Sha256 | '' } }
    : { end };
};

/** The head a writer starts from. */
export const ledgerHeadFromItem = (item: Item | undefined, contactId: ContactId): LedgerHead => {
  if (item === undefined) return { outcome: 'live', ...emptyConsentFold(contactId), lastHash: '' };
  if (item['erased'] === true) {
    const leaves = leavesOf(item);
    const version = Number(item['version']);
    return defined({
      outcome: 'erased',
      version,
      leaves: leaves.length === 0 ? undefined : leaves,
    });
  }
  const state = consentStateFromItem(item, contactId);
  if ('malformed' in state) return { outcome: 'malformed', ...state, ...legibleEnd(item) };
  if (!isObject(item['marks']) || typeof item['lastHash'] !== 'string')
    return {
      outcome: 'malformed',
      contactId,
      malformed: 'no marks or no hash',
      ...legibleEnd(item),
    };
  return foldSpellingsOfHead(
    defined({
      outcome: 'live' as const,
      state,
      marks: item['marks'] as Marks,
      lastHash: item['lastHash'] as Sha256 | '',
      secret: typeof item['secret'] === 'string' ? item['secret'] : undefined,
    }),
  );
};
