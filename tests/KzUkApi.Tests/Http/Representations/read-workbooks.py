"""Reads every workbook of a folder with openpyxl, as pandas does, and prints what it understood: numbers, truth and texts as they
are, a day as {"day": ...}, an empty cell as null. The first cell of a sheet tells its header: frozen below, bold."""
import datetime
import json
import os
import sys

import openpyxl


def cell(value):
    if isinstance(value, datetime.datetime):
        return {"day": value.date().isoformat()}
    return value


books = {}
for name in os.listdir(sys.argv[1]):
    book = openpyxl.load_workbook(os.path.join(sys.argv[1], name), data_only=False)
    books[name] = {
        sheet.title: [[cell(value) for value in row] for row in sheet.iter_rows(values_only=True)] for sheet in book.worksheets
    }
    data = book["Data"]
    header = next(data.iter_rows(max_row=1))
    books[name]["header"] = {
        "frozen": data.freeze_panes,
        "bold": all(named.font.bold for named in header),
        "narrowest": min(data.column_dimensions[named.column_letter].width for named in header),
        "widest": max(data.column_dimensions[named.column_letter].width for named in header),
    }

json.dump(books, sys.stdout)
