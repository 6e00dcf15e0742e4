import { type OneMachine, startOneMachine } from '../../local/one-machine/start-one-machine.ts';
import {
  contactBody,
  type EditionWorld,
  senderBody,
  worldOf,
} from '../e2e/service/service-world.ts';

/**
 * The service with the three whom attacks aim at: customers of its first sender who objected to
 * marketing. On one machine, which does what the stand-ins of AWS do, and answers sooner.
 */
export const openAttackWorld = async (): Promise<AttackWorld> => {
  const world = await worldOf((onError) => startOneMachine({ reconcileEveryMs: 100, onError }));
  const said = async (method: string, path: string, body: unknown) => {
    const { status, text } = await world.ask(method, path, { body });
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text}`);
  };
  await said('PUT', '/v1/senders/waterweg', senderBody);
  for (const [contactId, email] of Object.entries(targets)) {
    const relationships = [
      { relationshipId: 'r1', role: 'customer', service: 'hosting', since: '2023-09-20' },
    ];
    await said('POST', '/v1/contacts', { ...contactBody(contactId), email, relationships });
    await said('POST', `/v1/contacts/${contactId}/objections`, {});
  }
  return world;
};

export type AttackWorld = EditionWorld & { readonly app: OneMachine };

const targets = {
  joke: 'joke@post.example',
  gijs: 'gijs@post.example',
  carla: 'carla@korenaar.example',
};
