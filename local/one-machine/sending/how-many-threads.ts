/**
 * How many threads make mailings. Without a setting: one for each core up to four, since one file has one writer;
 * none on a single core, where the one thread of the service does it; and no more than the relay's rate
 * keeps busy. One connection to the relay stays with the thread of the service, for service mail.
 */
export const howManyThreads = ({ set, cores, relay }: Circumstances): number => {
  const most = relay === undefined ? maxThreads : relay.connections - 1;
  if (set !== undefined) return Math.min(set, most);
  if (cores < 2) return 0;
  const busy = relay === undefined ? maxByDefault : Math.ceil(relay.mailsPerSecond / ofOneThread);
  return Math.min(cores, maxByDefault, busy, most);
};

export type Circumstances = {
  /** What the operator says. */
  readonly set?: number | undefined;
  readonly cores: number;
  /** Absent where the inbox takes the mail. */
  readonly relay?: { readonly connections: number; readonly mailsPerSecond: number } | undefined;
};

/**
 * The connections of the thread of the service and of each thread that sends, which are those of the setting
 * together.
 */
export const connectionsOf = (connections: number, threads: number): readonly number[] => {
  if (threads === 0) return [connections];
  const rest = connections - 1;
  const share = (index: number) => Math.floor(rest / threads) + (index < rest % threads ? 1 : 0);
  return [1, ...Array.from({ length: threads }, (_, index) => share(index))];
};

export const maxThreads = 16;
const maxByDefault = 4;
/** Mails a second that a slow core decides, claims and records. */
const ofOneThread = 500;
