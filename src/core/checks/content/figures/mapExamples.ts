const article = `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).

![Where they spoke](../figures/where.md)`;

/** A map: its keys after the first ones. */
function map(keys: string, more = ''): string {
  return `
=== figures/where.md
---
title: Where they spoke
kind: map
alt: A map with the place of the talk.
credit: The House
${keys}
---${more}
${article}`;
}

const vienna = '  - { name: Vienna, at: 48.21 N 16.37 E, within: town }';
const austria = 'frame: [Austria]';

/** A file of shapes of a newsroom's own. */
function own(file: string, fault: string): string {
  return map(
    'shapes: districts.json\nshapesFrom: The city, CC0\nareas: [{ name: West }]',
    `\n=== figures/districts.json\n${file}\n@ 1:1 ${fault}`,
  );
}

const square = '"type":"Polygon","coordinates":[[[16,48],[16,49],[17,49],[17,48],[16,48]]]';

/** What can be wrong with a map. */
export const mapExamples = {
  'An area that the map does not have': [
    map(
      'areas: [{ name: Austia }]\n                ^^^^^^ The map has no area “Austia”. Did you mean “Austria”?',
    ),
    map(
      'regions: Austria\n         ^^^^^^^ There are no regions of “Austria” here, only those of Ukraine. Put its regions into figures/ as GeoJSON or TopoJSON, each with a name, and name that file in `shapes`.\nareas: [{ name: Austria }]',
    ),
    map(
      'frame: [Austria, Atlantis]\n                 ^^^^^^^^ The map has no “Atlantis”. Write the name of a country, of a region of `regions` or of a shape in the file of `shapes`.\nareas: [{ name: Austria }]',
    ),
  ].join('\n+++'),
  'A map of nothing': map('frame: [Austria]').replace(
    'kind: map\n',
    'kind: map\n      ^^^ The map tells of nothing. Add `areas` or `places`.\n',
  ),
  'A pin in the sea, or outside of the map': [
    map(
      `frame: [Ghana]\nplaces:\n  - { name: Accra, at: 0.2 S 5.6 E, within: town }\n                       ^^^^^^^^^^^ “Accra” lies in the sea, at 0.2 S 5.6 E. If latitude and longitude are exchanged, write 5.6 N 0.2 W (Ghana); if it is at sea, add sea: true.`,
    ),
    map(
      `${austria}\nplaces:\n${vienna}\n  - { name: Berlin, at: 52.52 N 13.4 E, within: town }\n                        ^^^^^^^^^^^^^^ “Berlin” lies outside of the map. Add it to \`frame\`, or leave \`frame\` out.`,
    ),
    map(
      `${austria}\nplaces:\n  - { name: Vienna, at: 48.21 N 16.37 E, within: town, sea: true }\n                        ^^^^^^^^^^^^^^^ “Vienna” lies on land, in Austria, and is said to be at sea. Look at the coordinates, or leave \`sea\` out.`,
    ),
  ].join('\n+++'),
  'Coordinates that can be read in more than one way': [
    map(
      `places:\n  - { name: Vienna, at: "48.21, 16.37", within: town }\n                        ^^^^^^^^^^^^^^ Invalid coordinates “48.21, 16.37”. Write latitude and longitude in degrees, such as 50.45 N 30.52 E.`,
    ),
    map(
      `places:\n  - { name: Vienna, at: 16.37 E 48.21 N, within: town }\n                        ^^^^^^^^^^^^^^^ Invalid coordinates “16.37 E 48.21 N”. Write the latitude first: 48.21 N 16.37 E.`,
    ),
  ].join('\n+++'),
  'A pin where only a region is known': [
    map(
      `areas: [{ name: Austria }]\nplaces:\n  - { name: The camp, at: 48.21 N 16.37 E, within: region, region: Austria }\n                          ^^^^^^^^^^^^^^^ “The camp” is known as a region only, and has a point. Leave \`at\` out: a pin would say more than is known. Name its \`region\`.`,
    ),
    map(
      `areas: [{ name: Austria }]\nplaces:\n  - { name: The camp, within: nearby }\n                              ^^^^^^ Invalid precision “nearby”. Write town, region, or a distance such as 5 km.`,
    ),
    map(
      `areas: [{ name: Austria }]\nplaces:\n  - { name: The camp, within: 5 km }\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “The camp” has no coordinates. Add \`at\`, such as 50.45 N 30.52 E; where no more than its region is known, write within: region and name the \`region\`.`,
    ),
  ].join('\n+++'),
  'An area that is disputed, drawn unsaid': [
    map('areas: [{ name: Moldova }]').replace(
      'kind: map\n',
      'kind: map\n      ^^^ The map shows Transnistria, and does not say how it draws it. Part of Moldova for other states; governs itself; Russia has troops there. Add to `drawnAs`: area: transnistria, with: Moldova, and why. The shapes by themselves: Moldova.\n',
    ),
    map(
      'areas: [{ name: Moldova }]\ndrawnAs:\n  - { area: transnistria, with: Russia, why: To see what is said. }\n                                ^^^^^^ The shapes cannot draw Transnistria “Russia”. Write Moldova.\n  - { area: crimea, with: Ukraine, why: To see what is said. }\n            ^^^^^^ The map does not show Crimea. Delete these lines.',
    ),
  ].join('\n+++'),
  'Shapes that are none': [
    own(
      '{"type":"Topology"}',
      'The file cannot be read: arcs is not what TopoJSON has there. Export the shapes anew.',
    ),
    own('<svg/>', 'The file is not JSON. Save the shapes as GeoJSON or TopoJSON.'),
    own(
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{${square}}}]}`,
      'Shape 1 has no name. Give each shape a property “name”.',
    ),
    own(
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"West"},"geometry":{${square.replace('[16,48],[16,49]', '[1600000,48],[16,49]')}}}]}`,
      '“West” has a point at 1600000, 48: that is not in degrees. Export the shapes in WGS 84 (EPSG:4326), longitude first.',
    ),
    own(
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"West"},"geometry":{"type":"Point","coordinates":[16,48]}}]}`,
      'Shape 1 is not a polygon. Keep only polygons: places are written in the figure.',
    ),
    own(
      '{"type":"Topology","arcs":[[[16,48],[17,49]]],"objects":{"a":{"type":"GeometryCollection","geometries":[{"type":"Polygon","properties":{"name":"West"},"arcs":[[7]]}]}}}',
      'The topology names arc 7, and has 1. Export the shapes anew: the file is not complete.',
    ),
  ].join('\n+++'),
  'Shapes without who made them, and an area twice': map(
    'shapes: districts.json\n        ^^^^^^^^^^^^^^ Nothing says who made these shapes. Add `shapesFrom`: who made them, and under which licence.\nareas: [{ name: West }, { name: West }]\n                                ^^^^ “West” stands twice in `areas`. Make one of the two.',
    `\n=== figures/districts.json\n{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"West"},"geometry":{${square}}}]}`,
  ),
};
