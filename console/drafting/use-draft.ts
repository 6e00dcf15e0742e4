import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ProblemError } from '../../packages/client/grondslag-client.ts';
import { answerOf } from '../api/answer.ts';
import type { MailingDetail } from '../api/schemas.ts';
import { draftOf, type MailingDraft } from '../mailings/draft.ts';
import { useAskToStay } from '../parts/use-ask-to-stay.ts';
import { useCaller } from '../session/session.tsx';
import { hasWords, isComplete, writtenDraft } from './written-draft.ts';

/**
 * A draft that the service keeps as one types, a second after the last key: over the version that it was
 * made from and no other. When somebody else changed it meanwhile nothing is written until one chooses.
 */
export const useDraft = ({ start, kept, senderId = '', onCreated }: Beginning): KeptDraft => {
  const { api } = useCaller();
  const queries = useQueryClient();
  const [typed, change] = useState(start);
  const [state, setState] = useState<DraftState>({ kind: 'untouched' });
  const draft = typed.senderId === '' ? { ...typed, senderId } : typed;
  const body = writtenDraft(draft);
  const text = JSON.stringify(body);
  // What the service has. Saves go one after another, so a later one knows the version of the earlier one.
  const service = useRef<Service>({ kept, text: JSON.stringify(writtenDraft(start)) });
  const isDirty = text !== service.current.text && (kept !== undefined || hasWords(body));

  const write = async (written: MailingDraft) => {
    const { kept: over } = service.current;
    setState({ kind: 'saving' });
    try {
      const { data, etag } = await answerOf(
        over === undefined
          ? api.POST('/v1/mailings', { body: written })
          : api.PUT('/v1/mailings/{mailingId}', {
              params: { path: { mailingId: over.mailingId }, header: { 'if-match': over.etag } },
              body: written,
            }),
      );
      const now = { mailingId: data.mailingId, etag: etag ?? `"${data.version}"` };
      service.current = { kept: now, text: JSON.stringify(written) };
      setState({ kind: 'saved', at: new Date().toISOString() });
      if (over === undefined) onCreated?.(now.mailingId);
      for (const queryKey of [['mailing', now.mailingId], ['preview', now.mailingId], ['mailings']])
        void queries.invalidateQueries({ queryKey });
    } catch (error) {
      setState(await failed(error));
      throw error;
    }
  };
  const failed = async (error: unknown): Promise<DraftState> => {
    const { kept: over } = service.current;
    if (over === undefined || !isOvertaken(error)) return { kind: 'refused', error };
    const params = { path: { mailingId: over.mailingId } };
    const { data, etag } = await answerOf(api.GET('/v1/mailings/{mailingId}', { params }));
    return { kind: 'overtaken', theirs: data, etag: etag ?? `"${data.version}"` };
  };
  const save = async (written: MailingDraft): Promise<void> => {
    while (service.current.running !== undefined)
      await service.current.running.catch(() => undefined);
    if (JSON.stringify(written) === service.current.text && service.current.kept !== undefined)
      return;
    const running = write(written).finally(() => {
      delete service.current.running;
    });
    service.current.running = running;
    await running;
  };

  const isStopped = state.kind === 'overtaken';
  const mayKeep = isDirty && !isStopped && isComplete(body);
  const later = useRef(() => {});
  later.current = () => {
    // What was refused is said in the state, and tried again with the next key.
    if (mayKeep) void save(body).catch(() => undefined);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: every key puts it off
  useEffect(() => {
    const timer = setTimeout(() => later.current(), afterLastKey);
    return () => clearTimeout(timer);
  }, [text, isStopped]);
  // Whoever goes to another screen within that second loses nothing.
  useEffect(() => () => later.current(), []);
  useAskToStay(isDirty);

  const choose = (from: Extract<DraftState, { kind: 'overtaken' }>, mine: boolean) => {
    const theirs = draftOf(from.theirs);
    const { mailingId } = from.theirs;
    service.current = {
      kept: { mailingId, etag: from.etag },
      text: JSON.stringify(writtenDraft(theirs)),
    };
    setState({ kind: 'untouched' });
    if (mine) void save(body).catch(() => undefined);
    else change(theirs);
  };
  return {
    draft,
    change,
    state,
    isDirty,
    choose,
    finish: async () => {
      await save(body);
      return service.current.kept?.mailingId ?? '';
    },
  };
};

type Beginning = {
  readonly start: MailingDraft;
  /** The mailing and its ETag; none for one that is new. */
  readonly kept?: Kept | undefined;
  /** Sender of a new mailing, until one chooses. */
  readonly senderId?: string;
  /** After the first save of a new mailing. */
  readonly onCreated?: (mailingId: string) => void;
};

export type KeptDraft = {
  readonly draft: MailingDraft;
  readonly change: (draft: MailingDraft) => void;
  readonly state: DraftState;
  readonly isDirty: boolean;
  /** Mine over theirs, or theirs in place of mine. */
  readonly choose: (from: Extract<DraftState, { kind: 'overtaken' }>, mine: boolean) => void;
  /** Saves what is not saved yet, and answers with the id of the mailing. */
  readonly finish: () => Promise<string>;
};

export type DraftState =
  | { readonly kind: 'untouched' | 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'refused'; readonly error: unknown }
  | { readonly kind: 'overtaken'; readonly theirs: MailingDetail; readonly etag: string };

type Kept = { readonly mailingId: string; readonly etag: string };
type Service = { readonly kept: Kept | undefined; readonly text: string; running?: Promise<void> };

const isOvertaken = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem?.code === 'version-mismatch';

/** Milliseconds. */
const afterLastKey = 1_000;
