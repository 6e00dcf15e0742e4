import { judgedValuesOf } from '../../subjects/judged-values.ts';
import type { GivenValues } from './filled-contact.ts';

/** Values as they were asked for, with what the promotional rules in force say of them. */
export const givenValues = (values: GivenValues['values']): GivenValues => ({
  values,
  selling: judgedValuesOf({ attributes: values })?.selling ?? [],
});
