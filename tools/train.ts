import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { modelFile, trainOnRepository } from './classifier/train-on-repository.ts';

const weightsFile = fileURLToPath(
  new URL('../shared/classification/model/weights/model.ts', import.meta.url),
);

const { text, head, lessons } = modelFile(await trainOnRepository());
writeFileSync(weightsFile, text);
console.log(JSON.stringify({ ...head, lessons, bytes: text.length }, null, 2));
