import { createClient } from '@tierwright/client';

/** The one client of the page; the session cookie speaks for it. */
export const client = createClient({ baseUrl: '' });
