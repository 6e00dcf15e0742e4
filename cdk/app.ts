import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { addStages } from './add-stages.ts';
import { chosenStages } from './stage-config.ts';
import { readStagesFile, stagesFileName } from './stages-file.ts';
import { withoutProgress } from './without-progress.ts';

const app = new App();
const context = (name: string): unknown => app.node.tryGetContext(name);
const path = String(
  context('stages-file') ?? fileURLToPath(new URL(`../${stagesFileName}`, import.meta.url)),
);
withoutProgress(() => {
  addStages(app, chosenStages(context('stage'), readStagesFile(path)));
  app.synth();
});
