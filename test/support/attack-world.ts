import {
  contactBody,
  type ServiceWorld,
  senderBody,
  startServiceWorld,
} from '../e2e/service/service-world.ts';

/** The service with the three whom attacks aim at: customers of its first sender who objected to marketing. */
export const openAttackWorld = async (): Promise<ServiceWorld> => {
  const world = await startServiceWorld();
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

const targets = {
  joke: 'joke@post.example',
  gijs: 'gijs@post.example',
  carla: 'carla@korenaar.example',
};
