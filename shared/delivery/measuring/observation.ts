import type { ContactId, MailingId, SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { millisPerDay } from '../../kernel/instant.ts';
import type { Measure } from './measures.ts';

/** One thing that was seen of a mail: that it was displayed, or that the link with this number was followed. */
export type Sighting = {
  /** Number of the link in the mailing's list, for a click. */
  readonly link?: number;
  /** Fetched by a program, for a reader or for nobody. */
  readonly byMachine: boolean;
};

/** What was seen of one mail to one contact: each thing once, with its first moment. */
export type ObservedMail = {
  readonly contactId: ContactId;
  readonly mailingId: MailingId;
  readonly senderId: SenderId;
  readonly seen: Seen;
  /** Nothing is kept, or added, from this moment on. */
  readonly until: Instant;
};

/** Moments by the name of what was seen: `open`, `click-3`, and the same by a machine. */
export type Seen = Readonly<Record<string, Instant>>;

/** What can be seen of a mail stays to be seen, and is kept, for this long after it was claimed. */
export const observedMillis = 180 * millisPerDay;

export const seenName = ({ link, byMachine }: Sighting): string =>
  `${link === undefined ? 'open' : `click-${link}`}${byMachine ? '-by-machine' : ''}`;

export const measureOf = ({ link }: Pick<Sighting, 'link'>): Measure =>
  link === undefined ? 'tracking.open' : 'tracking.click';

/** The activity that a person granted for a name to be there. */
export const measureOfName = (name: string): Measure =>
  name.startsWith('open') ? 'tracking.open' : 'tracking.click';

/** How many contacts, by what was seen of them; sums of many are what a report tells. */
export type ObservationSums = {
  readonly opened: number;
  /** Displayed by a machine, and by nobody that we could tell from one. */
  readonly openedByMachine: number;
  readonly clicked: number;
  readonly clickedByMachine: number;
  /** Readers who followed each link, by its number. */
  readonly links: Readonly<Record<number, number>>;
};

/** What one contact adds to the sums, by the name of the sum; only what is not 0. */
export const countsOf = (seen: Seen): Readonly<Record<string, 1>> => {
  const names = Object.keys(seen);
  const links = names.filter((name) => /^click-\d+$/.test(name));
  const opened = names.includes('open');
  const byMachine = (kind: string) =>
    names.some((name) => name.startsWith(kind) && name.endsWith('-by-machine'));
  const sums: Record<string, 1> = Object.fromEntries(
    links.map((name) => [`link-${name.slice('click-'.length)}`, 1 as const]),
  );
  if (opened) sums['opened'] = 1;
  else if (byMachine('open')) sums['openedByMachine'] = 1;
  if (links.length > 0) sums['clicked'] = 1;
  else if (byMachine('click')) sums['clickedByMachine'] = 1;
  return sums;
};

/** What changes in the sums when what was seen of a contact changes; only what is not 0. */
export const changeOf = (before: Seen, after: Seen): Readonly<Record<string, number>> => {
  const [from, to] = [countsOf(before), countsOf(after)];
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  const changes = [...names].map((name) => [name, (to[name] ?? 0) - (from[name] ?? 0)] as const);
  return Object.fromEntries(changes.filter(([, by]) => by !== 0));
};

/** Adds up stored sums. */
export const sumsOf = (parts: readonly Readonly<Record<string, number>>[]): ObservationSums => {
  const total = (name: string) => parts.reduce((sum, part) => sum + (part[name] ?? 0), 0);
  const numbers = new Set(
    parts.flatMap((part) =>
      Object.keys(part).flatMap((name) => /^link-(\d+)$/.exec(name)?.[1] ?? []),
    ),
  );
  return {
    opened: total('opened'),
    openedByMachine: total('openedByMachine'),
    clicked: total('clicked'),
    clickedByMachine: total('clickedByMachine'),
    links: Object.fromEntries([...numbers].map((number) => [number, total(`link-${number}`)])),
  };
};
