import type { Activity } from '../../kernel/purpose.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';

/** All that can be measured of a mail, in the order in which it is always written. */
export const measures: readonly Measure[] = ['tracking.open', 'tracking.click'];

/** What can be measured of a mail: that it was displayed, that a link in it was followed. */
export type Measure = Extract<Activity, 'tracking.open' | 'tracking.click'>;

/**
 * What a mailing asks to measure. Clicks need the list of links that is stored with the mailing, which
 * mailings of earlier versions lack. A single mail from a template has no mailing row, so it is not measured.
 */
export const measuresOf = ({
  tracking,
  links = [],
  template,
}: Pick<MailingHeader, 'tracking' | 'links' | 'template'>): readonly Measure[] =>
  template === true
    ? []
    : measures.filter(
        (one) => tracking.includes(one) && (one === 'tracking.open' || links.length > 0),
      );
