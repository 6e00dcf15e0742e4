/** After a change of screen a screen reader continues at its heading. */
export const focusHeading = (): void => {
  const heading = document.querySelector<HTMLElement>('#content h1');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};
