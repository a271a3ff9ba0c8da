import type { APIRoute } from 'astro';
import { text } from 'virtual:rules';
import { fileResponse } from '../site/formats/fileResponse.ts';

export const GET: APIRoute = () => fileResponse(text, 'js');
