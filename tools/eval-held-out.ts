import { shippedJudge } from '../shared/classification/model/shipped-judge.ts';
import type { Carrier } from './classifier/compose.ts';
import { heldOut, judgeUnseen, type Trial } from './classifier/held-out.ts';
import { fraction, wilson } from './classifier/metrics.ts';
import { ownExamples } from './classifier/own-examples.ts';
import { readCorpus } from './classifier/read-corpus.ts';
import { type Passage, teachingOfMail } from './classifier/teaching.ts';

const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
const show = (name: string, hits: number, total: number): void => {
  const [low, high] = wilson(hits, total);
  console.log(
    `  ${name.padEnd(34)}${percent(fraction({ hits, total })).padStart(7)}  ${hits}/${total}  95% ${percent(low)} to ${percent(high)}`,
  );
};

const count = (list: readonly Trial[], test: (each: Trial) => boolean): number =>
  list.filter(test).length;

/** Families and places in which more than a tenth goes unseen. */
const showWeak = (attacks: readonly Trial[], key: 'family' | 'placing'): void => {
  for (const name of [...new Set(attacks.map((each) => each[key]))].toSorted()) {
    const some = attacks.filter((each) => each[key] === name);
    const stopped = count(some, ({ band }) => band !== 'pass');
    if (stopped / some.length < 0.9) show(`  ${key} ${name}`, stopped, some.length);
  }
};

const reportLanguage = (lang: string, trials: readonly Trial[]): void => {
  const of = (kind: Trial['kind']) => trials.filter((each) => each.kind === kind);
  const [attacks, service, alike] = [of('attack'), of('service'), of('look-alike')];
  console.log(`\n${lang}`);
  show(
    'attacks stopped',
    count(attacks, ({ band }) => band !== 'pass'),
    attacks.length,
  );
  show(
    'their purpose carried',
    count(attacks, ({ named }) => named),
    attacks.length,
  );
  show(
    'service passed',
    count(service, ({ band }) => band === 'pass'),
    service.length,
  );
  show(
    'service blocked',
    count(service, ({ band }) => band === 'block'),
    service.length,
  );
  show(
    'look-alikes passed',
    count(alike, ({ band }) => band === 'pass'),
    alike.length,
  );
  show(
    'look-alikes blocked',
    count(alike, ({ band }) => band === 'block'),
    alike.length,
  );
  showWeak(attacks, 'family');
  showWeak(attacks, 'placing');
};

const report = (trials: readonly Trial[], errors: boolean): void => {
  for (const lang of [...new Set(trials.map((each) => each.lang))].toSorted())
    reportLanguage(
      lang,
      trials.filter((each) => each.lang === lang),
    );
  if (!errors) return;
  for (const { kind, lang, band, family, placing, text, note } of trials)
    if ((kind === 'attack') === (band === 'pass'))
      console.log(`${kind} ${lang} ${band} [${family} / ${placing}] ${text} ${note}`);
};

const flags = process.argv.slice(2).filter((each) => each.startsWith('--'));
const files = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const blind = flags.includes('--blind');
if (blind) {
  const rows = files.flatMap((file) => readCorpus(file).rows as unknown as (Passage | Carrier)[]);
  report(judgeUnseen(rows, shippedJudge, 5), flags.includes('--errors'));
} else {
  const corpora = [...files.map((file) => readCorpus(file)), ...ownExamples()];
  const others = await Promise.all(
    corpora.flatMap(({ rows }) => rows.map((row) => teachingOfMail(row))),
  );
  report(
    heldOut(
      others.flat().filter(({ lang }) => ['nl', 'en', 'de'].includes(lang)),
      6,
      11,
    ),
    flags.includes('--errors'),
  );
}
