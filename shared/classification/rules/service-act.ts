import type { ServicePurpose } from '../../kernel/purpose.ts';
import type { PhraseList } from './phrase.ts';

/** What service mail does for its reader: answers, confirms, warns, tells what is due. */
export type ServiceAct = {
  readonly id: string;
  readonly purpose: ServicePurpose;
  /** In log-odds: how much the act alone makes service mail likely. */
  readonly weight: number;
  readonly phrases: PhraseList;
};
