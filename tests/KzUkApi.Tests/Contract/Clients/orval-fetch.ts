// Orval leaves the address of the service to a function of one's own.
let base = '';

export const at = (address: string) => {
  base = address;
};

export const send = async <T>(path: string, options: RequestInit): Promise<T> => {
  const answer = await fetch(new URL(path, base), options);
  return { status: answer.status, data: await answer.json(), headers: answer.headers } as T;
};
