import Icon from '@cloudscape-design/components/icon';
import { useWords } from '../words/words-context.tsx';

/** What was looked at, one line each, with its sign and the sign's name. */
export const CheckList = ({ lines }: { readonly lines: readonly CheckLine[] }) => {
  const { before } = useWords();
  return (
    <ul className="checks">
      {lines.map(({ level, text }) => (
        <li key={`${level}${text}`} className={level}>
          <Icon name={icons[level]} variant={colours[level]} ariaLabel={before.levels[level]} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
};

export type CheckLine = { readonly level: 'error' | 'warning' | 'ok'; readonly text: string };

const icons = {
  error: 'status-negative',
  warning: 'status-warning',
  ok: 'status-positive',
} as const;
const colours = { error: 'error', warning: 'warning', ok: 'success' } as const;
