import AppLayoutToolbar from '@cloudscape-design/components/app-layout-toolbar';
import BreadcrumbGroup from '@cloudscape-design/components/breadcrumb-group';
import SideNavigation from '@cloudscape-design/components/side-navigation';
import { useEffect, useState } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { MailingPage } from './mailings/mailing-page.tsx';
import { MailingsPage } from './mailings/mailings-page.tsx';
import { NewMailingPage } from './mailings/new-mailing-page.tsx';
import { CatchFaults } from './parts/catch-faults.tsx';
import { hrefOf, useFollow } from './parts/follow.ts';
import { NotYours } from './parts/not-yours.tsx';
import { TopBar } from './parts/top-bar.tsx';
import { useNarrow } from './parts/use-narrow.ts';
import { PeoplePage } from './people/people-page.tsx';
import { PersonPage } from './people/person-page.tsx';
import { RequestsPage } from './people/requests-page.tsx';
import { ReviewPage } from './review/review-page.tsx';
import { ReviewQueuePage } from './review/review-queue-page.tsx';
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
  // The stages of a mailing are tabs of one screen: who goes through them keeps the focus.
  const screen = path.split('/').slice(0, 3).join('/');
  useEffect(() => focusHeadingOf(screen), [screen]);
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

const Screens = ({ first }: { readonly first: string | undefined }) => (
  <Switch>
    <Route path="/">{first === undefined ? <NotYours /> : <Redirect to={first} replace />}</Route>
    <Route path="/mailings">
      <ForScope scope="mailings:read">
        <MailingsPage />
      </ForScope>
    </Route>
    <Route path="/mailings/new">
      <ForScope scope="mailings:write">
        <NewMailingPage />
      </ForScope>
    </Route>
    <Route path="/mailings/:id/:stage">
      {({ id, stage }) => (
        <ForScope scope="mailings:read">
          <MailingPage key={id} mailingId={id} stage={stage} />
        </ForScope>
      )}
    </Route>
    <Route path="/review">
      <ForScope scope="mailings:review">
        <ReviewQueuePage />
      </ForScope>
    </Route>
    <Route path="/review/:id">
      {({ id }) => (
        <ForScope scope="mailings:review">
          <ReviewPage key={id} mailingId={id} />
        </ForScope>
      )}
    </Route>
    <Route path="/people">
      <ForScope scope="contacts:read">
        <PeoplePage />
      </ForScope>
    </Route>
    <Route path="/people/:id">
      {({ id }) => (
        <ForScope scope="contacts:read">
          <PersonPage key={id} contactId={id} />
        </ForScope>
      )}
    </Route>
    <Route path="/requests">
      <ForScope scope="requests:read">
        <RequestsPage />
      </ForScope>
    </Route>
    <Route>
      <NotYours />
    </Route>
  </Switch>
);

/** A screen for who has the scope; whoever pasted its address is told whose screen it is. */
const ForScope = ({
  scope,
  children,
}: {
  readonly scope: Scope;
  readonly children: React.ReactNode;
}) => (useCaller().may(scope) ? children : <NotYours scope={scope} />);

type Area = { readonly at: string; readonly text: string; readonly scope: Scope };

const areasOf = ({ shell }: Words): readonly Area[] => [
  { at: '/mailings', text: shell.mailings, scope: 'mailings:read' },
  { at: '/review', text: shell.review, scope: 'mailings:review' },
  { at: '/people', text: shell.people, scope: 'contacts:read' },
  { at: '/requests', text: shell.requests, scope: 'requests:read' },
];

/** After a change of screen a screen reader goes on at its heading. */
const focusHeadingOf = (screen: string) => {
  const heading = document.querySelector<HTMLElement>('#content h1');
  if (heading === null || screen === '/') return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};
