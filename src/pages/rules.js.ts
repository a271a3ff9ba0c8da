import type { APIRoute } from 'astro';
import { text } from 'virtual:rules';
import { answerWith } from '../site/formats/mediaTypes.ts';

export const GET: APIRoute = () => answerWith(text, 'js');
