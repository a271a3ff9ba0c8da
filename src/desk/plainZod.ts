import { config } from 'zod';

// The page's policy forbids code that is made from text, with which zod would be faster.
config({ jitless: true });
