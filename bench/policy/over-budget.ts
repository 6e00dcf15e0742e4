/** What a run of the benchmark must not pass, and a sentence for each that it did. */
export const overBudget = ({ medianUs, valueUs, disagreements }: Measured): readonly string[] => [
  ...over('one decision', medianUs, decisionBudgetUs),
  ...over('judging a value of a service mail', valueUs, valueBudgetUs),
  ...(disagreements === 0 ? [] : [`the engines disagree on ${disagreements} cases`]),
];

/** Microseconds by the median; a figure that could not be measured is NaN. */
type Measured = Readonly<Record<'medianUs' | 'valueUs' | 'disagreements', number>>;

const decisionBudgetUs = 3;
const valueBudgetUs = 5;

const over = (what: string, us: number, budget: number): readonly string[] =>
  us <= budget ? [] : [`${what} takes ${us.toFixed(2)} µs, and may take ${budget} µs`];
