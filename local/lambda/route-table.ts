/** Finds the route of an HTTP API as API Gateway would: the most specific one of those that match. */
export const routeTable = <Route extends { readonly routeKey: string }>(
  routes: readonly Route[],
): ((method: string, path: string) => RouteMatch<Route> | undefined) => {
  const patterns = routes.map(compile).toSorted((a, b) => a.rank - b.rank);

  return (method, path) => {
    for (const { route, method: wanted, expression, names } of patterns) {
      const match = wanted === 'ANY' || wanted === method ? expression.exec(path) : null;
      if (!match) continue;
      const pathParameters: Record<string, string> = {};
      for (const [index, name] of names.entries()) {
        pathParameters[name] = decode(match[index + 1] ?? '');
      }
      return { route, pathParameters };
    }
    return undefined;
  };
};

/** A route that matched: its key as declared, and what its placeholders stood for. */
type RouteMatch<Route> = {
  readonly route: Route;
  readonly pathParameters: Readonly<Record<string, string>>;
};

type Pattern<Route> = {
  readonly route: Route;
  readonly method: string;
  readonly expression: RegExp;
  readonly names: readonly string[];
  readonly rank: number;
};

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

// API Gateway prefers the full match, then placeholders, then `{proxy+}`, then `$default`.
const rankOf = (segments: readonly string[], method: string) =>
  segments.reduce((sum, s) => sum + (s.endsWith('+}') ? 10_000 : s.startsWith('{') ? 10 : 0), 0) +
  (method === 'ANY' ? 1 : 0);

const compile = <Route extends { readonly routeKey: string }>(route: Route): Pattern<Route> => {
  if (route.routeKey === '$default') {
    return { route, method: 'ANY', expression: /^/, names: [], rank: Number.POSITIVE_INFINITY };
  }
  const [method = 'ANY', path = '/'] = route.routeKey.split(' ');
  const segments = path.split('/');
  const names: string[] = [];
  const parts = segments.map((segment) => {
    const placeholder = /^\{(\w+)(\+?)\}$/.exec(segment);
    if (!placeholder) return literally(segment);
    names.push(placeholder[1] ?? '');
    return placeholder[2] === '+' ? '(.+)' : '([^/]+)';
  });
  return {
    route,
    method,
    expression: new RegExp(`^${parts.join('/')}$`),
    names,
    rank: rankOf(segments, method),
  };
};

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
