import type { BrowserContext } from 'playwright-core';

/** Answers everything that a browser asks of an origin by an app, as if it were deployed there. */
export const routeApp = async (
  context: BrowserContext,
  origin: string,
  app: App,
): Promise<void> => {
  await context.route(`${origin}/**`, async (route) => {
    const request = route.request();
    const body = request.postData();
    const answer = await app.request(request.url(), {
      method: request.method(),
      headers: await request.allHeaders().then(withoutPseudo),
      ...(body === null ? {} : { body }),
    });
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    });
  });
};

type App = {
  readonly request: (url: string, init: RequestInit) => Response | Promise<Response>;
};

const withoutPseudo = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')));
