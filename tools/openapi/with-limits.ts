import { maxBodyBytes } from '../../functions/runtime/http/http-app.ts';
import { publicRoutes } from '../../shared/deployment/public-routes.ts';
import { type Throttle, throttles, wholeOperations } from '../../shared/deployment/throttles.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import {
  type Described,
  isRef,
  isUnderV1,
  type Operation,
  type Parameter,
  refName,
  type Schema,
} from './operation.ts';

/** Adds the limits of an operation, for machines and in words. */
export const withLimits = (described: Described): Operation => {
  const { operation } = described;
  const limits = limitsOf(described);
  return {
    ...operation,
    'x-limits': limits,
    description: [operation.description, sentence(limits)].filter(Boolean).join('\n\n'),
  };
};

/** What one request may ask for, and how many requests per second a route accepts. */
type Limits = Throttle & {
  readonly bodyBytes?: number;
  readonly pageSize?: { readonly default: number; readonly max: number };
  /** Most items of each list in the body. */
  readonly items?: Readonly<Record<string, number>>;
};

const throttleOf = (described: Described): Throttle => {
  const { method, path, operation } = described;
  if (isUnderV1(described)) {
    if (wholeOperations.has(operation.operationId)) return throttles.whole;
    return method === 'get' ? throttles.read : throttles.write;
  }
  const found = publicRoutes.find(
    (route) => route.method.toLowerCase() === method && route.path === path,
  );
  if (found === undefined) throw new Error(`${method} ${path} is not on the list of public routes`);
  const { ratePerSecond, burst } = found;
  return { ratePerSecond, burst };
};

const bodySchema = ({ operation, schemas }: Described): Schema | undefined => {
  const schema = operation.requestBody?.content['application/json']?.schema;
  return schemas[refName(schema) ?? ''] ?? schema;
};

const itemsOf = (schema: Schema | undefined): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(schema?.properties ?? {}).flatMap(([name, { maxItems }]) =>
      maxItems === undefined ? [] : [[name, maxItems]],
    ),
  );

const pageSizeOf = ({ parameters = [] }: Operation): Pick<Limits, 'pageSize'> => {
  const own = parameters.filter((one): one is Parameter => !isRef(one));
  const limit = own.find(({ name, in: place }) => name === 'limit' && place === 'query');
  if (limit === undefined) return {};
  return { pageSize: { default: Number(limit.schema.default), max: Number(limit.schema.maximum) } };
};

const limitsOf = (described: Described): Limits => {
  const body = bodySchema(described);
  const items = itemsOf(body);
  return defined({
    ...throttleOf(described),
    bodyBytes: body === undefined ? undefined : maxBodyBytes,
    items: Object.keys(items).length === 0 ? undefined : items,
    ...pageSizeOf(described.operation),
  });
};

const count = (number: number): string => number.toLocaleString('en');

const sentence = ({ ratePerSecond, burst, bodyBytes, items = {}, pageSize }: Limits): string => {
  const parts = [
    `${count(ratePerSecond)} requests a second, ${count(burst)} at once`,
    ...(bodyBytes === undefined ? [] : [`a body of ${count(bodyBytes)} bytes`]),
    ...Object.entries(items).map(([name, most]) => `${count(most)} \`${name}\``),
    ...(pageSize === undefined ? [] : [`pages of ${pageSize.default}, ${pageSize.max} at most`]),
  ];
  return `Limits: ${parts.join('; ')}.`;
};
