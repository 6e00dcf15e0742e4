/**
 * A model of the limits between a request and its answer, in steps of ten milliseconds: the token
 * bucket of a route (API Gateway), the concurrency of a function and of the account, how fast new
 * environments come (1,000 in ten seconds for each function), and the pollers of an event source
 * (five invocations at first, 300 more a minute, at most `maxConcurrency`).
 * Sources: https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html,
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html,
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-throttling.html
 */
export const simulate = (
  { accountConcurrency, reserved }: Account,
  loads: readonly Load[],
  seconds: number,
): ReadonlyMap<string, Outcome> => {
  const kept = Object.values(reserved).reduce((sum, one) => sum + one, 0);
  const unreserved = accountConcurrency - kept;
  const running = new Map<string, number>();
  const environments = new Map<string, Environments>();
  const all = loads.map((load) => new Running(load));
  const ends: { at: number; of: string; done: () => void }[] = [];

  const atWork = (name: string) => running.get(name) ?? 0;
  const inPool = () =>
    [...running].reduce(
      (sum, [name, count]) => sum + (reserved[name] === undefined ? count : 0),
      0,
    );
  const room = (name: string) =>
    reserved[name] === undefined ? unreserved - inPool() : reserved[name] - atWork(name);

  /** Begins an invocation, or is refused: what Lambda answers with 429. */
  const invoke = (at: number, { name, millis }: Load, done: () => void): boolean => {
    if (room(name) < 1) return false;
    const own = environments.get(name) ?? { warm: 0, budget: 1_000 };
    environments.set(name, own);
    const isCold = atWork(name) >= own.warm;
    if (isCold && own.budget < 1) return false;
    if (isCold) {
      own.warm += 1;
      own.budget -= 1;
    }
    running.set(name, atWork(name) + 1);
    ends.push({ at: at + millis + (isCold ? coldMillis : 0), of: name, done });
    return true;
  };

  for (let at = 0; at < seconds * 1_000; at += step) {
    for (const own of environments.values())
      own.budget = Math.min(1_000, own.budget + (1_000 * step) / 10_000);
    for (let index = ends.length - 1; index >= 0; index -= 1) {
      const end = ends[index];
      if (end === undefined || end.at > at) continue;
      running.set(end.of, atWork(end.of) - 1);
      end.done();
      ends.splice(index, 1);
    }
    // Who asks first in a moment is nobody's choice: the storm, to see the worst.
    for (const one of all) one.tick(at, invoke);
  }
  return new Map(all.map((one) => [one.load.label, one.outcome]));
};

export type Account = {
  readonly accountConcurrency: number;
  readonly reserved: Readonly<Record<string, number>>;
};

/** Requests by a route, or messages by an event source. */
export type Load = {
  readonly label: string;
  /** The function that answers. */
  readonly name: string;
  readonly perSecond: number;
  /** How long one invocation is at work. */
  readonly millis: number;
  readonly route?: { readonly ratePerSecond: number; readonly burst: number };
  readonly queue?: { readonly maxConcurrency: number };
};

export type Outcome = {
  readonly answered: number;
  /** By the route's own limit. */
  readonly throttled: number;
  /** For want of concurrency: a stop that is lost. */
  readonly refused: number;
  /** The longest that a message waited for its invocation, in milliseconds. */
  readonly longestWait: number;
};

type Environments = { warm: number; budget: number };
type Invoke = (at: number, load: Load, done: () => void) => boolean;

const step = 10;

/** Longer than any bundle takes to load (docs/cost.md has what was measured). */
const coldMillis = 800;

class Running {
  readonly load: Load;
  readonly outcome = { answered: 0, throttled: 0, refused: 0, longestWait: 0 };
  private due = 0;
  private tokens: number;
  private readonly waiting: number[] = [];
  private busy = 0;

  constructor(load: Load) {
    this.load = load;
    this.tokens = load.route?.burst ?? 0;
  }

  tick(at: number, invoke: Invoke): void {
    const { perSecond, route, queue } = this.load;
    this.due += (perSecond * step) / 1_000;
    if (route !== undefined)
      this.tokens = Math.min(route.burst, this.tokens + (route.ratePerSecond * step) / 1_000);
    for (; this.due >= 1; this.due -= 1)
      if (queue === undefined) this.request(at, invoke);
      else this.waiting.push(at);
    if (queue !== undefined) this.poll(at, queue.maxConcurrency, invoke);
  }

  private request(at: number, invoke: Invoke): void {
    if (this.load.route !== undefined && this.tokens < 1) {
      this.outcome.throttled += 1;
      return;
    }
    this.tokens -= 1;
    const begun = invoke(at, this.load, () => {
      this.outcome.answered += 1;
    });
    if (!begun) this.outcome.refused += 1;
  }

  private poll(at: number, most: number, invoke: Invoke): void {
    const pollers = Math.min(most, 5 + (300 * at) / 60_000);
    for (;;) {
      const [oldest] = this.waiting;
      if (oldest === undefined) return;
      this.outcome.longestWait = Math.max(this.outcome.longestWait, at - oldest);
      if (this.busy + 1 > pollers) return;
      const begun = invoke(at, this.load, () => {
        this.busy -= 1;
        this.outcome.answered += 1;
      });
      if (!begun) return;
      this.busy += 1;
      this.waiting.shift();
    }
  }
}
