import Box from '@cloudscape-design/components/box';
import DatePicker from '@cloudscape-design/components/date-picker';
import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import TimeInput from '@cloudscape-design/components/time-input';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Confirmed } from '../parts/confirmed.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { useMailingActs } from './use-mailing.ts';

/** When it goes: a day, a time and a zone, or at once; agreed to in a sentence that names how many. */
export const ScheduleForm = ({
  mailingId,
  etag,
  subject,
  allowed,
  isBlocked,
}: {
  readonly mailingId: string;
  readonly etag: string;
  readonly subject: string;
  /** How many may get it now; undefined while that is counted. */
  readonly allowed: number | undefined;
  readonly isBlocked: boolean;
}) => {
  const { before, who } = useWords();
  const format = useFormat();
  const [, navigate] = useLocation();
  const acts = useMailingActs(mailingId);
  const [kind, setKind] = useState<'at' | 'now'>('at');
  const [date, setDate] = useState('');
  const [time, setTime] = useState('10:00');
  const [zone, setZone] = useState(ownZone);
  const isAt = kind === 'at';
  const isGiven = !isAt || (date !== '' && /^\d\d:\d\d$/.test(time));
  const people = allowed === undefined ? before.someone : who.people(format.number(allowed));
  const moment = isAt ? before.at(format.localMoment(date, time), zone) : before.atOnce;
  const promise = before.promise(people, subject, moment);
  return (
    <SpaceBetween size="m">
      <RadioGroup
        ariaLabel={before.when}
        value={kind}
        onChange={({ detail }) => setKind(detail.value === 'now' ? 'now' : 'at')}
        items={[
          { value: 'at', label: before.chosenMoment },
          { value: 'now', label: before.now },
        ]}
      />
      {isAt && (
        <SpaceBetween size="m">
          <div className="two">
            <FormField label={before.day}>
              <DatePicker
                value={date}
                placeholder="YYYY/MM/DD"
                onChange={({ detail }) => setDate(detail.value)}
              />
            </FormField>
            <FormField label={before.time}>
              <TimeInput
                format="hh:mm"
                value={time}
                placeholder="hh:mm"
                onChange={({ detail }) => setTime(detail.value)}
              />
            </FormField>
          </div>
          <FormField label={before.zone}>
            <Select
              filteringType="auto"
              selectedOption={{ value: zone }}
              options={zones.map((value) => ({ value }))}
              onChange={({ detail }) => setZone(detail.selectedOption.value ?? zone)}
            />
          </FormField>
        </SpaceBetween>
      )}
      {isGiven && <Box className="promise">{promise}</Box>}
      <Confirmed
        variant="primary"
        button={isAt ? before.schedule : before.sendNow}
        title={isAt ? before.schedule : before.sendNow}
        failure={before.scheduleFailed}
        disabled={isBlocked || !isGiven || allowed === undefined}
        consequences={
          <>
            <p>{promise}</p>
            <p>{isAt ? before.canBeUndone : before.cannotBeUndone}</p>
          </>
        }
        act={async () => {
          await acts.schedule(isAt ? { localTime: `${date}T${time}`, zone } : { now: true }, etag);
          if (!isAt) navigate(`/mailings/${mailingId}/report`);
        }}
      />
      {isBlocked && <Box color="text-status-error">{before.blocked}</Box>}
    </SpaceBetween>
  );
};

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = Intl.supportedValuesOf('timeZone');
