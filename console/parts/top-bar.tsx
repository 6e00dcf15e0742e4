import TopNavigation from '@cloudscape-design/components/top-navigation';
import { defined } from '../../shared/kernel/object/defined.ts';
import { useCaller } from '../session/session.tsx';
import { languages, useLanguage } from '../words/words-context.tsx';
import { hrefOf, useFollow } from './use-follow.ts';

/** The bar at the top: name of the product, language, colours, who is signed in. */
export const TopBar = () => {
  const { words, language, mode, change } = useLanguage();
  const { name, signOut } = useCaller();
  const follow = useFollow();
  const { shell } = words;
  return (
    <div id="top">
      <TopNavigation
        identity={{ href: hrefOf('/'), title: 'grondslag', onFollow: follow }}
        utilities={[
          {
            type: 'menu-dropdown',
            iconName: 'settings',
            ariaLabel: shell.settings,
            title: shell.settings,
            items: [
              {
                id: 'languages',
                text: shell.language,
                items: languages.map((id) =>
                  defined({
                    id,
                    text: languageNames[id],
                    iconName: id === language ? ('check' as const) : undefined,
                  }),
                ),
              },
              {
                id: 'modes',
                text: shell.colours,
                items: modes.map((id) =>
                  defined({
                    id,
                    text: shell.modes[id],
                    iconName: id === mode ? ('check' as const) : undefined,
                  }),
                ),
              },
            ],
            onItemClick: ({ detail: { id } }) => {
              const chosen = languages.find((each) => each === id);
              if (chosen !== undefined) change({ language: chosen });
              const colours = modes.find((each) => each === id);
              if (colours !== undefined) change({ mode: colours });
            },
          },
          {
            type: 'menu-dropdown',
            text: name,
            iconName: 'user-profile',
            items: [{ id: 'sign-out', text: shell.signOut }],
            onItemClick: signOut,
          },
        ]}
      />
    </div>
  );
};

const modes = ['system', 'light', 'dark'] as const;
/** Each in its own language, for whoever ended up in a wrong one. */
const languageNames = { nl: 'Nederlands', en: 'English', de: 'Deutsch' } as const;
