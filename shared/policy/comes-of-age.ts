import { daysFromCivil, millisPerDay } from '../kernel/instant.ts';

/**
 * Midnight UTC of the day on which someone born on a `YYYY-MM-DD` reaches an age; NaN for what is
 * not a date. A birthday on 29 February falls on 1 March where that day does not exist.
 */
export const comesOfAge = (birthDate: string, age: number): number => {
  if (birthDate.length !== 10 || birthDate[4] !== '-' || birthDate[7] !== '-') return Number.NaN;
  const month = two(birthDate, 5);
  const day = two(birthDate, 8);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return Number.NaN;
  return (
    daysFromCivil(two(birthDate, 0) * 100 + two(birthDate, 2) + age, month, day) * millisPerDay
  );
};

const digit = (text: string, index: number): number => {
  const value = text.charCodeAt(index) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
};

const two = (text: string, index: number): number =>
  digit(text, index) * 10 + digit(text, index + 1);
