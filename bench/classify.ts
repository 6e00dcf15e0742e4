import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import type { MailContent } from '../shared/classification/classification.ts';
import { classify } from '../shared/classification/classify.ts';
import type { Digest, Sha256 } from '../shared/kernel/digest.ts';

/** Prints milliseconds per mail by size; the last line is one JSON object. */
export const run = async (args: readonly string[]): Promise<void> => {
  const rounds = Number(args[0] ?? 15);
  const sizes = [2_000, 10_000, 50_000, 100_000, 200_000];
  measure(mailOf(10_000), 10);
  const results = sizes.map((bytes) => {
    const content = mailOf(bytes);
    return {
      kb: rounded((content.html?.length ?? 0) / 1_000),
      ms: rounded(measure(content, rounds)),
    };
  });
  for (const { kb, ms } of results)
    console.log(`${kb.toFixed(1).padStart(8)} kB ${ms.toFixed(2).padStart(9)} ms`);
  const typicalMs = results[1]?.ms ?? 0;
  const largeMs = results.at(-1)?.ms ?? 0;
  const huge = Object.entries(hugeMails).map(([name, content]) => {
    const ms = rounded(measure(content, 1));
    console.log(`${name.padEnd(24)} ${ms.toFixed(0).padStart(6)} ms`);
    return ms;
  });
  const hugeMs = Math.max(...huge);
  console.log(JSON.stringify({ typicalMs, largeMs, hugeMs, bundleBytes: await bundleBytes() }));
};

const digest: Digest = (text) => createHash('sha256').update(text).digest('hex') as Sha256;

const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<tr><td style="padding:8px;font:14px Arial">Artikel ${index * 37}, kleur ${index % 9}</td><td align="right">${index % 4}</td><td align="right">&euro;&nbsp;${index},95</td></tr>`,
  ).join('');

const paragraphs = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<p style="margin:0 0 16px">Op ${(index % 28) + 1} mei hebben we uw bestelling ${index * 131} verwerkt. Het bedrag van € ${index},50 wordt binnen ${index % 9} dagen afgeschreven; bewaar nummer ${index * 7919} bij uw administratie.</p>`,
  ).join('');

/**
 * Order mail as shops send it, of about this many bytes: a table, paragraphs, a button, a footer.
 */
const mailOf = (bytes: number): MailContent => {
  const piece = rows(10) + paragraphs(4);
  const times = Math.max(1, Math.round(bytes / (piece.length + 200)));
  const html = `<html><head><style>td{font:14px Arial}</style></head><body><img src="https://img.example/logo.png" width="120" height="40" alt="Logo"><h1>Bedankt voor uw bestelling</h1><table>${rows(10 * times)}</table>${paragraphs(4 * times)}<p><a class="button" href="https://shop.example/account/orders/12">Bekijk uw bestelling</a></p><p class="footer">Winkel B.V., Kade 1, 1011 AB Amsterdam</p></body></html>`;
  return { subject: 'Bevestiging van uw bestelling', html, language: 'nl' };
};

const words = (count: number, each: (word: string) => string): string =>
  Array.from({ length: count }, (_, index) => each(`w${index.toString(36)}`)).join(' ');

/** What nobody sends: 5 MB of any shape, and a million times the same word. */
const hugeMails: Readonly<Record<string, MailContent>> = Object.fromEntries(
  Object.entries({
    '5 MB of paragraphs': {
      html: words(
        48_000,
        (word) =>
          `<p>Uw bestelling ${word} met nummer ${word}12 is verzonden en komt morgen met de post bij u.</p>`,
      ),
    },
    '5 MB of text': {
      text: words(
        70_000,
        (word) => `Uw bestelling ${word} is verzonden en komt morgen met ${word}.\n\n`,
      ),
    },
    '5 MB in one line': { text: words(800_000, (word) => word) },
    '5 MB of elements': {
      html: words(160_000, (word) => `<b style="color:#111">${word}</b>`),
    },
    '1,000,000 equal words': { text: 'a '.repeat(1_000_000) },
    '1,000,000 in HTML': { html: `<p>${'korting '.repeat(1_000_000)}</p>` },
  }).map(([name, content]) => [name, { subject: 'Uw bestelling', language: 'nl', ...content }]),
);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const measure = (content: MailContent, rounds: number): number => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now();
    classify(content, { digest });
    times.push(performance.now() - before);
  }
  return median(times);
};

const bundleBytes = async (): Promise<number> => {
  const { outputFiles } = await build({
    entryPoints: ['shared/classification/classify.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return outputFiles.reduce((sum, { contents }) => sum + contents.byteLength, 0);
};

const rounded = (value: number): number => Math.round(value * 100) / 100;
