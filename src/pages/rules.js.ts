import type { APIRoute } from 'astro';
import { text } from 'virtual:rules';

export const GET: APIRoute = () => new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
