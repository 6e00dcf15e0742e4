import '@cloudscape-design/global-styles/index.css';
import './theme.css';
import './styles.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { isSigningIn, SignedIn } from './session/session.tsx';
import { WordsProvider } from './words/words-context.tsx';

const queries = new QueryClient({
  // The client repeats what may be repeated; a second layer would only ask more often.
  defaultOptions: { queries: { retry: false, staleTime: 5_000 }, mutations: { retry: false } },
});

// Whoever is not signed in yet is sent to the provider at once, and needs none of it until they return.
const loadApp = async () => ({ default: (await import('./app.tsx')).App });
if (isSigningIn()) void loadApp();
const App = lazy(loadApp);

const place = document.getElementById('console');
if (place === null) throw new Error('the page has no place for the console');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <WordsProvider>
        <SignedIn>
          <Router base="/console">
            <Suspense fallback={null}>
              <App />
            </Suspense>
          </Router>
        </SignedIn>
      </WordsProvider>
    </QueryClientProvider>
  </StrictMode>,
);
