// The client that is run is that of the older form, which many generators read; that of the newer one compiles too.
const client = (input, target, override) => ({
  input: { target: `./obj/${input}` },
  output: { mode: 'single', client: 'fetch', target: `./obj/${target}/client.ts`, override },
});

module.exports = {
  run: client('v1-3.0.json', 'orval', { mutator: { path: './orval-fetch.ts', name: 'send', extension: '.js' } }),
  compiled: client('v1.json', 'orval31', {}),
};
