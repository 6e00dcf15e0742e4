import { parseArgs } from 'node:util';
import { SQSClient } from '@aws-sdk/client-sqs';
import { defined } from '../shared/kernel/object/defined.ts';
import { runDeadLetters } from './dead-letters/run-dead-letters.ts';

const usage = `usage: grondslag operator dead-letters [--stage STAGE] [--queue NAME] [--limit N] [--replay]

Shows the messages that were set aside after their last delivery: when, and what they ask for, by ids
and counts. No address is printed. With --replay they go back on the queue they came from; every
handler is idempotent, so that does no harm.

--stage   dev, staging or production; without it the local stack, whose queues have no stage in their
          names. There, set AWS_ENDPOINT_URL_SQS to the address that npm start prints.
--queue   only this one: fan-out, send, service, feedback, stops, events, schedules
--limit   messages shown of each queue (20)`;

const { values } = parseArgs({
  options: {
    stage: { type: 'string' },
    queue: { type: 'string' },
    limit: { type: 'string', default: '20' },
    replay: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const limit = Number(values.limit);
if (values.help) {
  console.log(usage);
} else if (!Number.isSafeInteger(limit) || limit < 1) {
  console.error(`--limit takes a whole number of 1 or more\n\n${usage}`);
  process.exitCode = 2;
} else {
  const client = new SQSClient({});
  const found = await runDeadLetters(
    client,
    {
      prefix: values.stage === undefined ? 'grondslag-' : `grondslag-${values.stage}-`,
      ...defined({ queue: values.queue }),
      ...{ limit, replay: values.replay },
    },
    console.log,
  );
  client.destroy();
  process.exitCode = found ? 0 : 1;
}
