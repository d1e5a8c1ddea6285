// The map by one script tag, for systems that allow no other: <script defer src=".../embed.js" data-target="#map" data-day="2021-08-12">.
// It needs nothing else, so that it runs as a plain script.

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const { target, ...wishes } = script.dataset;
  const map = document.createElement('dateline-map');
  for (const [name, value] of Object.entries(wishes)) map.setAttribute(name, value ?? '');
  if (!map.hasAttribute('story')) map.setAttribute('story', new URL('.', script.src).href);
  const place = target ? document.querySelector(target) : null;
  const element = document.createElement('script');
  element.type = 'module';
  element.src = new URL('dateline-map.js', script.src).href;
  // The picture for readers without a script makes room only when the map comes.
  element.addEventListener('load', () => {
    if (place) place.replaceChildren(map);
    else script.after(map);
  });
  document.head.append(element);
}
