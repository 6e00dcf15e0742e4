import type { Context } from 'hono';
import { isInternalContactId } from '../../../shared/kernel/ids.ts';
import { trialOf } from '../../../shared/subjects/many/trial-of.ts';
import { acceptedLanguage } from '../../runtime/http/accepted-language.ts';
import type { HttpEnv } from '../../runtime/http/http-app.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ListOutlook } from './import-schema.ts';
import { listOutlook } from './list-outlook.ts';
import { rowTaker, type TakenRows, type TakeRows } from './take-rows.ts';

/** Who takes the rows of one call: for good, or to try the list out. */
export const listTaker = (tools: Dependencies): ((isDry: boolean) => ListTaker) => {
  const forGood: ListTaker = {
    take: rowTaker(tools),
    concluded: async (rows) => ({ rows: [...rows] }),
  };
  return (isDry) => (isDry ? tryingOut(tools) : forGood);
};

export type ListTaker = {
  readonly take: TakeRows;
  /** What is answered of all rows that were taken. */
  readonly concluded: (rows: TakenRows, c: Context<HttpEnv>) => Promise<Concluded>;
};

type Concluded = {
  readonly rows: TakenRows[number][];
  readonly dryRun?: true;
  readonly outlook?: ListOutlook;
};

const tryingOut = (tools: Dependencies): ListTaker => {
  const trial = trialOf(tools);
  return {
    take: rowTaker(trial),
    concluded: async (rows, c) => {
      const language = acceptedLanguage(c.req.header('accept-language')) ?? 'en';
      const { rows: judged, outlook } = await listOutlook(trial, rows, language);
      return { rows: judged.map(withoutDrawnId), dryRun: true, outlook };
    },
  };
};

/** An id that was drawn for the trial will not be the contact's. */
const withoutDrawnId = ({ contactId, ...row }: TakenRows[number]): TakenRows[number] =>
  contactId === undefined || (row.outcome === 'created' && isInternalContactId(contactId))
    ? row
    : { ...row, contactId };
