// What must hold? Every limit of the project in one place, with how it is meant: what may be weighed, and how long things may take.

/** kB, gzip (fonts are compressed already), in the order in which a reader on a phone waits for them. */
export const byteBudgets = [
  { what: 'page with the first picture, which needs no script', kB: 40, files: /^index\.html$/ },
  {
    what: 'all that works without the moving map: script, style, story, readings',
    kB: 70,
    files: /^assets\/((ahead|index|app|look)-.*\.(js|css)|page-.*\.json)$/,
  },
  { what: 'frame in an article: its height and its news, besides', kB: 2, files: /^assets\/(frame|messages)-.*\.js$/ },
  { what: 'texts of the reports, when the first place is opened', kB: 150, files: /^assets\/texts-.*\.json$/ },
  {
    what: 'moving map: script, worker and style',
    kB: 285,
    files: /^assets\/map-(view|shared|worker)-.*\.(js|css)$/,
  },
  {
    what: 'worker of the moving map in a frame without an origin, instead',
    kB: 155,
    files: /^assets\/maplibre-gl-worker-.*\.js$/,
  },
  { what: 'ground of the moving map', kB: 70, files: /^assets\/ground-.*\.json$/ },
  { what: 'fonts', kB: 80, files: /\.woff2$/ },
  { what: 'files of a day, when they are asked for', kB: 25, files: /^assets\/(files|asked)-.*\.js$/ },
  {
    what: 'story of another site: its check, beside its own files',
    kB: 40,
    files: /^assets\/(foreign|asked)-.*\.js$/,
  },
];

/**
 * Nearly all are ratios within one run, so that they hold on other machines too. `most` is where it is exceeded.
 * The first three are shares of the time until an empty MapLibre page has rendered, on a slow phone.
 */
export const timeLimits = {
  firstPicture: { most: 0.3, what: 'first picture, against an empty MapLibre page' },
  sliderUsable: { most: 0.6, what: 'slider usable, against an empty MapLibre page' },
  movingMap: { most: 1.4, what: 'moving map, against an empty MapLibre page' },
  stepAgainstFloor: { most: 1.2, what: 'work of a step, against one uniform of a bare WebGL layer' },
  stepAgainstFilter: { most: 0.333, what: 'work of a step, against a filter by date' },
  stepAmongMany: { most: 1.5, what: 'work of a step among the most places, against 1,000 with as many changes' },
  // Loads of one and the same page differ by as much as the tenth that is allowed.
  pictureAmongMany: { most: 1.1, what: 'first picture of the most places, against the fewest' },
  sliderAmongMany: { most: 1.1, what: 'slider used among the most places, against the fewest' },
  // These two alone are no ratios: what an editor waits for, and what a small machine has.
  readingsSeconds: { most: 15, what: 'seconds for the readings of a million reports' },
  readingsGB: { most: 1.5, what: 'GB of memory for them' },
};
