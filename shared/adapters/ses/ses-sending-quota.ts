import { GetAccountCommand, type SESv2Client } from '@aws-sdk/client-sesv2';
import type { ReadSendingQuota } from '../../delivery/pacing/pacing.ts';
import { defined } from '../../kernel/object/defined.ts';

/** The account's quota from GetAccount; an account that may not send has a rate of nothing. */
export const sesSendingQuota =
  (client: SESv2Client): ReadSendingQuota =>
  async () => {
    const { SendQuota, SendingEnabled, EnforcementStatus } = await client.send(
      new GetAccountCommand({}),
    );
    const { Max24HourSend = 0, MaxSendRate = 0, SentLast24Hours = 0 } = SendQuota ?? {};
    const maySend = SendingEnabled !== false && EnforcementStatus !== 'SHUTDOWN';
    return defined({
      ratePerSecond: maySend ? MaxSendRate : 0,
      perDay: Max24HourSend < 0 ? undefined : Max24HourSend,
      sentLastDay: SentLast24Hours,
    });
  };
