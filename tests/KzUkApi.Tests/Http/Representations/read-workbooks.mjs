// Reads every workbook of a folder with the library that is named, and prints what it understood: numbers, truth and texts as they
// are, a day as {"day": ...}, an empty cell as null.
import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const [library, folder] = process.argv.slice(2);

const readers = {
  async exceljs(file) {
    const { Workbook } = require('exceljs');
    const book = new Workbook();
    await book.xlsx.readFile(file);
    return Object.fromEntries(book.worksheets.map(sheet => [sheet.name, Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_, column) => {
        const { value } = sheet.getCell(row + 1, column + 1);
        return value instanceof Date ? { day: value.toISOString().slice(0, 10) } : value;
      }))]));
  },
  xlsx(file) {
    const { readFile, utils, SSF } = require('xlsx');
    const book = readFile(file, { cellNF: true });
    return Object.fromEntries(book.SheetNames.map(name => {
      const sheet = book.Sheets[name];
      const { e: last } = utils.decode_range(sheet['!ref']);
      return [name, Array.from({ length: last.r + 1 }, (_, r) => Array.from({ length: last.c + 1 }, (_, c) => {
        const cell = sheet[utils.encode_cell({ r, c })];
        return cell === undefined || cell.t === 'z' ? null
          : cell.f !== undefined ? { formula: cell.f }
          : cell.t === 'n' && SSF.is_date(cell.z ?? 'General') ? { day: cell.w }
          : cell.v;
      }))];
    }));
  },
};

const books = {};
for (const file of readdirSync(folder)) {
  books[file] = await readers[library](join(folder, file));
}

process.stdout.write(JSON.stringify(books));
