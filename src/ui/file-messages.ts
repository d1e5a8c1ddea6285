// The words on files that a reader takes along, and in them; fetched with what makes the files.

export const fileWords = {
  table: 'Table (CSV)',
  map: 'Map data (GeoJSON)',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  citationText: 'Citation',
  bibtex: 'BibTeX',
  since: (day: string) => `Since ${day}.`,
  rival: (label: string, grade: string) => `Also told as ${label}, ${grade}.`,
  clock: (label: string, meaning: string) => `${label}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`,
  told: (clock: string, day: string) => `${clock}, ${day}.`,
  citation: (title: string, version: string) => `Dateline: “${title}”. Data version ${version}.`,
  accessed: (day: string) => `Accessed ${day}.`,
  licence: (names: string) => `Licence: ${names}.`,
} as const;
