import createFetchClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './schema.js';

export type { components, operations, paths } from './schema.js';

/** The records and answers of the contract by their names: `Schemas['TradeFlow']`. */
export type Schemas = components['schemas'];

/** Reads and edits a service. Several values of one filter are sent as the contract has them, with commas between them. */
export const createClient = (options: ClientOptions = {}): Client<paths> =>
  createFetchClient<paths>({ querySerializer: { array: { style: 'form', explode: false } }, ...options });
