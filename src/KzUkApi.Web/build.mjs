// Makes the script of the pages: node build.mjs [file]
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';

// The licence asks for its text beside every copy.
const licenceOf = name => readFile(new URL(`node_modules/${name}/LICENSE`, import.meta.url), 'utf8');
const licences = (await Promise.all(['openapi-fetch', 'd3-scale'].map(licenceOf))).map(text => text.trim());

await build({
  entryPoints: ['site/main.ts'],
  absWorkingDir: import.meta.dirname,
  outfile: process.argv[2] ?? 'dist/site.js',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: `/*! Made from src/KzUkApi.Web. It contains openapi-fetch:\n${licences[0]}\n\nand parts of D3:\n${licences[1]} */` },
});
