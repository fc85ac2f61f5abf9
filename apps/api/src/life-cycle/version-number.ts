import { z } from 'zod';

/** A version number in a path; anything else is an address where nothing is. */
export const VersionNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);
