import { z } from '@/lib/zod';

/**
 * What `normalise` returns, or null when the reading breaks the schema of a row in a way that cleaning cannot mend: the page
 * gave something unusable. Other errors are bugs and pass through.
 */
export function nullIfInvalid<T>(normalise: () => T): T | null {
  try {
    return normalise();
  } catch (error) {
    if (error instanceof z.ZodError) return null;
    throw error;
  }
}
