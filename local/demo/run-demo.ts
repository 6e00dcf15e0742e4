import type { ServedApp } from '../served-app.ts';
import { checkConfirmations, checkInbox } from './check-inbox.ts';
import { demoApi } from './demo-api.ts';
import { generateContacts } from './generate-contacts.ts';
import { loadExamples } from './load-examples.ts';
import { type Outcome, outcomesOf } from './outcomes-of.ts';
import { type Examples, type Row, readExamples } from './read-examples.ts';
import { sendMailing } from './send-mailing.ts';
import { textTable } from './text-table.ts';

/**
 * The whole story once: loads the example data through the public API, sends the three mailings,
 * reads verdicts and inbox, prints who got what and why. True when all is as expected.
 */
export const runDemo = async (
  app: ServedApp,
  { contacts, seed }: { readonly contacts: number; readonly seed: number },
): Promise<boolean> => {
  const base = readExamples();
  const examples = contacts > 0 ? together(base, generateContacts(base, contacts, seed)) : base;
  const api = await demoApi(app);
  console.log('\nLoading the example data through the API');
  await loadExamples(api, examples);

  console.log('\nSending the example mailings');
  const problems: string[] = [...(await checkConfirmations(app, examples))];
  for (const file of examples.mailings) {
    const mailing = await sendMailing(api, file, examples.sender.senderId);
    // Bounces of this mailing count in the next: on another day they would have come in long ago.
    await app.feedbackRecorded();
    const outcomes = await outcomesOf(api, mailing);
    printOutcomes(mailing.name, outcomes, base);
    problems.push(...differences(mailing.name, outcomes, examples.expected));
    problems.push(...(await checkInbox(app, mailing, outcomes, examples)));
  }

  for (const problem of problems.slice(0, 40)) console.log(`  ✗ ${problem}`);
  console.log(
    problems.length === 0
      ? `\n✓ every outcome is as examples/expected-outcomes.csv says, and the inbox agrees`
      : `\n✗ ${problems.length} outcomes are not as expected`,
  );
  return problems.length === 0;
};

const together = (base: Examples, more: Examples): Examples => ({
  ...base,
  contacts: [...base.contacts, ...more.contacts],
  relationships: [...base.relationships, ...more.relationships],
  publishedAddresses: [...base.publishedAddresses, ...more.publishedAddresses],
  consents: [...base.consents, ...more.consents],
  expected: [...base.expected, ...more.expected],
});

const expectedOf = (expected: readonly Row[], mailing: string) =>
  new Map(expected.filter((row) => row['mailing'] === mailing).map((row) => [row['contact'], row]));

const differs = (outcome: Outcome | undefined, row: Row): boolean =>
  outcome === undefined ||
  outcome.outcome !== row['outcome'] ||
  outcome.why !== row['why'] ||
  outcome.tracked !== (row['tracked'] === 'yes');

/** Every row of the expected file that did not come true, and every outcome nobody expected. */
const differences = (name: string, outcomes: readonly Outcome[], expected: readonly Row[]) => {
  const wanted = expectedOf(expected, name);
  const got = new Map(outcomes.map((outcome) => [outcome.contact, outcome]));
  const missed = [...wanted].flatMap(([contact, row]) => {
    const outcome = got.get(contact ?? '');
    if (!differs(outcome, row)) return [];
    const was = outcome === undefined ? 'no verdict' : `${outcome.outcome}, ${outcome.why}`;
    return [`${name}: ${contact} was expected ${row['outcome']}, ${row['why']}; was ${was}`];
  });
  const surprises = outcomes
    .filter(({ contact }) => !wanted.has(contact))
    .map(({ contact }) => `${name}: nobody expected ${contact} in the audience`);
  return [...missed, ...surprises];
};

const printOutcomes = (name: string, outcomes: readonly Outcome[], { contacts }: Examples) => {
  const stories = new Map(contacts.map((row) => [row['ref'], row['story']]));
  const byRef = new Map(outcomes.map((outcome) => [outcome.contact, outcome]));
  const rows = contacts.flatMap(({ ref = '' }) => {
    const outcome = byRef.get(ref);
    if (outcome === undefined) return [];
    const mark = outcome.outcome === 'accepted' ? 'got it' : 'left out';
    return [[ref, stories.get(ref) ?? '', mark, outcome.why, outcome.tracked ? 'opens' : '']];
  });
  console.log(`\n${name}\n`);
  console.log(textTable(['contact', 'who', 'outcome', 'basis or reason', 'tracked'], rows));
};
