import type { Decision, SentMailing, TestGrondslag } from './types.ts';

/** For `expect.extend`, of Vitest or Jest; `@grondslag/testing/vitest` does it and adds the types. */
export const grondslagMatchers = {
  toBeAllowed: (decision: Decision, basis?: string): Verdict => {
    const pass = decision.effect === 'allow' && (basis === undefined || decision.basis === basis);
    return verdict(
      pass,
      `${decision.contactId} to be allowed${basis ? ` by ${basis}` : ''}`,
      said(decision),
    );
  },
  toBeDenied: (decision: Decision, reason?: string): Verdict => {
    const pass =
      decision.effect === 'deny' && (reason === undefined || decision.reasons.includes(reason));
    return verdict(
      pass,
      `${decision.contactId} to be denied${reason ? ` for ${reason}` : ''}`,
      said(decision),
    );
  },
  toHaveMailed: (
    grondslag: Pick<TestGrondslag, 'mails'>,
    address: string,
    subject?: string,
  ): Verdict => {
    const subjects = grondslag.mails({ to: address }).map((mail) => mail.subject);
    const pass = subject === undefined ? subjects.length > 0 : subjects.includes(subject);
    return verdict(
      pass,
      `a mail to ${address}${subject === undefined ? '' : ` about “${subject}”`}`,
      subjects.length === 0
        ? 'there is none'
        : `there is ${subjects.map((one) => `“${one}”`).join(', ')}`,
    );
  },
  toAccountForEveryone: ({ progress }: SentMailing): Verdict => {
    const { audience, accepted, denied, refused, unknown } = progress;
    const sum = accepted + unknown + total(denied) + total(refused);
    return verdict(
      sum === audience,
      `${audience} people to be accounted for`,
      `${sum} are: ${JSON.stringify({ accepted, denied, refused, unknown })}`,
    );
  },
  toBeProblem: (answer: Answer, code: string, pointer?: string): Verdict => {
    const { error, response } = answer;
    const problem = (error ?? {}) as { readonly code?: string; readonly errors?: readonly Field[] };
    const pass =
      problem.code === code &&
      (pointer === undefined || (problem.errors ?? []).some((one) => one.pointer === pointer));
    return verdict(
      pass,
      `the problem ${code}${pointer === undefined ? '' : ` at ${pointer}`}`,
      `it is ${response.status} ${JSON.stringify(error)}`,
    );
  },
};

/** The matchers as a test calls them. */
export type GrondslagMatchers<Result = void> = {
  /** Expects a decision to allow the mail; with `basis`, on that basis. */
  toBeAllowed(basis?: string): Result;
  /** Expects a decision to deny the mail; with `reason`, for that reason among others. */
  toBeDenied(reason?: string): Result;
  /** Expects the service to have sent a mail to this address. */
  toHaveMailed(address: string, subject?: string): Result;
  /** Expects what `send` returned to add up: audience = accepted + left out + refused + unknown. */
  toAccountForEveryone(): Result;
  /** Expects a response to be a problem with this code, about this member. */
  toBeProblem(code: string, pointer?: string): Result;
};

type Verdict = { readonly pass: boolean; readonly message: () => string };
type Field = { readonly pointer: string };
type Answer = { readonly error?: unknown; readonly response: Response };

const verdict = (pass: boolean, expected: string, actual: string): Verdict => ({
  pass,
  message: () => `expected ${pass ? 'not ' : ''}${expected}; ${actual}`,
});

const said = ({ effect, basis, reasons }: Decision): string =>
  effect === 'allow'
    ? `it is allowed by ${basis ?? 'nothing'}`
    : `it is denied for ${reasons.join(', ')}`;

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
