import type { EntityKind } from '../mailing/entities/entity.ts';
import type { Basis } from './bases.ts';

/**
 * What mail of this sender rests on where another's would rest on a ground. A public body that
 * serves its public performs its task: neither its interest (GDPR art. 6(1), last sentence) nor, in
 * the reading chosen here, a contract (ADR 28).
 */
export const basisOfSender = (basis: Basis, kind: EntityKind): Basis =>
  kind === 'public-body' && (basis === 'contract' || basis === 'legitimate-interest')
    ? 'public-task'
    : basis;
