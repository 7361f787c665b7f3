import { createClient } from '@kzuk/client';

/** The service from which the page came. */
export const client = createClient({ baseUrl: location.origin });
