import type { APIRoute } from 'astro';
import { script } from 'virtual:without';
import { fileResponse } from '../site/formats/fileResponse.ts';

export const GET: APIRoute = () => fileResponse(script, 'js');
