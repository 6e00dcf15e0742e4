import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { modelFile, trainOnRepository } from './classifier/train-on-repository.ts';

const usage = `usage: npm run train
Trains the classifier on test/corpus/classification, with a fixed seed, and writes its weights to
shared/classification/model/weights/model.ts. Takes some minutes.`;

const weightsFile = fileURLToPath(
  new URL('../shared/classification/model/weights/model.ts', import.meta.url),
);

if (process.argv.length > 2) {
  console.log(usage);
  process.exitCode = process.argv.includes('--help') ? 0 : 1;
} else {
  const { text, head, lessons } = modelFile(await trainOnRepository());
  writeFileSync(weightsFile, text);
  console.log(JSON.stringify({ ...head, lessons, bytes: text.length }, null, 2));
}
