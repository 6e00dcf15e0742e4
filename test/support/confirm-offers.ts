import { confirmOptIn } from '../../shared/consent/opt-in/confirm-opt-in.ts';
import type { apiCaller } from './api-caller.ts';
import { offers, sha256 } from './consent-world.ts';
import type { SubjectWorld } from './subject-world.ts';

/** A contact signs up for offers and presses the button of the mail that asks to confirm. */
export const confirmOffers = async (
  { world, call }: { readonly world: SubjectWorld; readonly call: ReturnType<typeof apiCaller> },
  name: string,
): Promise<void> => {
  const asked = await call('POST', `/v1/contacts/${name}/consent/requests`, {
    purpose: 'commercial',
    topic: 'offers',
    method: 'web-form',
    act: 'ticked-empty-box',
    notice: offers,
  });
  if (asked.status !== 202) throw new Error(JSON.stringify(asked));
  world.advance(1_000);
  const token = world.data.tokens.get(sha256('token'));
  if (token === undefined) throw new Error('no token');
  const act = { notice: offers, language: 'nl', requestedBy: { kind: 'subject' } } as const;
  const { outcome } = await confirmOptIn(world.tools, token, act);
  if (outcome !== 'confirmed') throw new Error(outcome);
};
