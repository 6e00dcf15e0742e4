import Pagination from '@cloudscape-design/components/pagination';
import { useState } from 'react';

/** The pages of a list that the service gives by cursor. Those of another list, by its name, lead nowhere. */
export const usePages = (list: string): Pages => {
  const [pages, setPages] = useState<Known>({ list, ...firstPage });
  const { cursors, index } = pages.list === list ? pages : firstPage;
  return {
    cursor: cursors[index],
    page: (next) => {
      const known = Math.max(cursors.length, index + (next === undefined ? 1 : 2));
      return {
        number: index + 1,
        known,
        isOpen: next !== undefined && known === index + 2,
        go: (number) => {
          const grown =
            next !== undefined && number - 1 === cursors.length ? [...cursors, next] : cursors;
          setPages({ list, cursors: grown, index: Math.min(number, grown.length) - 1 });
        },
      };
    },
  };
};

/** The way to the other pages of such a list. */
export const PageChoice = ({ page: { number, known, isOpen, go } }: { readonly page: Page }) => (
  <Pagination
    currentPageIndex={number}
    pagesCount={known}
    openEnd={isOpen}
    onChange={({ detail }) => go(detail.currentPageIndex)}
  />
);

export type Pages = {
  /** Cursor of the page that is shown; undefined for the first. */
  readonly cursor: string | undefined;
  /** Where one is, by the cursor of the next page that the service gave with this one. */
  readonly page: (next: string | undefined) => Page;
};

export type Page = {
  /** From 1. */
  readonly number: number;
  readonly known: number;
  /** Whether there are pages after those that are known. */
  readonly isOpen: boolean;
  readonly go: (number: number) => void;
};

type Known = {
  readonly list: string;
  readonly cursors: readonly (string | undefined)[];
  readonly index: number;
};

const firstPage = { cursors: [undefined], index: 0 } as const satisfies Omit<Known, 'list'>;
