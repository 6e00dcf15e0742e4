import type { ConsentEvent } from '../../shared/consent/event/consent-event.ts';
import type { Notice } from '../../shared/consent/notice/notice.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { methodTexts } from '../texts/event-texts.ts';
import { printTexts } from './print-texts.ts';
import type { PrintTexts } from './printed-words.ts';

/** What an event is about, in words. */
export const scopeWords = (
  { purpose, topic, activity }: ConsentEvent['scope'],
  texts: PrintTexts,
): string =>
  [purpose && texts.purposes[purpose], topic, activity]
    .filter((part) => part !== undefined)
    .join(' · ');

/** By which way and which act it was said. */
export const howWords = ({ method, act }: ConsentEvent, language: Language): string =>
  [methodTexts[method]?.[language], act && printTexts[language].acts[act]]
    .filter((one) => one)
    .join(' · ');

/** The text that was shown with an event, in the language in which it was. */
export const shownText = (
  event: ConsentEvent,
  notice: Notice | undefined,
  language: Language,
): string | undefined =>
  notice?.texts[event.language ?? language] ?? Object.values(notice?.texts ?? {})[0];
