export type { HtmlAttribute, HtmlAttributes, HtmlListener } from '../../kernel/html/walk-html.ts';
export { walkHtml } from '../../kernel/html/walk-html.ts';
