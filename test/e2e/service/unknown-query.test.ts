import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from './api-document.ts';
import { type MachineWorld, startMachineWorld } from './service-world.ts';

let world: MachineWorld;
beforeAll(async () => {
  world = await startMachineWorld();
});
afterAll(async () => {
  await world.app.stop();
});

/** A stop is taken whatever else is said: these routes may carry any query. */
const stops = new Set(['recordWithdrawal', 'recordObjection']);

const secured = operations.filter(({ scope }) => scope !== undefined);
const strict = secured.filter(({ operationId }) => !stops.has(operationId));

/** Mistyped, of an older version, of another list, of another service, and names that every object has. */
const names = [
  'colour',
  'next',
  'Limit',
  'limits',
  'page',
  'filter[state]',
  '__proto__',
  'constructor',
];

const ask = ({ method, path, parameters }: (typeof operations)[number], name: string) => {
  const own = parameters
    .filter((one) => one.in === 'query' && one.required === true)
    .map((one) => `${one.name}=x`);
  const query = [...own, `${encodeURIComponent(name)}=1`].join('&');
  return world.ask(method, `${path.replaceAll(/\{.+?\}/g, 'x')}?${query}`, {
    ...(method === 'GET' ? {} : { body: {} }),
  });
};

describe('a query parameter that a route does not describe', () => {
  test('a query parameter that no route describes is tried on every route that asks for a scope', () => {
    expect(strict.length).toBeGreaterThan(70);
    expect(stops.size).toBe(secured.length - strict.length);
  });

  test.each(strict)(
    'a query parameter that a route does not describe is refused and named: $method $path',
    async (operation) => {
      const described = new Set(operation.parameters.map(({ name }) => name));
      for (const name of names.filter((one) => !described.has(one))) {
        const { status, body } = await ask(operation, name);
        expect({ name, status }).toEqual({ name, status: 400 });
        expect(body['errors']).toContainEqual(
          expect.objectContaining({ in: 'query', pointer: `/${name}` }),
        );
      }
    },
  );

  test.each(secured.filter(({ operationId }) => stops.has(operationId)))(
    'a query parameter that a route does not describe never stands in the way of a stop: $method $path',
    async (operation) => {
      const { body } = await ask(operation, 'colour');
      expect(JSON.stringify(body)).not.toContain('unknown parameter');
    },
  );
});
