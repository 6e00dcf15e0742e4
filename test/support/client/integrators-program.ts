/**
 * What an integrator writes, as an ES module: `program(baseUrl)` reads a list by its pages, writes,
 * and meets an error of API Gateway and one of the service. `start` is what runs it.
 */
export const integratorsProgram = (start: string): string => `
import { grondslagClient, items, ProblemError } from '@grondslag/client';

const program = async (baseUrl) => {
  const grondslag = grondslagClient({ baseUrl, token: () => 'secret' });
  const ids = [];
  for await (const { contactId } of items((query) => grondslag.GET('/v1/contacts', { params: { query } })))
    ids.push(contactId);
  const created = await grondslag.POST('/v1/contacts', {
    body: { senderId: 'bakery', email: 'mia@post.example', language: 'en', country: 'NL' },
  });
  const refused = await grondslag.POST('/v1/decisions', { body: { contactIds: ['mia'], mailingId: 'm1' } });
  const thrown = await items(() => grondslag.GET('/v1/mailings')).next().catch((error) => error);
  return {
    ids,
    created: created.data,
    code: refused.error.code,
    thrown: [thrown instanceof ProblemError, thrown.status, thrown.problem.code],
  };
};
${start}
`;

/** What the program returns where the API answers as `startTinyApi` does. */
export const programOutcome = {
  ids: ['mia', 'tom'],
  created: { contactId: 'mia' },
  code: 'forbidden',
  thrown: [true, 422, 'refused'],
};
