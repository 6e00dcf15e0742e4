import { defaultReconfirmMonths, type SenderSettings } from '../mailing/sender.ts';

/** An organisation's settings with every default filled in; recorded with each decision. */
export type ResolvedSettings = Readonly<Required<Omit<SenderSettings, 'activities'>>>;

const isMonths = (value: number): boolean => Number.isSafeInteger(value) && value > 0;

/**
 * Fills in the defaults and keeps to the bounds: version 0.1.0 stored up to 120 months, which are
 * read as the default. An invalid number of months lets no consent stand (fails closed). Where the
 * law bounds the other two, the rules read the law beside the setting.
 */
export const resolvedSettings = (settings: SenderSettings | undefined): ResolvedSettings => {
  const months = settings?.reconfirmAfterMonths ?? defaultReconfirmMonths;
  return {
    doubleOptInRequired: settings?.doubleOptInRequired === true,
    reconfirmAfterMonths: isMonths(months) ? Math.min(months, defaultReconfirmMonths) : 0,
    freeAccountSoftOptIn: settings?.freeAccountSoftOptIn === true,
  };
};
