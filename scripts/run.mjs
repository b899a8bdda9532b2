// `node scripts/run.mjs report …` runs a command from dist/. Where the tools of development are installed it is built
// first, so that it is never older than its sources.
const [command] = process.argv.splice(2, 1);
await import('./build.mjs').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
});
await import(`../dist/${command}.js`);
