import Spinner from '@cloudscape-design/components/spinner';
import { type ReactNode, Suspense, useEffect } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { MailingsPage } from './mailings/list/mailings-page.tsx';
import { MailingPage } from './mailings/mailing-page.tsx';
import { focusHeading } from './parts/focus-heading.ts';
import { later } from './parts/later.ts';
import { NotYours } from './parts/not-yours.tsx';
import { PeoplePage } from './people/people-page.tsx';
import { PersonPage } from './people/person-page.tsx';
import { RequestsPage } from './people/requests-page.tsx';
import { ReviewPage } from './review/review-page.tsx';
import { ReviewQueuePage } from './review/review-queue-page.tsx';
import { type Scope, useCaller } from './session/session.tsx';

/**
 * The screen that the address names, for whoever may see it. `first` is where the caller begins.
 */
export const Screens = ({ first }: { readonly first: string | undefined }) => (
  <Suspense fallback={<Waiting />}>
    <Switch>
      <Route path="/">{first === undefined ? <NotYours /> : <Redirect to={first} replace />}</Route>
      {Object.entries(screens).map(([path, { scope, show }]) => (
        <Route key={path} path={path}>
          {(params: Readonly<Record<string, string | undefined>>) => (
            <ForScope scope={scope}>
              {show({ id: params['id'] ?? '', stage: params['stage'] ?? '' })}
            </ForScope>
          )}
        </Route>
      ))}
      <Route>
        <NotYours />
      </Route>
    </Switch>
  </Suspense>
);

/** While a screen is fetched; the focus waits for its heading. */
const Waiting = () => {
  useEffect(() => () => void setTimeout(focusHeading), []);
  return <Spinner />;
};

/** A screen for whoever has the scope; anyone who pasted its address is told whose screen it is. */
const ForScope = ({ scope, children }: { readonly scope: Scope; readonly children: ReactNode }) =>
  useCaller().may(scope) ? children : <NotYours scope={scope} />;

const NewMailingPage = later(
  async () => (await import('./mailings/new-mailing-page.tsx')).NewMailingPage,
);
const TopicsPage = later(async () => (await import('./texts/topics-page.tsx')).TopicsPage);
const NoticePage = later(async () => (await import('./texts/topics-page.tsx')).NoticePage);
const FormsPage = later(async () => (await import('./texts/forms-page.tsx')).FormsPage);
const SendersPage = later(async () => (await import('./texts/senders-page.tsx')).SendersPage);
const LibraryPage = later(async () => (await import('./texts/library-page.tsx')).LibraryPage);
const OverviewPage = later(
  async () => (await import('./oversight/overview-page.tsx')).OverviewPage,
);
const JobsPage = later(async () => (await import('./oversight/jobs-page.tsx')).JobsPage);
const RetentionPage = later(
  async () => (await import('./oversight/retention-page.tsx')).RetentionPage,
);
const AuditPage = later(async () => (await import('./accountability/audit-page.tsx')).AuditPage);
const RegisterPage = later(
  async () => (await import('./accountability/register-page.tsx')).RegisterPage,
);
const LetterPage = later(async () => (await import('./people/letter-page.tsx')).LetterPage);
const ListsPage = later(async () => (await import('./lists/lists-page.tsx')).ListsPage);
const ProofPage = later(async () => (await import('./proof/proof-page.tsx')).ProofPage);
const BundlePage = later(async () => (await import('./proof/bundle-page.tsx')).BundlePage);
const MakeProofPage = later(
  async () => (await import('./proof/make-proof-page.tsx')).MakeProofPage,
);

type Shown = { readonly id: string; readonly stage: string };
type AddressedScreen = { readonly scope: Scope; readonly show: (shown: Shown) => ReactNode };

/** By address, the more particular one first. */
const screens: Readonly<Record<string, AddressedScreen>> = {
  '/mailings': { scope: 'mailings:read', show: () => <MailingsPage /> },
  '/mailings/new': { scope: 'mailings:write', show: () => <NewMailingPage /> },
  '/mailings/:id/:stage': {
    scope: 'mailings:read',
    show: ({ id, stage }) => <MailingPage key={id} mailingId={id} stage={stage} />,
  },
  '/review': { scope: 'mailings:review', show: () => <ReviewQueuePage /> },
  '/review/:id': {
    scope: 'mailings:review',
    show: ({ id }) => <ReviewPage key={id} mailingId={id} />,
  },
  '/people': { scope: 'contacts:read', show: () => <PeoplePage /> },
  '/people/:id': {
    scope: 'contacts:read',
    show: ({ id }) => <PersonPage key={id} contactId={id} />,
  },
  '/people/:id/letter': {
    scope: 'contacts:read',
    show: ({ id }) => <LetterPage key={id} contactId={id} />,
  },
  '/requests': { scope: 'requests:read', show: () => <RequestsPage /> },
  '/lists': { scope: 'lists:import', show: () => <ListsPage /> },
  '/topics': { scope: 'consent:read', show: () => <TopicsPage /> },
  '/topics/:id': {
    scope: 'consent:read',
    show: ({ id }) => <NoticePage key={id} noticeId={id} />,
  },
  '/forms': { scope: 'mailings:read', show: () => <FormsPage /> },
  '/senders': { scope: 'mailings:read', show: () => <SendersPage /> },
  '/library': { scope: 'mailings:read', show: () => <LibraryPage /> },
  '/overview': { scope: 'mailings:read', show: () => <OverviewPage /> },
  '/jobs': { scope: 'lists:import', show: () => <JobsPage /> },
  '/retention': { scope: 'contacts:erase', show: () => <RetentionPage /> },
  '/audit': { scope: 'requests:read', show: () => <AuditPage /> },
  '/register': { scope: 'requests:read', show: () => <RegisterPage /> },
  '/proof': { scope: 'mailings:read', show: () => <ProofPage /> },
  '/proof/mailing/:id': {
    scope: 'proofs:make',
    show: ({ id }) => <MakeProofPage of="mailing" key={id} id={id} />,
  },
  '/proof/person/:id': {
    scope: 'proofs:make',
    show: ({ id }) => <MakeProofPage of="person" key={id} id={id} />,
  },
  '/proof/bundles/:id': {
    scope: 'proofs:make',
    show: ({ id }) => <BundlePage key={id} bundleId={id} />,
  },
};
