import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsInEditions } from '../../integration/edition.ts';
import { calendarOf } from '../../site/formats/calendar.ts';
import { fileResponse } from '../../site/formats/fileResponse.ts';

export const getStaticPaths = (() =>
  pathsInEditions((edition) => {
    const text = calendarOf(edition);
    return text === undefined ? [] : [{ params: { calendar: 'events' }, props: { text } }];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => fileResponse(props.text, 'ics');
