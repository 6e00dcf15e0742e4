import fc from 'fast-check';

/**
 * The generated cases of `npm test` are the same in every run: a change is refused for what it does,
 * not for what a draw found in other code. Others are looked at where somebody asks for them: in full
 * runs (`npm run test:property -- --full`), which draw a seed, and with `TEST_SEED=<number>`.
 */
const { TEST_SEED, TEST_SHARE } = process.env;

if (TEST_SEED !== undefined)
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(TEST_SEED) });
else if (TEST_SHARE !== '1') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 });
