import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type DriveDependencies, driveRun } from '../../shared/delivery/fan-out/drive-run.ts';
import { type FanOutDependencies, fanOutPage } from '../../shared/delivery/fan-out/fan-out-page.ts';
import {
  type ResumeDependencies,
  resumeSegment,
} from '../../shared/delivery/fan-out/resume-segment.ts';
import type { FanOutJob } from '../../shared/delivery/jobs.ts';
import type { PrepareMailing } from '../../shared/delivery/mailing/prepared-mailing.ts';
import { noteCorrelation } from '../runtime/correlation.ts';
import { bodyOf, eachRecord } from '../runtime/sqs-batch.ts';
import type { Telemetry } from '../runtime/telemetry.ts';
import { fanOutJob } from './schema.ts';

/** Works through a batch of the fan-out queue; a message that fails comes back alone. */
export const createHandler = (given: Dependencies) => {
  const { telemetry } = given;
  const dependencies = { ...given, prepare: notingRequest(given.prepare) };
  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(
      event,
      async (record) => {
        const job = fanOutJob.parse(bodyOf(record));
        const outcome = await run(dependencies, job);
        telemetry.info('fan-out-done', {
          mailingId: job.mailingId,
          route: job.type,
          state: outcome,
        });
      },
      (record, error) => telemetry.error('fan-out-failed', error, { messageId: record.messageId }),
    );
};

export type Dependencies = FanOutDependencies &
  DriveDependencies &
  ResumeDependencies & { readonly telemetry: Telemetry };

const run = (dependencies: Dependencies, job: FanOutJob): Promise<string> => {
  switch (job.type) {
    case 'drive':
      return driveRun(dependencies, job);
    case 'redrive':
      return resumeSegment(dependencies, job);
    case 'page':
      return fanOutPage(dependencies, job);
    default:
      return job satisfies never;
  }
};

/** The mailing knows the request that scheduled it, and reading it is the first step of every job. */
const notingRequest =
  (prepare: PrepareMailing): PrepareMailing =>
  async (...which) => {
    const prepared = await prepare(...which);
    noteCorrelation(prepared?.mailing.correlationId);
    return prepared;
  };
