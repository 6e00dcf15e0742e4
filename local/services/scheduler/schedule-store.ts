import { AwsError } from '../aws-json-service.ts';
import { openJournal } from '../open-journal.ts';
import { readSchedule, type Schedule } from './schedule.ts';

/** Schedules and their groups, kept in a journal when there is a file for it. */
export type ScheduleStore = {
  create(name: string, input: Input): Schedule;
  update(name: string, input: Input): Schedule;
  get(group: string, name: string): Schedule;
  delete(group: string, name: string): void;
  /** Notes that a schedule ran; one that deletes itself is gone afterwards. */
  complete(schedule: Schedule, at: number): void;
  all(): readonly Schedule[];
  groups(): readonly string[];
  createGroup(name: string): void;
  deleteGroup(name: string): void;
  close(): void;
};

type Input = Readonly<Record<string, unknown>>;

type Change =
  | { readonly kind: 'kept'; readonly schedule: Schedule }
  | { readonly kind: 'deleted'; readonly key: string }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'group-deleted'; readonly name: string };

/** Opens the store with what an earlier run left. */
export const openScheduleStore = (file: string | undefined, now: () => number): ScheduleStore => {
  const schedules = new Map<string, Schedule>();
  const groups = new Set(['default']);

  const apply = (change: Change) => {
    switch (change.kind) {
      case 'kept': {
        const { schedule } = change;
        return void schedules.set(keyOf(schedule.GroupName, schedule.Name), schedule);
      }
      case 'deleted':
        return void schedules.delete(change.key);
      case 'group':
        return void groups.add(change.name);
      case 'group-deleted':
        for (const [key, { GroupName }] of schedules) {
          if (GroupName === change.name) schedules.delete(key);
        }
        return void groups.delete(change.name);
    }
  };
  const journal = openJournal<Change>(file, apply);
  const record = (change: Change) => {
    apply(change);
    journal.append(change);
  };
  const keep = (schedule: Schedule) => {
    record({ kind: 'kept', schedule });
    return schedule;
  };
  const find = (group: string, name: string) => {
    const schedule = schedules.get(keyOf(group, name));
    if (schedule) return schedule;
    throw notFound(`Schedule ${name}`);
  };
  const requireGroup = (name: string) => {
    if (!groups.has(name)) throw notFound(`Schedule group ${name}`);
  };

  return {
    get: find,
    create: (name, input) => {
      const schedule = readSchedule(name, input, now());
      requireGroup(schedule.GroupName);
      const known = schedules.get(keyOf(schedule.GroupName, name));
      // A call repeated with its token is answered as the first one was.
      if (known?.clientToken !== undefined && known.clientToken === schedule.clientToken)
        return known;
      if (known) throw new AwsError('ConflictException', `Schedule ${name} already exists.`, 409);
      return keep(schedule);
    },
    update: (name, input) => {
      const known = find(String(input['GroupName'] ?? 'default'), name);
      return keep(readSchedule(name, input, now(), known.createdAt));
    },
    delete: (group, name) => {
      find(group, name);
      record({ kind: 'deleted', key: keyOf(group, name) });
    },
    complete: (schedule, at) => {
      const key = keyOf(schedule.GroupName, schedule.Name);
      // Deleted or changed while it ran: then this run says nothing about what is there now.
      if (schedules.get(key) !== schedule) return;
      if (schedule.ActionAfterCompletion === 'DELETE') return record({ kind: 'deleted', key });
      keep({ ...schedule, completedAt: at });
    },
    all: () => [...schedules.values()].sort((a, b) => (a.Name < b.Name ? -1 : 1)),
    groups: () => [...groups].sort(),
    createGroup: (name) => {
      if (groups.has(name)) throw new AwsError('ConflictException', `${name} already exists.`, 409);
      record({ kind: 'group', name });
    },
    deleteGroup: (name) => {
      requireGroup(name);
      record({ kind: 'group-deleted', name });
    },
    close: () => journal.close(),
  };
};

const keyOf = (group: string, name: string) => `${group}/${name}`;
const notFound = (what: string) =>
  new AwsError('ResourceNotFoundException', `${what} does not exist.`, 404);
