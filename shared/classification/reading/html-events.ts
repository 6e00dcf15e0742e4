export type { HtmlAttribute, HtmlAttributes, HtmlListener } from '../../kernel/walk-html.ts';
export { walkHtml } from '../../kernel/walk-html.ts';
