import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { KeptPreview } from '../api/schemas.ts';
import { useKeptPreview } from '../audience/use-kept-preview.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useLanguage, useWords } from '../words/words-context.tsx';
import { type CheckLine, CheckList } from './check-list.tsx';
import { MailingActions } from './mailing-actions.tsx';
import { ScheduleForm } from './schedule-form.tsx';
import { isChangeable, isMarketing } from './stages.ts';
import { TestMail } from './test-mail.tsx';
import { useMailPrice } from './use-mail-price.ts';
import type { Shown } from './use-mailing.ts';

/** Is everything all right, and when does it go? */
export const BeforeStage = ({ mailing, etag }: Shown) => {
  const { before, mailings } = useWords();
  const { may } = useCaller();
  const format = useFormat();
  const found = useKeptPreview(mailing.mailingId, mailing.version, { renews: true });
  const preview = found.preview;
  const checks = [
    ...useChecks(mailing, preview?.errors ?? []),
    ...useMails(found.isComplete ? preview : undefined),
  ];
  const { state, schedule } = mailing;
  return (
    <SpaceBetween size="l">
      <ProblemAlert title={before.failed} error={found.error} onRetry={found.again} />
      <div className="before">
        <Container header={<Header variant="h2">{before.checks}</Header>}>
          <SpaceBetween size="m">
            <CheckList lines={checks} />
            {may('mailings:write') && isChangeable(mailing) && (
              <TestMail key={mailing.version} mailingId={mailing.mailingId} />
            )}
          </SpaceBetween>
        </Container>
        <Container header={<Header variant="h2">{before.when}</Header>}>
          <SpaceBetween size="m">
            {schedule !== undefined && state === 'scheduled' && (
              <Alert type="info">
                {before.goesAt(format.longMoment(schedule.at), schedule.localTime, schedule.zone)}
              </Alert>
            )}
            {state === 'held' && <Alert type="warning">{before.heldBack}</Alert>}
            {state === 'draft' && may('mailings:send') && (
              <ScheduleForm
                mailingId={mailing.mailingId}
                etag={etag}
                subject={mailing.contents?.[0]?.subject ?? mailing.name}
                allowed={found.isComplete ? preview?.allowed : undefined}
                isBlocked={checks.some(({ level }) => level === 'error')}
              />
            )}
            {state === 'draft' && !may('mailings:send') && (
              <Box color="text-body-secondary">{before.notYours}</Box>
            )}
            {state !== 'draft' && state !== 'held' && state !== 'scheduled' && (
              <Box>{mailings.states[state]}</Box>
            )}
            <MailingActions mailing={mailing} />
          </SpaceBetween>
        </Container>
      </div>
    </SpaceBetween>
  );
};

/** What was looked at, the worst first: what keeps it from going, then what to think about. */
const useChecks = (
  { classification, regulated, declaredPurpose, contents = [], tracking, state }: Shown['mailing'],
  errors: readonly { readonly message: string }[],
): readonly CheckLine[] => {
  const { before, languages } = useWords();
  const { language } = useLanguage();
  const lint = (classification?.lint ?? []).flatMap((each) =>
    each.findings.map(
      ({ level, message }): CheckLine => ({
        level,
        text: `${languages[each.language as keyof typeof languages] ?? each.language}: ${message[language] ?? message.en}`,
      }),
    ),
  );
  const lines: readonly CheckLine[] = [
    ...(state === 'held' ? [{ level: 'error', text: before.isHeld } as const] : []),
    ...errors.map(({ message }): CheckLine => ({ level: 'error', text: message })),
    ...lint,
    {
      level: 'ok',
      text: isMarketing({ declaredPurpose, regulated }) ? before.isMarketing : before.isService,
    },
    {
      level: contents.length > 1 ? 'ok' : 'warning',
      text: before.inLanguages(
        contents.map((each) => languages[each.language as keyof typeof languages] ?? each.language),
      ),
    },
    { level: 'ok', text: tracking.length === 0 ? before.notTracked : before.tracked },
  ];
  return lines.toSorted((a, b) => weights[a.level] - weights[b.level]);
};

/** How many mails go out, in which languages, and what that costs where that is known. */
const useMails = (preview: KeptPreview | undefined): readonly CheckLine[] => {
  const { before, languages } = useWords();
  const format = useFormat();
  const price = useMailPrice();
  if (preview === undefined) return [];
  const { allowed } = preview;
  const parts = Object.entries(preview.languages).map(([language, count]) =>
    before.mailsIn(format.number(count), languages[language as keyof typeof languages] ?? language),
  );
  const mails = before.mails(format.number(allowed), format.list(parts));
  if (price === undefined) return [{ level: 'ok', text: mails }];
  const { usdPerThousand, by } = price;
  const amount = format.dollars((allowed * usdPerThousand) / 1_000);
  const cost = before.cost(amount, format.dollars(usdPerThousand), by);
  return [{ level: 'ok', text: `${mails} ${cost}` }];
};

const weights = { error: 0, warning: 1, ok: 2 } as const;
