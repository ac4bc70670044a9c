import { config } from 'zod';

// Zod 4 probes `new Function` to compile schemas; the extension's CSP forbids it and logs a violation. Must run before any schema.
config({ jitless: true });

export { z } from 'zod';
