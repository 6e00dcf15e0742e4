import { type Basis, bases, type ReasonText } from './bases.ts';
import { consents } from './denials/consents.ts';
import { exceptions } from './denials/exceptions.ts';
import { faults } from './denials/faults.ts';
import { form } from './denials/form.ts';
import { noBasis } from './denials/no-basis.ts';
import { services } from './denials/services.ts';
import { stops } from './denials/stops.ts';

export type { Basis } from './bases.ts';

/** Why a mail is denied, strongest first: the order in which a decision lists them. */
export const denials = {
  ...faults,
  ...form,
  ...stops,
  ...consents,
  ...services,
  ...exceptions,
  ...noBasis,
} as const satisfies Readonly<Record<string, ReasonText>>;

/** Why a mail is denied; closed. */
export type Denial = keyof typeof denials;

/** On deny why not, on allow the bases relied on, one for each purpose the mailing serves. */
export type Reason = Denial | Basis;

/** Every reason with its sentence in each language and its sources. */
export const reasons: Readonly<Record<Reason, ReasonText>> = { ...denials, ...bases };
