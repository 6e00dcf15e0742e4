import type { Instant } from '../kernel/instant.ts';
import { defaultReconfirmMonths, type SenderSettings } from '../mailing/sender.ts';
import { applicableLaw } from './rule-sets/applicable-law.ts';

/**
 * The settings that are looser than the rules of the sender's country allow: settings only tighten.
 * Empty when all are within their bounds.
 *
 * @param country - Where the sender is established, as stored.
 * @param at - The moment whose law counts.
 */
export const looserSettings = (
  settings: SenderSettings | undefined,
  country: unknown,
  at: Instant,
): readonly LooserSetting[] => {
  const { doubleOptInRequired, reconfirmAfterMonths = 0, freeAccountSoftOptIn } = settings ?? {};
  const law = applicableLaw(country, country, at);
  const found: LooserSetting[] = [];
  if (doubleOptInRequired === false && law?.doubleOptIn !== false)
    found.push({
      setting: 'doubleOptInRequired',
      bound: 'true',
      why: 'the rules for senders in this country only count consent that was confirmed from the address; leave it out, or give `true`',
    });
  if (reconfirmAfterMonths > defaultReconfirmMonths)
    found.push({
      setting: 'reconfirmAfterMonths',
      bound: `${defaultReconfirmMonths}`,
      why: `consent is asked again after ${defaultReconfirmMonths} months at the latest; give a number from 1 to ${defaultReconfirmMonths}`,
    });
  if (freeAccountSoftOptIn === true && law?.freeAccount !== true)
    found.push({
      setting: 'freeAccountSoftOptIn',
      bound: 'false',
      why: 'the rules for senders in this country do not take a free account for a sale; leave it out, or give `false`',
    });
  return found;
};

/** One setting beyond its bound, with what would be within it. */
export type LooserSetting = {
  readonly setting: keyof SenderSettings;
  /** The loosest value that the rules allow, as text. */
  readonly bound: string;
  readonly why: string;
};
