import { AwsError, errorReply, restJsonReply } from '../aws-json-service.ts';
import type { HttpReply, HttpRequest } from '../start-http-service.ts';
import type { Schedule } from './schedule.ts';
import type { ScheduleStore } from './schedule-store.ts';

/** Speaks EventBridge Scheduler's REST-JSON over a store. */
export const schedulerHandler =
  (store: ScheduleStore, arns: Arns) =>
  async (request: HttpRequest): Promise<HttpReply> => {
    try {
      const answer = route(request, store, arns);
      if (answer) return restJsonReply(answer);
      throw new AwsError(
        'UnknownOperationException',
        `no ${request.method} ${request.url.pathname}`,
        404,
      );
    } catch (error) {
      return errorReply(error);
    }
  };

type Arns = {
  readonly schedule: (s: Schedule) => string;
  readonly group: (name: string) => string;
};

const describe = ({
  dueAt,
  createdAt,
  modifiedAt,
  completedAt,
  clientToken,
  ...rest
}: Schedule) => ({
  ...rest,
  CreationDate: createdAt / 1000,
  LastModificationDate: modifiedAt / 1000,
});

const summary = (schedule: Schedule, arns: Arns) => ({
  Arn: arns.schedule(schedule),
  Name: schedule.Name,
  GroupName: schedule.GroupName,
  State: schedule.State,
  Target: { Arn: schedule.Target.Arn },
  CreationDate: schedule.createdAt / 1000,
  LastModificationDate: schedule.modifiedAt / 1000,
});

const list = (store: ScheduleStore, arns: Arns, query: URLSearchParams) => {
  const group = query.get('ScheduleGroup');
  const prefix = query.get('NamePrefix') ?? '';
  const state = query.get('State');
  const from = Number(query.get('NextToken') ?? 0);
  const limit = Number(query.get('MaxResults') ?? 100);
  const matching = store
    .all()
    .filter((s) => (!group || s.GroupName === group) && s.Name.startsWith(prefix))
    .filter((s) => !state || s.State === state);
  const more = from + limit < matching.length;
  return {
    Schedules: matching.slice(from, from + limit).map((schedule) => summary(schedule, arns)),
    ...(more && { NextToken: String(from + limit) }),
  };
};

const oneSchedule = (request: HttpRequest, name: string, store: ScheduleStore, arns: Arns) => {
  const input = JSON.parse(request.body.toString() || '{}') as Record<string, unknown>;
  const group = request.url.searchParams.get('groupName') ?? 'default';
  switch (request.method) {
    case 'POST':
      return { ScheduleArn: arns.schedule(store.create(name, input)) };
    case 'PUT':
      return { ScheduleArn: arns.schedule(store.update(name, input)) };
    case 'GET': {
      const schedule = store.get(group, name);
      return { Arn: arns.schedule(schedule), ...describe(schedule) };
    }
    case 'DELETE':
      store.delete(group, name);
      return {};
    default:
      return undefined;
  }
};

const oneGroup = (request: HttpRequest, name: string, store: ScheduleStore, arns: Arns) => {
  switch (request.method) {
    case 'POST':
      store.createGroup(name);
      return { ScheduleGroupArn: arns.group(name) };
    case 'DELETE':
      store.deleteGroup(name);
      return {};
    case 'GET':
      if (store.groups().includes(name))
        return { Arn: arns.group(name), Name: name, State: 'ACTIVE' };
      throw new AwsError(
        'ResourceNotFoundException',
        `Schedule group ${name} does not exist.`,
        404,
      );
    default:
      return undefined;
  }
};

const route = (request: HttpRequest, store: ScheduleStore, arns: Arns): object | undefined => {
  const [kind, name] = request.url.pathname.split('/').slice(1).map(decodeURIComponent);
  if (kind === 'schedules' && !name) return list(store, arns, request.url.searchParams);
  if (kind === 'schedules' && name) return oneSchedule(request, name, store, arns);
  if (kind === 'schedule-groups' && name) return oneGroup(request, name, store, arns);
  if (kind !== 'schedule-groups') return undefined;
  const groups = store.groups().map((Name) => ({ Arn: arns.group(Name), Name, State: 'ACTIVE' }));
  return { ScheduleGroups: groups };
};
