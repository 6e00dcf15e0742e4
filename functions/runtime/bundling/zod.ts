import * as z from './zod-exports.ts';

/**
 * zod as the functions are bundled with it: without the error texts of fifty languages (260 kB) and
 * the kinds of schema that nobody here makes, which every import of its namespace brings along. The build resolves `zod` to this module
 * (`cdk/constructs/function/bundling-of.ts`); code continues importing `zod`.
 */
export * from './zod-exports.ts';
export { z };
