// Validates a data package from the standard input against the published profiles, and prints "valid" or what is wrong.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const { validate } = createRequire(import.meta.url)('datapackage');
const { valid, errors } = await validate(JSON.parse(readFileSync(0, 'utf8')));
process.stdout.write(valid ? 'valid' : errors.map(String).join('\n'));
