import type { Choice } from '../../../shared/consent/links/choice-events.ts';
import { type Language, languages } from '../../../shared/kernel/language.ts';
import { movedChoices } from './choice-field.ts';

/** What a form of the preference centre asks for. */
export type PreferenceForm =
  | { readonly do: 'save'; readonly choices: readonly Choice[] }
  | { readonly do: 'stop' }
  | { readonly do: 'language'; readonly language: Language }
  | { readonly do: 'nothing' };

/** Far more than the longest form of ours; what is longer is not ours. */
const longestForm = 100_000;

/** Reads a posted form. What no form of ours says asks for nothing, and is no error. */
export const preferenceForm = (body: string): PreferenceForm => {
  if (body.length > longestForm) return { do: 'nothing' };
  const form = new URLSearchParams(body);
  // The expired page says `stop`; a mail client that took this for a stop link says One-Click.
  if (form.has('stop') || form.get('List-Unsubscribe') === 'One-Click') return { do: 'stop' };
  switch (form.get('do')) {
    case 'save':
      return {
        do: 'save',
        choices: movedChoices(form.getAll('shown'), new Set(form.getAll('on'))),
      };
    case 'stop':
      return { do: 'stop' };
    case 'language': {
      const language = languages.find((each) => each === form.get('language'));
      return language === undefined ? { do: 'nothing' } : { do: 'language', language };
    }
    default:
      return { do: 'nothing' };
  }
};
