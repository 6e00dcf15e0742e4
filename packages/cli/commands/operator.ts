import type { AddCommand } from '../command.ts';
import { type OperatorTaskName, operatorTasks } from '../operator/operator-tasks.ts';

/** Tasks of an operator. They speak to the account of a stage and not to the API, and read their own flags. */
export const addOperator: AddCommand = (program, session) => {
  const operator = program
    .command('operator')
    .summary('tasks of an operator, with the credentials of the account')
    .description('Tasks of an operator, with the credentials of the account. Each has its --help.');
  for (const [name, { summary }] of Object.entries(operatorTasks))
    operator
      .command(name)
      .summary(summary)
      .argument('[arguments...]')
      .allowUnknownOption()
      .helpOption(false)
      .action((args: readonly string[]) => session().world.operate(name as OperatorTaskName, args));
};
