import type { ConsentEvent } from '../../../shared/consent/event/consent-event.ts';
import type { PreferencesDependencies } from '../preferences-dependencies.ts';

/** The paths of the proofs of what an act on a page recorded. */
export const proofPathsOf = async (
  { proofPath }: Pick<PreferencesDependencies, 'proofPath'>,
  events: readonly ConsentEvent[],
): Promise<readonly string[]> => {
  const paths = await Promise.all(
    events.map(({ scope, contactId, sequence }) =>
      proofPath({ senderId: scope.senderId, contactId }, sequence),
    ),
  );
  return paths.filter((path) => path !== undefined);
};
