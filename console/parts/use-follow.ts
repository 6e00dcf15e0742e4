import { useLocation } from 'wouter';

/** Follows a link of a component inside the console, without loading the page again. */
export const useFollow = () => {
  const [, navigate] = useLocation();
  return (event: FollowEvent): void => {
    const { href, external } = event.detail;
    if (external === true || href === undefined || !href.startsWith(base)) return;
    event.preventDefault();
    navigate(href.slice(base.length) || '/');
  };
};

/** The address of a path of the console, for a link. */
export const hrefOf = (path: string): string => `${base}${path}`;

const base = '/console';

type FollowEvent = {
  readonly detail: { readonly href?: string | undefined; readonly external?: boolean | undefined };
  preventDefault(): void;
};
