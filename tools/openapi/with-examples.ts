import { scopeMissing } from '../../functions/runtime/http/authorize.ts';
import { problem } from '../../functions/runtime/http/problem.ts';
import type { Example, OperationExamples } from '../api-examples/example.ts';
import { type Answer, type Content, type Described, isRef, type Operation } from './operation.ts';
import { readExamples } from './read-examples.ts';

/** Adds what was recorded: requests, their answers, and a problem for each error. */
export const withExamples = (described: Described): Operation => {
  const { operation } = described;
  const recorded = readExamples(operation.operationId);
  const requests = recorded.examples.flatMap((example) => shown(example, requestValue(example)));
  const body = into(operation.requestBody?.content, requests);
  return {
    ...operation,
    ...withParameterExamples(operation, recorded.examples),
    ...(body === undefined ? {} : { requestBody: { ...operation.requestBody, content: body } }),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, answer]) => [
        status,
        isRef(answer) ? answer : withAnswerExamples(described, recorded, status, answer),
      ]),
    ),
  };
};

type Named = readonly (readonly [string, { readonly summary?: string; readonly value: unknown }])[];

/** Examples go to the first media type: an operation takes and gives one, and problems are apart. */
const into = (content: Content | undefined, named: Named): Content | undefined => {
  const [type, body] = Object.entries(content ?? {})[0] ?? [];
  return type === undefined || named.length === 0
    ? content
    : { ...content, [type]: { ...body, examples: Object.fromEntries(named) } };
};

const shown = ({ name, summary }: Example, value: unknown): Named =>
  value === undefined ? [] : [[name, { summary, value }]];

const requestValue = ({ request: { body, form } }: Example): unknown =>
  form === undefined ? body : Object.fromEntries(new URLSearchParams(form));

const problemOf = ({ operation }: Described, { problems }: OperationExamples, status: string) => {
  const scope = operation['x-scope'];
  return status === '403' && scope !== undefined
    ? problem('forbidden', scopeMissing(scope))
    : (problems[status] as { readonly code: string } | undefined);
};

const withAnswerExamples = (
  described: Described,
  recorded: OperationExamples,
  status: string,
  answer: Answer,
): Answer => {
  const told = problemOf(described, recorded, status);
  const named: Named =
    told === undefined
      ? recorded.examples.flatMap((example) =>
          String(example.response.status) === status ? shown(example, example.response.body) : [],
        )
      : [[told.code, { value: told }]];
  const content = into(answer.content, named);
  return content === undefined ? answer : { ...answer, content };
};

const withParameterExamples = (
  { parameters }: Operation,
  [first]: readonly Example[],
): Pick<Operation, 'parameters'> => {
  if (parameters === undefined) return {};
  return {
    parameters: parameters.map((parameter) => {
      if (isRef(parameter)) return parameter;
      const { path, query } = first?.request ?? {};
      const value = { ...path, ...query }[parameter.name];
      return value === undefined
        ? parameter
        : { ...parameter, example: asTyped(parameter.schema, value) };
    }),
  };
};

/** A number is recorded as the text that was in the address. */
const asTyped = (schema: object | undefined, value: string): string | number =>
  schema !== undefined && 'type' in schema && schema.type === 'integer' ? Number(value) : value;
