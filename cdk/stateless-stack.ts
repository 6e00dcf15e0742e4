import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { everyMinute, type FunctionName } from '../shared/deployment/functions.ts';
import { publicRoutes } from '../shared/deployment/public-routes.ts';
import { queueNames, queues as workQueues } from '../shared/deployment/queues.ts';
import { apiRoutes } from './api-routes.ts';
import { Alarms } from './constructs/alarms.ts';
import { ApiRoles } from './constructs/api-roles.ts';
import { Clock } from './constructs/clock.ts';
import type { FunctionSurroundings, NodeFunction } from './constructs/function/node-function.ts';
import { HttpApiGateway, type TokenMaker } from './constructs/http-api-gateway.ts';
import { MonthlyBudget } from './constructs/monthly-budget.ts';
import { Overview } from './constructs/overview.ts';
import { dispatchFunctions } from './dispatch-functions.ts';
import { httpFunctions } from './http-functions.ts';
import type { StageConfig } from './stage-config.ts';
import type { StatefulStack } from './stateful-stack.ts';

/**
 * Code and its surroundings: everything here can be deployed again without loss, except the address
 * of the API, which links in delivered mails hold; a domain of your own keeps that too.
 */
export class StatelessStack extends Stack {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, props: StatelessStackProps) {
    const { config, stateful, signIn, ...rest } = props;
    super(scope, id, rest);
    const { dataKey, undeliverable, queues } = stateful;
    const surroundings: FunctionSurroundings = { config, dataKey, undeliverable };
    const gateway = new HttpApiGateway(this, 'HttpApi', { config, dataKey, signIn });
    this.api = gateway.api;
    const { publicUrl } = gateway;
    const http = httpFunctions(this, { surroundings, stateful, publicUrl });
    const dispatch = dispatchFunctions(this, { surroundings, stateful, publicUrl });
    const functions = [...Object.values(http), ...Object.values(dispatch)];
    const byName = new Map(functions.map((fn) => [fn.name, fn] as const));

    const routes = apiRoutes();
    gateway.serve(routes, byName);
    gateway.servePublicly(publicRoutes, byName);
    if (config.authorizer.kind === 'iam') new ApiRoles(this, 'Roles', config, gateway.api, routes);

    const named = (name: FunctionName): NodeFunction<object> => {
      const found = byName.get(name);
      if (found === undefined) throw new Error(`no function \`${name}\``);
      return found;
    };
    for (const name of queueNames)
      queues[name].feed(
        named(workQueues[name].consumer),
        config.concurrency[workQueues[name].concurrency],
      );
    const ticking = everyMinute.map(named);
    const clock = new Clock(this, 'Clock', ticking);

    const watched = { stage: config.stage, stateful, functions, ticking, clock, gateway };
    const alarms = new Alarms(this, 'Alarms', watched);
    new Overview(this, 'Overview', { ...watched, alarms });
    // Read always, so that a restore takes no output away that a rollback would read again.
    for (const table of [stateful.contacts, stateful.consent, stateful.mailings])
      new CfnOutput(this, `${table.node.id}OwnTable`, {
        value: `${table.own.name} ${table.own.arn}`,
        description: 'The table that the stateful stack made, whichever one the functions use',
      });
    new MonthlyBudget(this, 'Budget', config, stateful.alarmTopic);
  }
}

export type StatelessStackProps = StackProps & {
  readonly config: StageConfig;
  readonly stateful: StatefulStack;
  /** The user pool of the stage, where it has one. */
  readonly signIn?: TokenMaker | undefined;
};
