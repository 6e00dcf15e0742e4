import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { configOf, stageNames } from '../cdk/stage-config.ts';
import { readStagesFile, stagesFileName } from '../cdk/stages-file.ts';
import { askAll, askAws } from './doctor/ask-aws.ts';
import { checkAccount } from './doctor/check-account.ts';
import { checkSettings } from './doctor/check-settings.ts';
import { printed } from './doctor/finding.ts';
import { answersFile, answersOf, readAnswers } from './doctor/recorded-answers.ts';

const usage = `usage: grondslag operator doctor --stage STAGE [--aws [--record FILE] | --answers FILE]

Says what keeps a stage from deploying and from mailing, and the commands that mend it. It changes
nothing. Ends with 1 when something fails.

--stage    ${stageNames.join(', ')}; its settings come from ${stagesFileName}
--aws      also asks the account, through the AWS command line and its credentials
--record   keeps what the account said, without its number and its people
--answers  takes such a file instead of an account`;

const { values } = parseArgs({
  options: {
    stage: { type: 'string' },
    aws: { type: 'boolean', default: false },
    answers: { type: 'string' },
    record: { type: 'string' },
    settings: { type: 'string', default: stagesFileName },
    help: { type: 'boolean', default: false },
  },
});
const stage = stageNames.find((name) => name === values.stage);

const run = async (name: (typeof stageNames)[number]): Promise<void> => {
  const config = configOf(name, readStagesFile(values.settings)[name]);
  const findings = [...checkSettings(config)];
  if (values.answers !== undefined)
    findings.push(...checkAccount(config, answersOf(readAnswers(values.answers))));
  else if (values.aws) {
    const answers = await askAll(config, askAws);
    findings.push(...checkAccount(config, answers));
    if (values.record !== undefined)
      writeFileSync(
        values.record,
        `${JSON.stringify(answersFile(config, answers, new Date()), null, 2)}\n`,
      );
  }
  console.log(findings.length === 0 ? 'nothing to say' : printed(findings));
  if (findings.some(({ level }) => level === 'fail')) process.exitCode = 1;
};

if (values.help) console.log(usage);
else if (stage === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else
  try {
    await run(stage);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
