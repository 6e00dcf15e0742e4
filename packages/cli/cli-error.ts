/** Why the command ends without success, as its exit status says it. */
export class CliError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.refused) {
    super(message);
    this.name = 'CliError';
    this.exitCode = exitCode;
  }
}

/** What a script can tell apart. Documented by `grondslag --help`. */
export const exitCodes = {
  /** All was done. */
  done: 0,
  /** The service refused, or some rows of a list. */
  refused: 1,
  /** The command was written wrongly, or no profile fits. */
  usage: 2,
  /** The service could not be reached, or failed. */
  unavailable: 3,
} as const;
