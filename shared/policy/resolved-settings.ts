import { defaultReconfirmMonths, type SenderSettings } from '../mailing/sender.ts';

/** An organisation's settings with every default filled in; recorded with each decision. */
export type ResolvedSettings = Readonly<Required<SenderSettings>>;

const isMonths = (value: number): boolean => Number.isSafeInteger(value) && value > 0;

/** Fills in the defaults; a number of months that is none lets no consent stand (fails closed). */
export const resolvedSettings = (settings: SenderSettings | undefined): ResolvedSettings => {
  const months = settings?.reconfirmAfterMonths ?? defaultReconfirmMonths;
  return {
    doubleOptInRequired: settings?.doubleOptInRequired === true,
    reconfirmAfterMonths: isMonths(months) ? months : 0,
    freeAccountSoftOptIn: settings?.freeAccountSoftOptIn === true,
  };
};
