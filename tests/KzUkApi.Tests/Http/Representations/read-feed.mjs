// Reads an Atom feed from the standard input with feedsmith, and prints what it understood.
import { readFileSync } from 'node:fs';
import { parseAtomFeed } from 'feedsmith';

process.stdout.write(JSON.stringify(parseAtomFeed(readFileSync(0, 'utf8'))));
