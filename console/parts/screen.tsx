import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type ReactNode, useEffect } from 'react';

/** One screen: its question as the heading, what can be done with it, and its parts below each other. */
export const Screen = ({
  title,
  tabTitle = title,
  description,
  actions,
  children,
}: {
  readonly title: string;
  /** Title of the browser's tab, where the heading would name a person. */
  readonly tabTitle?: string;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) => {
  useEffect(() => {
    document.title = `${tabTitle} · grondslag`;
  }, [tabTitle]);
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={description} actions={actions}>
          {title}
        </Header>
      }
    >
      <SpaceBetween size="l">{children}</SpaceBetween>
    </ContentLayout>
  );
};
