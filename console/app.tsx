import AppLayoutToolbar from '@cloudscape-design/components/app-layout-toolbar';
import BreadcrumbGroup from '@cloudscape-design/components/breadcrumb-group';
import SideNavigation from '@cloudscape-design/components/side-navigation';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { CatchFaults } from './parts/catch-faults.tsx';
import { focusHeading } from './parts/focus-heading.ts';
import { TopBar } from './parts/top-bar.tsx';
import { hrefOf, useFollow } from './parts/use-follow.ts';
import { useNarrow } from './parts/use-narrow.ts';
import { Screens } from './screens.tsx';
import { type Scope, useCaller } from './session/session.tsx';
import type { Words } from './words/nl.ts';
import { useWords } from './words/words-context.tsx';

/** The whole console around the screen that the address names: bar, menu, path, content. */
export const App = () => {
  const words = useWords();
  const { may } = useCaller();
  const [path] = useLocation();
  const follow = useFollow();
  const narrow = useNarrow();
  const [isMenuOpen, openMenu] = useState(!narrow);
  useEffect(() => openMenu(!narrow), [narrow]);
  // The stages of a mailing are tabs of one screen: whoever goes through them keeps the focus.
  const screen = path.split('/').slice(0, 3).join('/');
  useEffect(() => {
    if (screen !== '/') focusHeading();
  }, [screen]);
  const areas = areasOf(words).filter(({ scope }) => may(scope));
  const area = areas.find(({ at }) => path.startsWith(at));
  return (
    <>
      <a className="skip" href="#content">
        {words.shell.skip}
      </a>
      <TopBar />
      <AppLayoutToolbar
        headerSelector="#top"
        toolsHide
        navigationOpen={isMenuOpen}
        onNavigationChange={({ detail }) => openMenu(detail.open)}
        navigation={
          <SideNavigation
            activeHref={area === undefined ? '' : hrefOf(area.at)}
            onFollow={(event) => {
              follow(event);
              if (narrow) openMenu(false);
            }}
            items={areas.map(({ text, at }) => ({ type: 'link', text, href: hrefOf(at) }))}
          />
        }
        breadcrumbs={
          <BreadcrumbGroup
            onFollow={follow}
            items={[
              { text: 'grondslag', href: hrefOf('/') },
              { text: area?.text ?? words.shell.elsewhere, href: hrefOf(area?.at ?? '/') },
            ]}
          />
        }
        content={
          <div id="content" tabIndex={-1}>
            <CatchFaults key={screen}>
              <Screens first={areas[0]?.at} />
            </CatchFaults>
          </div>
        }
      />
    </>
  );
};

type Area = { readonly at: string; readonly text: string; readonly scope: Scope };

const areasOf = ({ shell }: Words): readonly Area[] => [
  { at: '/mailings', text: shell.mailings, scope: 'mailings:read' },
  { at: '/review', text: shell.review, scope: 'mailings:review' },
  { at: '/people', text: shell.people, scope: 'contacts:read' },
  { at: '/requests', text: shell.requests, scope: 'requests:read' },
  { at: '/lists', text: shell.lists, scope: 'lists:import' },
  { at: '/forms', text: shell.forms, scope: 'lists:import' },
  { at: '/topics', text: shell.topics, scope: 'consent:read' },
  { at: '/library', text: shell.library, scope: 'mailings:write' },
  { at: '/senders', text: shell.senders, scope: 'mailings:read' },
  { at: '/proof', text: shell.proof, scope: 'mailings:read' },
  { at: '/overview', text: shell.overview, scope: 'mailings:read' },
  { at: '/jobs', text: shell.jobs, scope: 'lists:import' },
  { at: '/retention', text: shell.retention, scope: 'contacts:erase' },
  { at: '/register', text: shell.register, scope: 'requests:read' },
  { at: '/audit', text: shell.audit, scope: 'requests:read' },
];
