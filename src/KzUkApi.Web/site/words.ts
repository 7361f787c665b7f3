/** What the server says for the script, in the language of the page. The script has no words of its own. */
interface Words {
  asOf: string;
  today: string;
  copyLink: string;
  linkCopied: string;
  linkNotCopied: string;
  copy: string;
  copied: string;
  notCopied: string;
  suggestions: string;
  /** How a chart is used by keys. */
  chartKeys: string;
  /** What a chart shows, with its notes. */
  chartInWords: string;
  bounds: string;
  breaks: string;
  gap: string;
  notOnRecord: string;
  published: string;
  numbers: {
    decimal: string;
    group: string;
    /** Whether the sign of a currency stands before the number. */
    signFirst: boolean;
    /** Words for powers of a thousand, by these. */
    scales: Record<string, string>;
    signs: Record<string, string>;
    units: Record<string, string>;
    /** Months in three letters. */
    months: string[];
  };
  /** A quarter, with `{q}` and `{y}` for its number and year. */
  quarter: string;
  /** Both sides of trade by country and flow: `KAZ-export`. */
  sides: Record<string, string>;
  /** A day of each month, with `{d}` and `{y}` for day and year. */
  months: string[];
  /** Kinds of records by their codes. */
  kinds: Record<string, string>;
  /** Beginnings of paths of the API, and of the pages that show such records. */
  pages: Record<string, string>;
}

export const words = JSON.parse(document.getElementById('script-words')?.textContent ?? 'null') as Words | null;

export const language = document.documentElement.lang;

/** A day such as 2023-10-03 as the page writes it. */
export const dayText = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return words?.months[(month ?? 1) - 1]?.replace('{d}', `${date}`).replace('{y}', `${year}`) ?? day;
};
