import Alert from '@cloudscape-design/components/alert';
import { type Scope, useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';
import { Screen } from './screen.tsx';

/** Says whose screen this is, instead of an empty page. */
export const NotYours = ({ scope }: { readonly scope?: Scope }) => {
  const { shell } = useWords();
  const { name } = useCaller();
  return (
    <Screen title={scope === undefined ? shell.nothingHere : shell.notYours}>
      <Alert type="info">
        {scope === undefined
          ? shell.nothingHereDetail
          : shell.notYoursDetail(name, shell.whoMay(scope))}
      </Alert>
    </Screen>
  );
};
