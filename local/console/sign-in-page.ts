import { html } from 'hono/html';
import { colleagues, roles } from './colleagues.ts';

/** The page of the development issuer on which one picks a person and a role. */
export const signInPage = (query: string, problem?: string): string =>
  String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Sign in · grondslag on this machine</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main>
<h1>Who are you today?</h1>
<p>This machine has no identity provider: pick a person. On a stage the organisation’s own provider asks.</p>
${problem === undefined ? '' : html`<p role="alert"><strong>${problem}</strong></p>`}
<form method="post" action="/_local/issuer/sign-in">
<input type="hidden" name="query" value="${query}">
<fieldset>
<legend>Person</legend>
${colleagues.map(
  ({ id, name, role }) =>
    html`<p><label><input type="radio" name="person" value="${id}" required> ${name}, ${labels[role] ?? role}</label></p>`,
)}
<p><label><input type="radio" name="person" value="other" required> Someone else</label></p>
</fieldset>
<p><label for="name">Name, of someone else</label><br><input id="name" name="name" maxlength="80" autocomplete="off"></p>
<p><label for="role">Role</label><br><select id="role" name="role">
<option value="">the person’s own</option>
${roles.map((role) => html`<option value="${role}">${labels[role]}</option>`)}
</select></p>
<p><button type="submit">Sign in</button></p>
</form>
</main>
</body>
</html>`);

const labels: Readonly<Record<string, string>> = {
  marketer: 'marketer',
  reviewer: 'reviewer',
  'privacy-officer': 'privacy officer',
};
