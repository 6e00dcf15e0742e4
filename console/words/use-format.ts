import { useMemo } from 'react';
import { useLanguage } from './words-context.tsx';

/** Numbers, moments and lists as the chosen language writes them. */
export const useFormat = () => {
  const { language } = useLanguage();
  return useMemo(() => {
    const number = new Intl.NumberFormat(language);
    const percent = new Intl.NumberFormat(language, {
      style: 'percent',
      maximumFractionDigits: 2,
    });
    // A few mails cost less than a cent.
    const dollars = new Intl.NumberFormat(language, {
      ...{ style: 'currency', currency: 'USD' },
      maximumFractionDigits: 4,
    });
    const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    const long = new Intl.DateTimeFormat(language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
    const local = new Intl.DateTimeFormat(language, {
      dateStyle: 'full',
      timeStyle: 'short',
      timeZone: 'UTC',
    });
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
    const span = (unit: string) =>
      new Intl.NumberFormat(language, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumFractionDigits: 1,
      });
    const spans = [
      { format: span('second'), millis: 1_000, upTo: 120_000 },
      { format: span('minute'), millis: 60_000, upTo: 7_200_000 },
      { format: span('hour'), millis: 3_600_000, upTo: 172_800_000 },
      { format: span('day'), millis: 86_400_000, upTo: Number.POSITIVE_INFINITY },
    ] as const;
    const list = new Intl.ListFormat(language);
    const at = (format: Intl.DateTimeFormat) => (instant: string | undefined) =>
      instant === undefined ? '' : format.format(new Date(instant));
    return {
      number: (value: number) => number.format(value),
      dollars: (amount: number) => dollars.format(amount),
      percent: (share: number) => percent.format(share),
      moment: at(moment),
      longMoment: at(long),
      day: at(day),
      /** A day and a time on the clock of some zone, which is named beside it; empty while it is none. */
      localMoment: (date: string, time: string) => {
        const onClock = new Date(`${date}T${time}Z`);
        return Number.isNaN(onClock.getTime()) ? '' : local.format(onClock);
      },
      /** How long, in the unit that suits it; less than a tenth of a second is that. */
      duration: (millis: number) => {
        const fitting = spans.find(({ upTo }) => millis < upTo) ?? spans[0];
        return fitting.format.format(Math.max(0.1, millis / fitting.millis));
      },
      list: (items: Iterable<string>) => list.format(items),
    };
  }, [language]);
};
