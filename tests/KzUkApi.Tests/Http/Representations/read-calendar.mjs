// Reads an iCalendar file from the standard input with ical.js, strictly, and prints what it understood: each event with its next
// occurrences.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

ICAL.design.strict = true;
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')));
const events = calendar.getAllSubcomponents('vevent').map(part => {
  const event = new ICAL.Event(part);
  const occurrences = [];
  for (let days = event.iterator(), day = days.next(); day && occurrences.length < 3; day = days.next()) {
    occurrences.push(day.toString());
  }

  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    isDate: event.startDate.isDate && event.endDate.isDate,
    stamp: part.getFirstPropertyValue('dtstamp').toString(),
    url: part.getFirstPropertyValue('url'),
    category: part.getFirstPropertyValue('categories'),
    isRecurring: event.isRecurring(),
    occurrences,
  };
});
process.stdout.write(JSON.stringify({ version: calendar.getFirstPropertyValue('version'), name: calendar.getFirstPropertyValue('x-wr-calname'), events }));
