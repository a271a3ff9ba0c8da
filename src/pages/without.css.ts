import type { APIRoute } from 'astro';
import { style } from 'virtual:without';

export const GET: APIRoute = () => new Response(style, { headers: { 'content-type': 'text/css' } });
