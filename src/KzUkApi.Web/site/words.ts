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
