// Makes the script of the pages: node build.mjs [file]
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';

// The licence asks for its text beside every copy.
const licence = await readFile(new URL('node_modules/openapi-fetch/LICENSE', import.meta.url), 'utf8');

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
  banner: { js: `/*! Made from src/KzUkApi.Web. It contains openapi-fetch:\n${licence.trim()} */` },
});
