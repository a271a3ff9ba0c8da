import type { Position } from 'geojson';

/**
 * An area of which more than one side says that it is its own, or its own state. A map that shows
 * it has to say how it is drawn.
 */
export interface DisputedArea {
  id: string;
  /** As a caption names it: "Crimea", "The Golan Heights". */
  name: string;
  /** Why it stands here. */
  why: string;
  /** Countries with which it can be drawn, where the shapes have it apart. */
  claimants: readonly string[];
  /** Its size in square kilometres, roughly. */
  size: number;
  /** Places within it, longitude first: a map that shows one of them shows the area. */
  points: readonly Position[];
}

/**
 * The areas of which a map does not choose unsaid whose they are. With whom Natural Earth draws
 * them is not written here: `drawnWith.ts` reads it off the shapes.
 */
export const disputedAreas: readonly DisputedArea[] = [
  {
    id: 'abkhazia',
    name: 'Abkhazia',
    why: 'Georgia’s, for most states; some recognise it as a state; Russia has troops there.',
    claimants: [],
    size: 8_600,
    points: [
      [41.2, 43.0],
      [40.4, 43.35],
    ],
  },
  {
    id: 'abyei',
    name: 'Abyei',
    why: 'Claimed by Sudan and South Sudan.',
    claimants: [],
    size: 10_500,
    points: [[28.4, 9.6]],
  },
  {
    id: 'aksai-chin',
    name: 'Aksai Chin',
    why: 'Held by China, claimed by India.',
    claimants: [],
    size: 37_000,
    points: [
      [79.2, 35.2],
      [79.6, 34.6],
    ],
  },
  {
    id: 'antarctica',
    name: 'Antarctica',
    why: 'Claims to parts of it overlap and are suspended by treaty.',
    claimants: [],
    size: 14_000_000,
    points: [
      [-60, -72],
      [0, -75],
      [90, -72],
      [140, -72],
      [-120, -78],
    ],
  },
  {
    id: 'arunachal-pradesh',
    name: 'Arunachal Pradesh',
    why: 'Held by India, most of it claimed by China.',
    claimants: [],
    size: 83_700,
    points: [
      [94.5, 28.2],
      [92.3, 27.6],
      [96.5, 28.3],
    ],
  },
  {
    id: 'bir-tawil-and-halaib',
    name: 'Bir Tawil and the Halaib Triangle',
    why: 'Egypt and Sudan hold to different lines, so that one is claimed by both and one by neither.',
    claimants: [],
    size: 22_600,
    points: [
      [33.75, 21.88],
      [35.6, 22.6],
    ],
  },
  {
    id: 'chagos',
    name: 'The Chagos Islands',
    why: 'Held by the United Kingdom; Mauritius says that they are its own.',
    claimants: ['Mauritius'],
    size: 60,
    points: [[72.4, -7.3]],
  },
  {
    id: 'crimea',
    name: 'Crimea',
    why: 'Annexed by Russia in 2014; Ukraine’s, for the General Assembly of the United Nations.',
    claimants: ['Ukraine', 'Russia'],
    size: 27_000,
    points: [
      [34.1, 45.2],
      [33.0, 45.5],
      [35.3, 45.2],
    ],
  },
  {
    id: 'cyprus-north',
    name: 'Northern Cyprus',
    why: 'Recognised as a state by Turkey alone; part of Cyprus for all others.',
    claimants: ['Cyprus'],
    size: 3_355,
    points: [
      [33.5, 35.3],
      [34.0, 35.4],
    ],
  },
  {
    id: 'doklam',
    name: 'Doklam',
    why: 'Claimed by Bhutan and China.',
    claimants: [],
    size: 100,
    points: [[89.02, 27.3]],
  },
  {
    id: 'eastern-ukraine',
    name: 'Donetsk, Luhansk, Kherson and Zaporizhzhia',
    why: 'Regions of Ukraine that Russia declared its own in 2022; it holds parts of them.',
    claimants: [],
    size: 108_800,
    points: [
      [37.8, 48.0],
      [39.3, 48.6],
      [33.0, 46.8],
      [35.4, 47.3],
    ],
  },
  {
    id: 'essequibo',
    name: 'Essequibo',
    why: 'Held by Guyana, claimed by Venezuela.',
    claimants: [],
    size: 159_500,
    points: [
      [-59.5, 5.5],
      [-60.0, 7.0],
      [-58.9, 3.0],
    ],
  },
  {
    id: 'falklands',
    name: 'The Falkland Islands',
    why: 'Held by the United Kingdom, claimed by Argentina as the Malvinas.',
    claimants: ['Argentina'],
    size: 12_200,
    points: [
      [-58.8, -51.8],
      [-60.2, -51.8],
    ],
  },
  {
    id: 'gibraltar',
    name: 'Gibraltar',
    why: 'Held by the United Kingdom, claimed by Spain.',
    claimants: [],
    size: 7,
    points: [[-5.35, 36.14]],
  },
  {
    id: 'golan',
    name: 'The Golan Heights',
    why: 'Syria’s, for most states; held by Israel, which has put it under its law.',
    claimants: [],
    size: 1_800,
    points: [[35.8, 33.0]],
  },
  {
    id: 'hong-kong-and-macao',
    name: 'Hong Kong and Macao',
    why: 'Regions of China with laws of their own, which some data draw as countries.',
    claimants: ['China'],
    size: 1_150,
    points: [
      [114.17, 22.4],
      [113.55, 22.17],
    ],
  },
  {
    id: 'ilemi',
    name: 'The Ilemi Triangle',
    why: 'Held by Kenya, claimed by South Sudan.',
    claimants: [],
    size: 14_000,
    points: [[35.4, 5.0]],
  },
  {
    id: 'kashmir',
    name: 'Kashmir',
    why: 'Claimed by India and Pakistan, each of which holds a part.',
    claimants: [],
    size: 222_000,
    points: [
      [74.8, 34.1],
      [74.3, 35.9],
      [73.9, 33.4],
      [77.1, 35.45],
      [77.6, 34.2],
    ],
  },
  {
    id: 'kosovo',
    name: 'Kosovo',
    why: 'Recognised as a state by about half of the world’s states; Serbia says that it is its own.',
    claimants: ['Serbia'],
    size: 10_900,
    points: [[21.0, 42.6]],
  },
  {
    id: 'kurils',
    name: 'The southern Kuril Islands',
    why: 'Held by Russia, claimed by Japan as its Northern Territories.',
    claimants: ['Russia', 'Japan'],
    size: 5_000,
    points: [
      [145.85, 44.1],
      [147.9, 45.0],
    ],
  },
  {
    id: 'liancourt',
    name: 'The Liancourt Rocks (Dokdo, Takeshima)',
    why: 'Held by South Korea, claimed by Japan.',
    claimants: [],
    size: 1,
    points: [[131.87, 37.24]],
  },
  {
    id: 'mayotte',
    name: 'Mayotte',
    why: 'Part of France, claimed by the Comoros.',
    claimants: ['France', 'Comoros'],
    size: 374,
    points: [[45.15, -12.83]],
  },
  {
    id: 'nagorno-karabakh',
    name: 'Nagorno-Karabakh',
    why: 'Part of Azerbaijan for other states; held by its Armenian inhabitants until 2023.',
    claimants: [],
    size: 4_400,
    points: [[46.75, 39.85]],
  },
  {
    id: 'palestine',
    name: 'The West Bank and Gaza',
    why: 'Occupied by Israel in 1967; Palestine is recognised as a state by most states, and by others not.',
    claimants: ['Israel'],
    size: 6_000,
    points: [
      [35.25, 32.2],
      [35.1, 31.5],
      [34.35, 31.4],
    ],
  },
  {
    id: 'senkaku',
    name: 'The Senkaku (Diaoyu) Islands',
    why: 'Held by Japan, claimed by China and Taiwan.',
    claimants: [],
    size: 7,
    points: [[123.47, 25.74]],
  },
  {
    id: 'somaliland',
    name: 'Somaliland',
    why: 'Declared its independence in 1991; part of Somalia for almost all states.',
    claimants: ['Somalia'],
    size: 177_000,
    points: [
      [44.5, 9.7],
      [46.5, 9.5],
      [48.2, 9.3],
    ],
  },
  {
    id: 'south-china-sea',
    name: 'The Paracel and Spratly Islands',
    why: 'Claimed in whole or in part by China, Taiwan, Vietnam, the Philippines, Malaysia and Brunei.',
    claimants: [],
    size: 10,
    points: [
      [112.34, 16.83],
      [114.3, 10.4],
      [111.9, 8.65],
    ],
  },
  {
    id: 'south-georgia',
    name: 'South Georgia and the South Sandwich Islands',
    why: 'Held by the United Kingdom, claimed by Argentina.',
    claimants: ['Argentina'],
    size: 3_900,
    points: [[-36.7, -54.4]],
  },
  {
    id: 'south-ossetia',
    name: 'South Ossetia',
    why: 'Georgia’s, for most states; some recognise it as a state; Russia has troops there.',
    claimants: [],
    size: 3_900,
    points: [[44.0, 42.35]],
  },
  {
    id: 'spanish-africa',
    name: 'Ceuta and Melilla',
    why: 'Cities of Spain, claimed by Morocco.',
    claimants: [],
    size: 31,
    points: [
      [-5.31, 35.89],
      [-2.94, 35.29],
    ],
  },
  {
    id: 'taiwan',
    name: 'Taiwan',
    why: 'Governs itself; China says that it is its own; few states recognise it as a state.',
    claimants: ['China'],
    size: 36_000,
    points: [
      [121.0, 23.8],
      [120.9, 24.6],
      [120.8, 22.6],
    ],
  },
  {
    id: 'transnistria',
    name: 'Transnistria',
    why: 'Part of Moldova for other states; governs itself; Russia has troops there.',
    claimants: [],
    size: 4_200,
    points: [
      [29.55, 47.0],
      [29.0, 47.8],
    ],
  },
  {
    id: 'western-sahara',
    name: 'Western Sahara',
    why: 'Most of it is held by Morocco, the rest by the Polisario Front, which has declared a state.',
    claimants: [],
    size: 266_000,
    points: [
      [-13.1, 27.0],
      [-12.0, 26.3],
      [-15.0, 23.5],
      [-9.5, 26.4],
    ],
  },
];
