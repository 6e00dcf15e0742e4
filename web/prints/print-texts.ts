import type { Translated } from '../../shared/kernel/language.ts';
import { de } from './print-texts-de.ts';
import { en } from './print-texts-en.ts';
import { nl } from './print-texts-nl.ts';
import type { PrintTexts } from './printed-words.ts';

/** Words of what is printed for an officer, a person or an authority. */
export const printTexts: Translated<PrintTexts> = { nl, en, de };
