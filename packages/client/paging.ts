import { ProblemError } from './problem-error.ts';

/**
 * The pages of a list, one request each, from the first on. `ask` makes the call and spreads what it
 * is given into the query: nothing for the first page, then the `next` of the page before as
 * `cursor`. Throws a `ProblemError` for an answer that is not success.
 */
export async function* pages<Page extends { readonly next?: string }>(
  ask: AskPage<Page>,
): AsyncGenerator<Page, void, undefined> {
  let position: PagePosition = {};
  for (;;) {
    const { data, error, response } = await ask(position);
    if (data === undefined) throw new ProblemError(response.status, error);
    yield data;
    if (data.next === undefined) return;
    position = { cursor: data.next };
  }
}

/** The items of all pages of a list; the next page is asked for when it is needed. */
export async function* items<Item>(
  ask: AskPage<{ readonly items: readonly Item[]; readonly next?: string }>,
): AsyncGenerator<Item, void, undefined> {
  for await (const page of pages(ask)) yield* page.items;
}

/** Where a page starts, as part of a query; empty for the first. */
export type PagePosition = { readonly cursor?: string };

/** One call for one page, as the client's `GET` and `POST` answer it. */
export type AskPage<Page> = (position: PagePosition) => Promise<{
  readonly data?: Page;
  readonly error?: unknown;
  readonly response: Response;
}>;
