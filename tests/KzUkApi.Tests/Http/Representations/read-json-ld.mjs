// Expands a JSON-LD document from the standard input with the processor of the authors of the format, loading nothing from elsewhere.
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

const documentLoader = address => { throw new Error(`${address} is not to be loaded`); };
const document = JSON.parse(readFileSync(0, 'utf8'));
const expanded = await jsonld.expand(document, { documentLoader, safe: true });
const triples = await jsonld.toRDF(document, { documentLoader, safe: true, format: 'application/n-quads' });
process.stdout.write(JSON.stringify({ expanded, triples: triples.trim().split('\n') }));
