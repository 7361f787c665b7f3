declare const process: { argv: string[] };

/** The address of the service, and a key that may edit. */
export const [address, key] = process.argv.slice(2) as [string, string];

/** The figure that is read and changed. */
export const id = 'kaz-total-unspecified-total-2022-kazinform-2023-10';

/** What each program is to find out, so that the test can compare them. */
export interface Told {
  live: string;
  rows: number;
  flow: string;
  points: number;
  basis: string | null;
  sentence: string;
  hit: string;
  error: string;
  note: string | null;
  csv: string;
}

/** Fails where an answer is missing, as a client would. */
export const given = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`${what} was not answered`);
  return value;
};

export const tell = (told: Told) => console.log(JSON.stringify(told));
