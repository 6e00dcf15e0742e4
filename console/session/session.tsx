import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { type GrondslagClient, grondslagClient } from '../../packages/client/grondslag-client.ts';
import {
  finishSignIn,
  leaveToSignIn,
  type Provider,
  readProvider,
  renewed,
  type Session,
} from './oidc-flow.ts';

/** Shows its children to whoever is signed in, and the way to sign in to everybody else. */
export const SignedIn = ({ children }: { readonly children: ReactNode }) => {
  const [state, setState] = useState<State>({ kind: 'starting' });
  useEffect(() => {
    start().then(setState, (error: unknown) => setState({ kind: 'failed', error }));
  }, []);
  const caller = useMemo(
    () =>
      state.kind === 'in'
        ? callerOf(state, () => setState({ ...state, kind: 'expired' }))
        : undefined,
    [state],
  );
  if (state.kind === 'starting') return null;
  if (state.kind === 'failed')
    return (
      <Suspense fallback={null}>
        <SignInScreen reason="failed" onSignIn={() => location.assign('/console/')} />
      </Suspense>
    );
  if (caller !== undefined) return <CallerContext value={caller}>{children}</CallerContext>;
  return (
    <Suspense fallback={null}>
      <SignInScreen
        reason={state.kind === 'expired' ? 'expired' : 'nobody'}
        onSignIn={() => void leaveToSignIn(state.provider, { returnTo: here() })}
      />
    </Suspense>
  );
};

const SignInScreen = lazy(async () => ({
  default: (await import('./sign-in-screen.tsx')).SignInScreen,
}));

/** Whether the provider has just sent somebody back here. */
export const isSigningIn = (): boolean => location.pathname === callbackPath;

/** Who is signed in, what they may do, and the API on their behalf. */
export const useCaller = (): Caller => {
  const caller = useContext(CallerContext);
  if (caller === undefined) throw new Error('nobody is signed in');
  return caller;
};

export type Caller = {
  readonly id: string;
  readonly name: string;
  readonly api: GrondslagClient;
  readonly may: (scope: Scope) => boolean;
  readonly signOut: () => void;
};

/** The scopes that decide what a screen offers. */
export type Scope =
  | 'mailings:read'
  | 'mailings:write'
  | 'mailings:send'
  | 'mailings:pause'
  | 'mailings:cancel'
  | 'mailings:review'
  | 'classifications:write'
  | 'contacts:read'
  | 'contacts:erase'
  | 'lists:import'
  | 'consent:read'
  | 'consent:write'
  | 'requests:read'
  | 'requests:answer'
  | 'notices:write'
  | 'senders:write'
  | 'webhooks:write'
  | 'proofs:make';

type State =
  | { readonly kind: 'starting' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'out'; readonly provider: Provider }
  | { readonly kind: 'in' | 'expired'; readonly provider: Provider; readonly session: Session };

const CallerContext = createContext<Caller | undefined>(undefined);

const callbackPath = '/console/signed-in';

/** Where somebody is in the console, without what the address may carry besides. */
const here = () => (isSigningIn() ? '/console/' : location.pathname + location.search);

const start = async (): Promise<State> => {
  const provider = await readProvider();
  if (!isSigningIn()) {
    await leaveToSignIn(provider, { returnTo: here(), silently: true });
    return { kind: 'starting' };
  }
  const signIn = await finishSignIn(provider, new URL(location.href));
  history.replaceState(undefined, '', ownPath(signIn.returnTo));
  return signIn.outcome === 'signed-in'
    ? { kind: 'in', provider, session: signIn.session }
    : { kind: 'out', provider };
};

const ownPath = (path: string) => (path.startsWith('/console/') ? path : '/console/');

const renewBeforeMs = 30_000;

const callerOf = (
  { provider, session }: { readonly provider: Provider; readonly session: Session },
  onExpired: () => void,
): Caller => {
  let current = session;
  let renewing: Promise<Session | undefined> | undefined;
  const token = async () => {
    if (Date.now() < current.expiresAt - renewBeforeMs) return current.accessToken;
    renewing ??= renewed(provider, current);
    const fresh = await renewing;
    renewing = undefined;
    if (fresh === undefined) onExpired();
    else current = fresh;
    return current.accessToken;
  };
  return {
    id: session.id,
    name: session.name,
    api: grondslagClient({ baseUrl: location.origin, token, retry: { withinMs: 8_000 } }),
    may: (scope) => session.scopes.has(scope),
    signOut: () => location.assign(provider.server.end_session_endpoint ?? provider.server.issuer),
  };
};
