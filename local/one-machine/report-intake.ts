import { emptyMaildir, longestReport } from '../../shared/adapters/smtp/empty-maildir.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { startScheduleTicker } from '../lambda/start-schedule-ticker.ts';
import { startHttpService } from '../services/start-http-service.ts';
import type { MailSettings } from './machine-settings.ts';

export type ReportIntake = {
  readonly url?: string;
  /** Reads the Maildir now. */
  readonly read: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Takes in mail that came back: from a Maildir, every five seconds, and from a post on loopback. */
export const startReportIntake = async (
  { maildir, reportsPort }: Pick<MailSettings, 'maildir' | 'reportsPort'>,
  receive: (source: Uint8Array) => Promise<boolean>,
  onError: (error: unknown) => void,
): Promise<ReportIntake> => {
  const reader =
    maildir === undefined
      ? undefined
      : startScheduleTicker({
          functionName: 'bounces',
          everyMs: 5_000,
          onError,
          handler: () => emptyMaildir(maildir, receive),
        });
  const service =
    reportsPort === undefined
      ? undefined
      : await startHttpService({
          port: reportsPort,
          handle: async ({ method, url, body }) => {
            if (method !== 'POST' || url.pathname !== '/reports') return problem(404, 'not-found');
            if (body.length > longestReport) return problem(413, 'too-large');
            return (await receive(body))
              ? { status: 202, headers: {}, body: '' }
              : problem(422, 'no-report');
          },
        });
  return defined({
    url: service === undefined ? undefined : `${service.url}/reports`,
    read: async () => reader?.tick(),
    stop: async () => {
      await Promise.all([reader?.stop(), service?.stop()]);
    },
  });
};

const words = {
  'not-found': 'Mail that came back is posted to /reports',
  'too-large': 'A report has at most 1,000,000 bytes',
  'no-report': 'The mail is not a report about a mail of ours (RFC 3464, RFC 5965)',
} as const;

const problem = (status: number, code: keyof typeof words) => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ type: `urn:grondslag:problem:${code}`, title: words[code], status, code }),
});
