import type { Context } from 'hono';
import type { Contact } from '../../../shared/contacts/contact.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import { keptPage } from '../../../web/pages/kept-page.ts';
import { type Outcome, preferencesPage } from '../../../web/pages/preferences-page.ts';
import type { HttpEnv } from '../../runtime/http/http-app.ts';
import type { PreferencesDependencies } from '../dependencies.ts';
import { languageOf, respondNeutral, respondPage } from '../page/respond-page.ts';
import { preferencesView } from './preferences-view.ts';

export type Known = { readonly contact: Contact; readonly sender: Sender };

/** Shows the preference centre of a contact, as it stands after what was just done. */
export const showPreferences = async (
  c: Context<HttpEnv>,
  dependencies: PreferencesDependencies,
  known: Known,
  outcome: Outcome,
): Promise<Response> => {
  const language = languageOf(c, known.contact.language);
  try {
    const view = await preferencesView(dependencies, { ...known, language, outcome });
    return view === undefined ? respondNeutral(c) : respondPage(c, preferencesPage(view));
  } catch (error) {
    if (outcome !== 'deferred') throw error;
    // What could not be written cannot be read either, most likely; the opt-out is kept all the same.
    dependencies.telemetry.error('preferences-not-shown', error);
    return respondPage(c, keptPage(language));
  }
};
