import type { Sha256 } from '../kernel/digest.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Activity, Purpose } from '../kernel/purpose.ts';
import type { Basis, Reason } from './reasons.ts';
import type { ResolvedSettings } from './resolved-settings.ts';

/** Allow or deny for one contact and one mailing at one moment. */
export type Decision = {
  readonly effect: 'allow' | 'deny';
  /** Set on allow: what the mail rests on. */
  readonly basis?: Basis;
  /** Why: on deny every rule that forbade or failed, strongest first; on allow what was relied on. */
  readonly reasons: readonly Reason[];
  /** Consent events, sales, donations or published addresses the decision rests on. */
  readonly evidenceIds: readonly string[];
  /** Activities this contact granted and this mailing asked for; only ever fewer than asked. */
  readonly tracking: readonly Activity[];
  /** The purpose decided on. */
  readonly purpose: Purpose;
  /** The rule set applied, for example `nl-2026-07-01`; a later run names the same one. */
  readonly ruleSet: string;
  readonly at: Instant;
  /** Consent version the decision was taken on; the claim conditions on it. */
  readonly consentVersion: number;
  readonly contentHash?: Sha256;
  /** The sender's settings as they were read, defaults filled in. */
  readonly settings?: ResolvedSettings;
};
