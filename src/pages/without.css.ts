import type { APIRoute } from 'astro';
import style from '../client/without/without.css?raw';

export const GET: APIRoute = () => new Response(style, { headers: { 'content-type': 'text/css' } });
