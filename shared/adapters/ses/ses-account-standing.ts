import { GetAccountCommand, type SESv2Client } from '@aws-sdk/client-sesv2';

/**
 * Reads the standing from GetAccount: `EnforcementStatus` is HEALTHY, PROBATION (under review) or SHUTDOWN
 * (https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetAccount.html). A status that is new
 * to us counts as a review.
 */
export const sesAccountStanding =
  (client: SESv2Client): (() => Promise<AccountStanding>) =>
  async () => {
    const { SendingEnabled, EnforcementStatus } = await client.send(new GetAccountCommand({}));
    if (SendingEnabled === false || EnforcementStatus === 'SHUTDOWN') return 'paused';
    return EnforcementStatus === undefined || EnforcementStatus === 'HEALTHY'
      ? 'healthy'
      : 'under-review';
  };

/** How SES regards the account: an account under review continues sending, and may be paused next. */
export type AccountStanding = 'healthy' | 'under-review' | 'paused';
