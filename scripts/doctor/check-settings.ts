import { cautions } from '../../cdk/cautions.ts';
import type { StageConfig } from '../../cdk/stage-config.ts';
import type { Finding } from './finding.ts';

/** What can be said of a stage's settings without asking AWS. */
export const checkSettings = (config: StageConfig): readonly Finding[] => [
  ...cautions(config).map(
    ({ id, says }): Finding => ({
      level: id === 'grondslag:example-domain' ? 'fail' : 'warn',
      about: 'settings',
      says,
    }),
  ),
  ...placeholders(config),
];

const placeholders = ({ stage, operatorEmail, dmarcReportsTo }: StageConfig): readonly Finding[] =>
  Object.entries({ operatorEmail, dmarcReportsTo })
    .filter(([, value]) => value?.endsWith('@example.org'))
    .map(([name, value]) => ({
      level: 'warn',
      about: 'settings',
      says: `${stage}.${name} is ${value}: set your own in grondslag.stages.json`,
    }));
