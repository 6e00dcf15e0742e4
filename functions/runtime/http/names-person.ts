/**
 * Whether the claims of a verified token name a person. A client that asks for a token with its own
 * credentials gets one whose subject is the client itself, or that says so otherwise; whoever holds the
 * client's secret can use it, so nobody in particular did.
 *
 * Sources: RFC 9068 section 2.2 (`sub` is the client where no person takes part); what identity providers issue for the
 * client credentials grant: Amazon Cognito (`sub` is `client_id`), Okta (`cid`), Auth0 (`gty`, `…@clients`), Microsoft Entra ID
 * (`idtyp`), Keycloak (`service-account-…`), Google (`azp`).
 */
export const namesPerson = (claims: Readonly<Record<string, unknown>>): boolean => {
  const said = (name: string) => String(claims[name] ?? '').trim();
  const subject = said('sub');
  if (subject === '' || subject.endsWith('@clients')) return false;
  if (clientClaims.some((claim) => said(claim) === subject)) return false;
  if (/client.credentials/i.test(said('gty')) || said('idtyp') === 'app') return false;
  return !said('preferred_username').startsWith('service-account-');
};

/** Where identity providers put the id of the client that the token was issued to. */
const clientClaims = ['client_id', 'clientId', 'azp', 'cid', 'appid'] as const;
