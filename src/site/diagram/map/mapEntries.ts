import type { MapScene, ScenePlace } from '../../../core/model/figure/map/mapScene.ts';
import { formatList } from '../../../i18n/formatList.ts';
import { messages } from '../../../i18n/messages.ts';
import type { ClaimLine } from '../../parts/claimLine.ts';

/** An entry of the list below a map. */
export interface MapEntry {
  /** As it stands on the map where a name finds no room. */
  number: string;
  /** "Donetsk and Luhansk", "Kyiv". */
  name: string;
  is: 'area' | 'place' | 'spread';
  /** How it is hatched, by its place among the hatched; nothing where no claim is about it. */
  hatch?: number;
  /** Whose colour and glyph it has: the standing that all its claims have. */
  standing?: ClaimLine['standing'];
  claims: ClaimLine[];
  /** What is said of it, and the events that were there. */
  notes: string[];
}

/** What a map needs of the record: its claims and events by their ids. */
export interface MapRecord {
  language: string;
  claim(id: string): ClaimLine | undefined;
  /** The title of an event and its date in words. */
  event(id: string): string | undefined;
}

/** An entry, with the names on the map that it is of. */
export type NamedEntry = MapEntry & { names: string[] };
type Unnumbered = Omit<NamedEntry, 'number'>;

/** What a map tells of: areas that have the same claims and note together, then the places. */
export function mapEntries(scene: MapScene, record: MapRecord): NamedEntry[] {
  // Of towns that are only named, one line is enough.
  const isPlain = ({ index, within }: ScenePlace) => {
    const { claims, events, note } = scene.data.places![index]!;
    return within === 'town' && claims === undefined && events === undefined && note === undefined;
  };
  const names = scene.places.filter(isPlain).map(({ name }) => name);
  const named: Unnumbered[] = names.length
    ? [{ names, name: formatList(names, record.language), is: 'place', claims: [], notes: [] }]
    : [];
  const places = scene.places
    .filter((place) => !isPlain(place))
    .map((place) => entryOfPlace(place, scene, record));
  return [...entriesOfAreas(scene, record), ...places, ...named].map((entry, i) => ({
    ...entry,
    number: messages.map.number(i + 1),
  }));
}

function entriesOfAreas(scene: MapScene, record: MapRecord): Unnumbered[] {
  const areas = scene.data.areas ?? [];
  const groups = Map.groupBy(scene.areas, ({ index }) =>
    JSON.stringify([areas[index]!.claims, areas[index]!.note]),
  );
  let hatched = 0;
  return [...groups.values()].map((group) => {
    const { claims: ids = [], note } = areas[group[0]!.index]!;
    const claims = ids.flatMap((id) => record.claim(id) ?? []);
    const names = group.map(({ shape }) => shape.name);
    return {
      names,
      name: formatList(names, record.language),
      is: 'area',
      ...(claims.length > 0 && { hatch: hatched++, ...standingOf(claims) }),
      claims,
      notes: note === undefined ? [] : [note],
    };
  });
}

function entryOfPlace(
  { index, name, within, region }: ScenePlace,
  scene: MapScene,
  record: MapRecord,
): Unnumbered {
  const { claims: ids = [], events = [], note } = scene.data.places![index]!;
  const claims = ids.flatMap((id) => record.claim(id) ?? []);
  const words = messages.map.within;
  return {
    names: [name],
    name:
      within === 'town'
        ? words.town(name)
        : within === 'region'
          ? words.region(name, region?.name ?? '')
          : words.km(name, within.km.toLocaleString(record.language)),
    is: within === 'town' ? 'place' : 'spread',
    ...standingOf(claims),
    claims,
    notes: [
      ...(note === undefined ? [] : [note]),
      ...events.flatMap((id) => record.event(id) ?? []),
    ],
  };
}

function standingOf(claims: readonly ClaimLine[]): Pick<MapEntry, 'standing'> {
  const [first] = claims;
  return first && claims.every(({ standing }) => standing === first.standing)
    ? { standing: first.standing }
    : {};
}
