import { z } from 'zod';

// zod's faster parser is made from text, which the content security policy refuses and reports.
z.config({ jitless: true });
