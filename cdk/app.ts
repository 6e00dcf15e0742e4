import { App } from 'aws-cdk-lib';
import { addStages } from './add-stages.ts';
import { chosenStages } from './stage-config.ts';

const app = new App();
addStages(app, chosenStages(app.node.tryGetContext('stage')));
app.synth();
