import { useRef, useState } from 'react';
import { Screen } from '../parts/screen.tsx';
import { useWords } from '../words/words-context.tsx';
import { CallerTable } from './caller-table.tsx';
import { type Asked, EntryTable, ofToday } from './entry-table.tsx';

/** Who saw and did what: who works here with which roles, and each view and change over some days. */
export const AuditPage = () => {
  const { audit } = useWords().accountability;
  const [asked, ask] = useState<Asked>(ofToday);
  const entries = useRef<HTMLDivElement>(null);
  const choose = (next: Asked) => {
    ask(next);
    entries.current?.scrollIntoView();
  };
  return (
    <Screen title={audit.title} description={audit.description}>
      <CallerTable onChoose={choose} />
      <div ref={entries}>
        <EntryTable asked={asked} ask={ask} />
      </div>
    </Screen>
  );
};
