import './mail-frame.css';
import type { FrameAnswer, ShowMail } from './frame-message.ts';

/**
 * Shows a mail that nobody has vouched for. The page's policy gives it no origin, no network and no
 * script but this one; what would lead away from it is taken out besides.
 */
const show = ({ html, language, title }: ShowMail): void => {
  const mail = new DOMParser().parseFromString(html, 'text/html');
  for (const element of mail.querySelectorAll(leadsAway)) element.remove();
  const styles = [...mail.querySelectorAll('head style')];
  document.documentElement.lang = language;
  document.title = title;
  for (const attribute of [...document.body.attributes])
    document.body.removeAttribute(attribute.name);
  for (const { name, value } of mail.body.attributes)
    if (!name.startsWith('on')) document.body.setAttribute(name, value);
  document.body.replaceChildren(...styles, ...mail.body.childNodes);
  for (const mark of document.querySelectorAll<HTMLElement>('mark.finding')) {
    const finding = Number(mark.dataset['finding']);
    mark.addEventListener('click', () => answer({ kind: 'mark', finding }));
  }
};

const leadsAway = 'script, base, meta, link, iframe, frame, object, embed, portal, template, svg';

// The frame has no origin of its own, and neither knows the other's: who listens is known by its window.
const answer = (said: FrameAnswer): void => window.parent.postMessage(said, '*');

window.addEventListener('message', ({ source, data }: MessageEvent<ShowMail>) => {
  if (source === window.parent) show(data);
});
document.addEventListener('click', (event) => event.preventDefault(), true);
document.addEventListener('submit', (event) => event.preventDefault(), true);
new ResizeObserver(() =>
  answer({ kind: 'height', height: document.documentElement.getBoundingClientRect().height }),
).observe(document.documentElement);
answer({ kind: 'ready' });
