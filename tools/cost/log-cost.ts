import { type CostLine, perMillion } from './cost-line.ts';
import { measuredImport } from './measured-import.ts';
import { prices } from './prices.ts';

/**
 * A month in which this many leaves are put into the evidence log, line by line: at most one run a
 * minute has leaves, so the dearest month is the one that spreads them.
 */
export const logCost = (leaves: number): readonly CostLine[] => {
  const runs = Math.min(leaves, minutesOfMonth);
  const [kept, ...sealing] = sealingCost({ leaves, runs, rowUnits: leaves * sealed.rowUnits });
  return [
    ...sealing,
    {
      what: 'a hundred thousand proofs asked for',
      usd: perMillion(
        100_000,
        prices.apiRequests + prices.invocations + readsAProof * prices.fileReads,
      ),
    },
    kept,
  ];
};

/**
 * What a million consent events cost in the evidence log, line by line: recorded one by one over a
 * month, or imported within an hour, each with the facts of a new contact, which are a leaf too.
 */
export const logCostOfMillion = (how: 'one-by-one' | 'imported'): readonly CostLine[] => {
  const events = 1_000_000;
  const [kept, ...sealing] =
    how === 'one-by-one'
      ? sealingCost({ leaves: events, runs: minutesOfMonth, rowUnits: events * sealed.rowUnits })
      : sealingCost({
          leaves: 2 * events,
          runs: 60,
          rowUnits: events * measuredImport.outboxUnits,
        });
  return [...sealing, kept];
};

/** What is kept, and what sealing takes once. */
const sealingCost = ({
  leaves,
  runs,
  rowUnits,
}: {
  readonly leaves: number;
  readonly runs: number;
  /** Write units by which the waiting rows are deleted: a row has many where many are recorded at once. */
  readonly rowUnits: number;
}): readonly [kept: CostLine, ...CostLine[]] => {
  const { filesARun, leavesATile, headUnits, readsARun, bytesALeaf } = sealed;
  return [
    {
      what: 'files kept, each month from then on',
      usd: ((leaves * bytesALeaf) / 1e9) * prices.fileGb,
    },
    {
      what: 'files written to S3',
      usd: perMillion(runs * filesARun + leaves / leavesATile, prices.fileWrites),
    },
    { what: 'files read', usd: perMillion(runs * readsARun, prices.fileReads) },
    {
      what: 'DynamoDB writes',
      usd: perMillion(runs * headUnits + rowUnits, prices.writeUnits),
    },
  ];
};

/** The checkpoint, and tiles of two paths up a tree of millions. */
const readsAProof = 8;

const minutesOfMonth = 60 * 24 * 30;

/** What sealing takes; a test seals leaves and counts the files again. */
export const sealed = {
  /** A segment, unfinished tiles, a checkpoint twice, the marker. */
  filesARun: 6.75,
  /** For every 256 leaves, a tile of hashes and one of entries are written once more, for good. */
  leavesATile: 128,
  /** The head row and the segment's place, in one transaction. */
  headUnits: 4,
  /** A waiting row is deleted; an upper bound, since many leaves share a row. */
  rowUnits: 1,
  /** Marker, checkpoint, segment and the edge of the tree. */
  readsARun: 6,
  bytesALeaf: 165,
} as const;
