import { Architecture, LoggingFormat, Runtime, SystemLogLevel } from 'aws-cdk-lib/aws-lambda';
import { bundlingOf, root } from './bundling-of.ts';

/** What all functions built from a folder of `functions/` have in common. */
export const madeOf = (folder: string) => ({
  entry: `${root}functions/${folder}/index.ts`,
  handler: 'handler',
  projectRoot: root,
  depsLockFilePath: `${root}package-lock.json`,
  runtime: Runtime.NODEJS_24_X,
  architecture: Architecture.ARM_64,
  loggingFormat: LoggingFormat.JSON,
  // START, END and REPORT of every invocation are of level INFO, and are charged as log lines.
  systemLogLevelV2: SystemLogLevel.WARN,
  awsSdkConnectionReuse: false,
  bundling: bundlingOf(folder),
});
