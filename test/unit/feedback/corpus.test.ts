import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReportedEvent } from '../../../functions/feedback/schema.ts';
import { senderFaults } from '../../../shared/delivery/accounting/feedback/feedback-row.ts';
import {
  feedbackTable,
  meaningOf,
} from '../../../shared/delivery/accounting/feedback/feedback-table.ts';
import { mend } from '../../../shared/delivery/accounting/feedback/mend.ts';
import { understandEvent } from '../../../shared/delivery/accounting/feedback/understand-event.ts';

const corpus = <Row>(name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../corpus/feedback/${name}.json`, import.meta.url), 'utf8'),
  ) as readonly Row[];

type Diagnostic = {
  readonly provider: string;
  readonly type: string;
  readonly subType: string;
  readonly status?: string;
  readonly text: string;
  readonly kind: string;
  readonly fault?: string;
};
type EventRow = {
  readonly eventType: string;
  readonly type?: string | null;
  readonly subType?: string | null;
  readonly kind: string | null;
};

const at = '2026-11-02T09:00:00.000Z';
const mail = { timestamp: at, messageId: 'm-1', destination: ['henk@post.example'] };
const recipient = { emailAddress: 'henk@post.example' };
const told = { feedbackId: 'f-1', timestamp: at };

const understood = (detail: object) => {
  const reported = readReportedEvent({ source: 'aws.ses', detail: { mail, ...detail } });
  return reported === undefined ? undefined : understandEvent(reported)[0];
};

describe('diagnostics of receiving servers', () => {
  const diagnostics = corpus<Diagnostic>('diagnostics');

  test.each(diagnostics)(
    'the diagnostic of $provider is understood: $text',
    ({ type, subType, status, text, kind, fault }) => {
      const bounced = { ...recipient, action: 'failed', status, diagnosticCode: text };
      const event = understood({
        eventType: 'Bounce',
        bounce: { ...told, bounceType: type, bounceSubType: subType, bouncedRecipients: [bounced] },
      });
      expect({ kind: event?.kind, fault: event?.fault }, event?.row).toEqual({ kind, fault });
    },
  );

  test('there is one of every meaning of a refusal, and of every fault', () => {
    expect(diagnostics.length).toBeGreaterThanOrEqual(60);
    expect(new Set(diagnostics.flatMap(({ fault }) => fault ?? []))).toEqual(new Set(senderFaults));
  });
});

describe('kinds of event', () => {
  test.each(corpus<EventRow>('events'))(
    'an event $eventType of type $type and subtype $subType is $kind',
    ({ eventType, type, subType, kind }) => {
      const event = understood({
        eventType,
        ...(eventType === 'Bounce'
          ? {
              bounce: {
                ...told,
                bounceType: type,
                bounceSubType: subType,
                bouncedRecipients: [recipient],
              },
            }
          : {}),
        ...(eventType === 'Complaint'
          ? {
              complaint: {
                ...{ ...told, complaintFeedbackType: type, complaintSubType: subType },
                complainedRecipients: [recipient],
              },
            }
          : {}),
      });
      expect(event?.kind ?? null, event?.row).toBe(kind);
    },
  );
});

describe('the table', () => {
  test('the table names a source for every row, and no row twice', () => {
    for (const { id, source } of feedbackTable) expect(source, id).toMatch(/\S{3}/);
    const ids = feedbackTable.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the table says of every fault what to mend', () => {
    for (const fault of senderFaults) expect(mend[fault]).toMatch(/resume\.$/);
  });

  test('a check that passed, an address and a host name are no fault of the sender', () => {
    const text =
      'smtp; 550 5.1.1 <spf@dkim.example>: user unknown at mx.spf-dmarc.example (DKIM=pass)';
    expect(meaningOf({ event: 'bounce', type: 'Permanent', status: '5.1.1', text })?.means).toEqual(
      {
        kind: 'hard-bounce',
      },
    );
  });

  test('the table reads a hostile diagnostic in linear time', () => {
    const texts = ['user ', 'sender ', 'a.b.c ', '<', 'message size ', '5.7.1', 'spf dkim '].map(
      (piece) => piece.repeat(200_000 / piece.length),
    );
    const start = performance.now();
    for (const text of texts) meaningOf({ event: 'bounce', type: 'Permanent', text });
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
