// How is Chromium started? Without a screen and a graphics card, and speaking to nobody.

export const chromiumArgs = [
  '--headless=new',
  '--no-sandbox',
  // WebGL in software, so that the map is drawn where there is no graphics card.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
