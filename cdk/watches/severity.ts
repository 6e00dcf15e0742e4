/** How long a person may take to look: composite alarms of the first mail at night too. */
export const severities = ['now', 'today', 'week'] as const;
export type Severity = (typeof severities)[number];

/**
 * What operators are told of: each gathers the alarms that threaten the same thing, so that one
 * cause is one mail. Each has its own section in docs/runbook.md.
 */
export const concerns = {
  'stops-at-risk': {
    severity: 'now',
    says: 'Somebody who wants no more mail may not be heard.',
  },
  'sending-at-risk': {
    severity: 'now',
    says: 'SES is about to stop the account, or has.',
  },
  'people-left-out': {
    severity: 'today',
    says: 'Mail that somebody is owed waits, failed, or has no known outcome.',
  },
  'service-fails': {
    severity: 'today',
    says: 'The API, a function or the clock does not do its work.',
  },
  'events-late': {
    severity: 'today',
    says: 'What others wait to hear, bounces or announcements, is late or was set aside.',
  },
  'evidence-at-risk': {
    severity: 'today',
    says: 'What was recorded waits for the evidence log, or a witness does not cosign it.',
  },
  'near-limits': {
    severity: 'week',
    says: 'Something is refused for want of room: throughput, concurrency or patience.',
  },
} as const satisfies Readonly<Record<string, { severity: Severity; says: string }>>;
export type Concern = keyof typeof concerns;
