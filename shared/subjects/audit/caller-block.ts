import type { Instant } from '../../kernel/instant.ts';
import type { RecordedBy } from '../../kernel/recorded-by.ts';

/**
 * That a caller may not call any more, whatever its token or policy still says: somebody left, or a
 * secret leaked. Two people put it in force, and two lift it; the one who asks is never the one who
 * confirms (GDPR art. 32(1)(b), 32(4)).
 */
export type CallerBlock = {
  readonly blockId: string;
  readonly caller: RecordedBy;
  readonly reason: string;
  readonly asked: BlockAct;
  readonly confirmed?: BlockAct;
  readonly liftAsked?: BlockAct & { readonly reason: string };
  readonly lifted?: BlockAct;
  readonly version: number;
};

type BlockAct = { readonly by: RecordedBy; readonly at: Instant };

export const blockStates = ['asked', 'in-force', 'lift-asked', 'lifted'] as const;
export type BlockState = (typeof blockStates)[number];

export const blockState = ({ confirmed, liftAsked, lifted }: CallerBlock): BlockState => {
  if (lifted !== undefined) return 'lifted';
  if (confirmed === undefined) return 'asked';
  return liftAsked === undefined ? 'in-force' : 'lift-asked';
};

/** Whether the caller is refused now. */
export const isInForce = (block: CallerBlock): boolean =>
  block.confirmed !== undefined && block.lifted === undefined;

/** Confirms what was asked last: the block, or that it is lifted. */
export const confirmBlock = (block: CallerBlock, act: BlockAct): BlockChange => {
  const state = blockState(block);
  const asked = state === 'asked' ? block.asked : block.liftAsked;
  if (asked === undefined || state === 'lifted') return { outcome: 'nothing-asked' };
  if (isSame(asked.by, act.by)) return { outcome: 'same-person' };
  const done = state === 'asked' ? { confirmed: act } : { lifted: act };
  return { outcome: 'changed', block: { ...block, ...done, version: block.version + 1 } };
};

/** Asks to lift a block; one that nobody has confirmed yet is withdrawn at once. */
export const askLift = (block: CallerBlock, act: BlockAct, reason: string): BlockChange => {
  const state = blockState(block);
  if (state !== 'asked' && state !== 'in-force') return { outcome: 'nothing-asked' };
  const lifted = state === 'asked' ? { lifted: act } : {};
  const next = { ...block, liftAsked: { ...act, reason }, ...lifted, version: block.version + 1 };
  return { outcome: 'changed', block: next };
};

export type BlockChange =
  | { readonly outcome: 'changed'; readonly block: CallerBlock }
  /** Nobody asked what could be confirmed, or it was asked already. */
  | { readonly outcome: 'nothing-asked' }
  | { readonly outcome: 'same-person' };

export const isSame = (one: RecordedBy, other: RecordedBy): boolean =>
  one.kind === other.kind && one.id === other.id;

/** Every block, lifted ones until their term is over; they are few. */
export type CallerBlocks = {
  all(): Promise<readonly CallerBlock[]>;
  /** `conflict`: somebody else changed it. */
  put(block: CallerBlock): Promise<'stored' | 'conflict'>;
};
