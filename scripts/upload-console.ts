import { parseArgs } from 'node:util';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { chosenStages } from '../cdk/stage-config.ts';
import { readStagesFile, stagesFileName } from '../cdk/stages-file.ts';
import { buildConsole } from '../console/build/build-console.ts';
import { uploadFiles } from './console/upload-files.ts';
import { askAws } from './doctor/ask-aws.ts';

const usage = `usage: npm run console:upload -- --stage STAGE

Builds the console and puts its files where the stack grondslag-STAGE-console serves them. What was
there before stays for those who have it open; a page that is loaded afterwards is the new one.`;

const { values } = parseArgs({
  options: { stage: { type: 'string' }, help: { type: 'boolean', default: false } },
});

const run = async (stage: string): Promise<void> => {
  const [config] = chosenStages(stage, readStagesFile(stagesFileName));
  if (config === undefined) throw new RangeError(`no stage ${stage}`);
  const outputs = await outputsOf(`grondslag-${stage}-console`, config.region);
  const client = new S3Client({ region: config.region });
  try {
    const count = await uploadFiles(
      await buildConsole(),
      outputs.get('ConsoleConfig') ?? '',
      async ({ key, body, contentType, cacheControl }) => {
        await client.send(
          new PutObjectCommand({
            Bucket: outputs.get('ConsoleFiles'),
            Key: key,
            Body: body,
            ContentType: contentType,
            CacheControl: cacheControl,
          }),
        );
      },
    );
    console.log(`${count} files; the console is at ${outputs.get('ConsoleUrl')}`);
  } finally {
    client.destroy();
  }
};

/** Throws a RangeError that says so where the stack does not exist. */
const outputsOf = async (name: string, region: string): Promise<ReadonlyMap<string, string>> => {
  const answer = (await askAws(
    {
      args: ['cloudformation', 'describe-stacks', '--stack-name', name],
      page: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html',
    },
    region,
  )) as Stacks | null;
  const outputs = answer?.Stacks?.[0]?.Outputs ?? [];
  const found = new Map(outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
  if (!found.has('ConsoleFiles'))
    throw new RangeError(
      `no stack ${name} with a console in ${region}: set \`console\` for the stage in ${stagesFileName} and deploy, or look at the account (AWS_PROFILE)`,
    );
  return found;
};

type Stacks = {
  readonly Stacks?: readonly {
    readonly Outputs?: readonly { readonly OutputKey: string; readonly OutputValue: string }[];
  }[];
};

if (values.help) console.log(usage);
else if (values.stage === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else
  await run(values.stage).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
