import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useWords } from '../words/words-context.tsx';

/** What is there while nobody is signed in. */
export const SignInScreen = ({
  reason,
  onSignIn,
}: {
  readonly reason: 'nobody' | 'expired' | 'failed';
  readonly onSignIn: () => void;
}) => {
  const { session } = useWords();
  return (
    <main className="sign-in">
      <Container>
        <SpaceBetween size="m">
          <Box variant="h1">grondslag</Box>
          <Box variant="p">{session.what}</Box>
          {reason === 'expired' && <Alert type="info">{session.expired}</Alert>}
          {reason === 'failed' && <Alert type="error">{session.failed}</Alert>}
          <Button variant="primary" onClick={onSignIn}>
            {session.signIn}
          </Button>
        </SpaceBetween>
      </Container>
    </main>
  );
};
